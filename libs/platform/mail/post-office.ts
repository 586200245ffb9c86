import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';
import type { Mail } from './mail.entity.js';

export type Envelope = Pick<Mail, 'id' | 'recipient' | 'subject' | 'text' | 'html'>;

/** Hands letters to the SMTP server where one is configured; otherwise they stay in the database. */
@Injectable()
export class PostOffice implements OnApplicationShutdown {
  private readonly transport: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport =
      config.smtpUrl === undefined
        ? undefined
        : createTransport({
            url: config.smtpUrl,
            pool: true,
            maxConnections: 3,
            connectionTimeout: 10_000,
            greetingTimeout: 10_000,
            socketTimeout: 30_000,
          });
  }

  /** @throws when the server does not take it; the Message-ID is the letter's own, so a second try can be told from a second letter. */
  async send(mail: Envelope): Promise<void> {
    await this.transport?.sendMail({
      messageId: `<${mail.id}@talqy>`,
      from: this.config.mailFrom,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
