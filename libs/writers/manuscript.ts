import type { Day, Language, Trilingual } from '#libs/domain';
import type { Block, ChapterChanges } from '#libs/domain/document';

/** A picture of the text with its bytes; `src` is how the text names it. */
export interface Picture {
  readonly src: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A text in one language with what must be said of it: everything a form of it is made from. */
export interface Manuscript {
  readonly language: Language;
  readonly title: Trilingual;
  readonly subject: Trilingual;
  readonly agency: Trilingual;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** The report's name in addresses. */
  readonly slug: string;
  /** Null for the working copy. */
  readonly revision: number | null;
  /** SHA-256 of the canonical bytes. */
  readonly hash: string;
  /** When the text became what it is; the date of every file made of it, so that its bytes repeat. */
  readonly at: Date;
  /** Where the report is read. */
  readonly address: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
}

/** Two revisions as one text: the blocks wear what came and what went. */
export interface RedlineManuscript extends Manuscript {
  /** The older revision. */
  readonly from: number;
  readonly formerTitle: Trilingual;
  readonly summary: readonly ChapterChanges[];
}
