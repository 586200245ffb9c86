import type { Language } from '#libs/domain';
import type { JournalType } from '#libs/domain/journal';
import type { Ask } from './ask.js';
import type { Recipient } from './recipients.js';
import type { Topic } from './topics.js';

/** What has happened, or is about to. */
export interface Happening {
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Who did it; staff are not told of what they did themselves. */
  readonly personId: string | null;
  readonly now: Date;
}

/** One letter of an entry: to whom, saying what, leading where. */
export interface LetterRule<About> {
  /** The last word of its key in the catalogue, `mail:<entry type>.<audience>`. */
  readonly audience: string;
  readonly to: (about: About, happening: Happening, ask: Ask) => Promise<Recipient[]>;
  readonly facts: (
    about: About,
    language: Language,
    happening: Happening,
  ) => Readonly<Record<string, string | number>>;
  /** Its link, a path of the web app. */
  readonly path: (about: About) => string;
  /** A receipt is proof and comes whatever the person has chosen. */
  readonly always?: true;
}

/** Everything people are told about one kind of thing. */
export interface Theme<About> {
  /** Null for what nobody can decline to be told. */
  readonly topic: Topic | null;
  /** What the letters are about, as it stands; null when it is gone, and then nobody is told. */
  readonly read: (happening: Happening, ask: Ask) => Promise<About | null>;
  readonly letters: Partial<Readonly<Record<JournalType, readonly LetterRule<About>[]>>>;
}
