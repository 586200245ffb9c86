import type { MarkJson } from '#libs/domain/document';
import type { XmlElement } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** A field of Word's while it is being read: first its instruction, then what it came to. */
export interface Field {
  instruction: string;
  phase: 'instruction' | 'result';
  link: MarkJson | null;
  /** What it came to does not come over. */
  skip: boolean;
}

/** What a part of a document refers to by id. */
export interface Related {
  /** Targets outside and inside the file. */
  readonly targets: ReadonlyMap<string, { readonly target: string; readonly external: boolean }>;
  /** Keeps the picture of a relationship. @returns its address, or null when it may not come over */
  readonly picture: (id: string) => string | null;
}

/** All of a document that reading one part of it needs. */
export interface DocxContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly related: Related;
  readonly footnotes: ReadonlyMap<string, XmlElement>;
  readonly endnotes: ReadonlyMap<string, XmlElement>;
  readonly comments: ReadonlyMap<string, string>;
  /** Fields reach over runs and paragraphs. */
  readonly fields: Field[];
  /** Within a note, which cannot hold another. */
  readonly inNote: boolean;
  /** Makes links that look the same different. */
  readonly counter: { links: number };
  /** Styles that mean nothing here, noted where they are first met. */
  readonly notedStyles: Set<string>;
}
