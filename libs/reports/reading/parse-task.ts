import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
import type { ReadingNote, RoughPiece } from '#libs/domain/document/reading';
import type { KeptPicture } from './pictures.ts';
import type { WhyUnreadable } from './unreadable.ts';

export type TextKind = 'markdown' | 'html' | 'docx' | 'odt';

/** What the reader is told: pieces of the text, then what it is; and that a picture was kept. */
export interface Told {
  readonly piece?: Uint8Array | string;
  readonly kind?: TextKind;
  readonly kept?: true;
}

/** What the reader says: pictures one by one, then the answer. */
export interface Said {
  readonly picture?: KeptPicture;
  readonly answer?: Answer;
}

/** The text of a word processor's file and what was found beside the text. */
export interface ReadText {
  readonly pieces: readonly RoughPiece[];
  readonly notes: readonly ReadingNote[];
}

/** The same with its pictures. */
export interface RoughText extends ReadText {
  readonly pictures: readonly KeptPicture[];
}

export type Answer =
  | { readonly ok: true; readonly tree: Root }
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: true; readonly rough: ReadText }
  | { readonly ok: false; readonly code: WhyUnreadable };
