import type { Root } from 'mdast';
import type { ReadingNote } from '#libs/domain/document/reading';

/** What the thread is asked. */
export type ParseTask =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'docx'; readonly bytes: Uint8Array };

export interface ParsedDocx {
  readonly html: string;
  readonly pictures: readonly { readonly bytes: Uint8Array; readonly mediaType: string }[];
  readonly notes: readonly ReadingNote[];
}

export type ParseAnswer =
  | { readonly ok: true; readonly tree: Root }
  | { readonly ok: true; readonly docx: ParsedDocx }
  | { readonly ok: false; readonly code: 'file-not-docx' | 'file-inflates' };
