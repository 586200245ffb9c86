import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
import type { ReadingNote, RoughPiece } from '#libs/domain/document/reading';
import type { KeptPicture } from './pictures.ts';
import type { WhyUnreadable } from './unreadable.ts';

/** What the thread is asked. */
export type ParseTask =
  | { readonly kind: 'markdown' | 'html'; readonly text: string }
  | { readonly kind: 'docx' | 'odt'; readonly bytes: Uint8Array };

/** The text of a word processor's file, its pictures, and what was found beside the text. */
export interface RoughText {
  readonly pieces: readonly RoughPiece[];
  readonly pictures: readonly KeptPicture[];
  readonly notes: readonly ReadingNote[];
}

export type ParseAnswer =
  | { readonly ok: true; readonly tree: Root }
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: true; readonly rough: RoughText }
  | { readonly ok: false; readonly code: WhyUnreadable };
