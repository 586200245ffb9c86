import { Injectable } from '@nestjs/common';
import { letter, systemContext, UnitOfWork, writeMail } from '#libs/platform';
import { Person } from '../person.entity.js';

export type SignInLetterKind = 'sign-in' | 'verify-address' | 'reset-password';

/** More than this is somebody filling another person's mailbox. */
const MOST = 5;
const WITHIN = '15 minutes';

/**
 * Writes a letter with a link to the person who has this address. Who asks is not known yet, so
 * nothing tells them whether there is such a person. The journal keeps that it was asked for,
 * never the link.
 */
@Injectable()
export class WriteSignInLetter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(kind: SignInLetterKind, email: string, link: string): Promise<void> {
    await this.unitOfWork.run(systemContext(), 'write-sign-in-letter', async (work) => {
      const person = await work.manager.findOne(Person, {
        where: { email: email.toLowerCase() },
        lock: { mode: 'for_no_key_update' },
      });
      if (person === null) return;
      const [recent] = await work.query<{ count: number }>(
        `select count(*)::int as count from journal_entry
         where subject_id = $1 and type = 'sign-in.link-requested' and at > $2::timestamptz - $3::interval`,
        [person.id, work.now, WITHIN],
      );
      if ((recent?.count ?? 0) >= MOST) return;
      const entryId = await work.record({
        type: 'sign-in.link-requested',
        subject: { kind: 'person', id: person.id },
        facts: { letter: kind },
      });
      const { email: recipient, language } = person;
      await writeMail(work, entryId, [
        { recipient, language, letter: letter(language, `account.${kind}`, {}, link) },
      ]);
    });
  }
}
