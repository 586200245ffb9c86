import { inLanguage } from '#libs/domain';
import type { JournalType } from '#libs/domain/journal';
import { letter, type Letter, type NewMail } from '#libs/platform';
import type { Ask } from './ask.js';
import type { Happening, Theme } from './letter-rule.js';
import type { Recipient } from './recipients.js';
import { approvals } from './themes/approvals.js';
import { consultations } from './themes/consultations.js';
import { mandates } from './themes/mandates.js';
import { meetings } from './themes/meetings.js';
import { answers, proposals } from './themes/proposals.js';
import { recommendations } from './themes/recommendations.js';
import { releases } from './themes/releases.js';
import { reports } from './themes/reports.js';

/** One group of people who get the same letter, each in their own language. */
export interface Mailing {
  readonly audience: string;
  readonly recipients: readonly Recipient[];
  readonly letterTo: (recipient: Pick<Recipient, 'language' | 'organisation'>) => Letter;
}

/** A theme of which nobody outside needs to know what it is about. */
interface AnyTheme {
  readonly letters: Partial<
    Readonly<Record<JournalType, readonly { readonly audience: string }[]>>
  >;
  readonly mailings: (
    type: JournalType,
    happening: Happening,
    ask: Ask,
    appUrl: string,
  ) => Promise<Mailing[]>;
}

const told = <About>(theme: Theme<About>): AnyTheme => ({
  letters: theme.letters,
  mailings: async (type, happening, ask, appUrl) => {
    if (theme.letters[type] === undefined) return [];
    const about = await theme.read(happening, ask);
    return about === null ? [] : mailingsAbout(theme, type, about, happening, ask, appUrl);
  },
});

/** An entry type has its letters in one of them. */
export const THEMES: readonly AnyTheme[] = [
  told(mandates),
  told(reports),
  told(consultations),
  told(meetings),
  told(proposals),
  told(answers),
  told(approvals),
  told(releases),
  told(recommendations),
];

/** The mailings about something that is known already, for instance because it is only planned. */
export async function mailingsAbout<About>(
  { topic, letters }: Theme<About>,
  type: JournalType,
  about: About,
  happening: Happening,
  ask: Ask,
  appUrl: string,
): Promise<Mailing[]> {
  const mailings: Mailing[] = [];
  const already = new Set<string>();
  for (const rule of letters[type] ?? []) {
    const all = await rule.to(about, happening, ask);
    const declined = await whoDeclined(ask, rule.always ? null : topic, all);
    const recipients = all.filter(
      ({ personId }) => !declined.has(personId) && !already.has(personId) && already.add(personId),
    );
    mailings.push({
      audience: rule.audience,
      recipients,
      letterTo: ({ language, organisation }) =>
        letter(
          language,
          `${type}.${rule.audience}`,
          {
            organisation: inLanguage(organisation, language),
            ...rule.facts(about, language, happening),
          },
          appUrl + rule.path(about),
        ),
    });
  }
  return mailings.filter(({ recipients }) => recipients.length > 0);
}

async function whoDeclined(
  ask: Ask,
  topic: string | null,
  recipients: readonly Recipient[],
): Promise<ReadonlySet<string>> {
  if (topic === null || recipients.length === 0) return new Set();
  const rows = await ask<{ id: string }>(
    `select person_id as id from notification_preference
     where topic = $1 and not by_mail and person_id = any($2::uuid[])`,
    [topic, recipients.map(({ personId }) => personId)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Everything that is told because of an entry of this type: the same for the post and for the forecast. */
export async function mailingsFor(
  type: JournalType,
  happening: Happening,
  ask: Ask,
  appUrl: string,
): Promise<Mailing[]> {
  const theme = THEMES.find(({ letters }) => letters[type] !== undefined);
  return theme === undefined ? [] : theme.mailings(type, happening, ask, appUrl);
}

/** A mailing as letters, ready to be written. */
export const mailsOf = ({ recipients, letterTo }: Mailing): NewMail[] =>
  recipients.map((recipient) => ({
    recipient: recipient.email,
    language: recipient.language,
    letter: letterTo(recipient),
  }));
