import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type JobMatter } from '../jobs/job-handler.js';
import type { Work } from '../transaction/work.js';
import { Mail } from './mail.entity.js';
import { PostOffice } from './post-office.js';

/**
 * Sends one letter. It is sent while its row is locked and marked in the same transaction:
 * only a kill between the server's "250" and our commit can make it go twice.
 */
@Injectable()
@Handles('send-mail')
export class SendMail implements JobHandler {
  constructor(private readonly postOffice: PostOffice) {}

  async handle(work: Work, { subjectId }: JobMatter): Promise<void> {
    const mail = await work.lock(Mail, { id: subjectId });
    if (mail.sentAt !== null) return;
    await this.postOffice.send(mail);
    await work.update(Mail, { id: mail.id }, { sentAt: work.now });
  }
}
