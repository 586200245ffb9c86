import type { Language } from '#libs/domain';
import { newId } from '../database/id.js';
import { follow } from '../jobs/follow.js';
import type { Work } from '../transaction/work.js';
import type { Letter } from './letter.js';
import { Mail } from './mail.entity.js';

export interface NewMail {
  readonly recipient: string;
  readonly language: Language;
  readonly letter: Letter;
}

/**
 * Writes letters because of a journal entry and lets their sending follow. A recipient who
 * already has a letter on this occasion gets no second one.
 */
export async function writeMail(
  work: Work,
  entryId: string,
  mails: readonly NewMail[],
): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ recipient, language, letter }) => ({
    id: newId(),
    occasion: entryId,
    recipient: recipient.toLowerCase(),
    language,
    ...letter,
    at: work.now,
    sentAt: null,
  }));
  const inserted = await work.manager
    .createQueryBuilder()
    .insert()
    .into(Mail)
    .values(rows)
    .orIgnore()
    .returning('id')
    .execute();
  const ids = (inserted.raw as { id: string }[]).map((row) => row.id);
  await follow(work, entryId, 'send-mail', ids);
}
