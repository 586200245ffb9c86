import { type Decision } from '../../decision.js';
import type { Language } from '../../languages.js';
import type { BlockKind, MarkJson, NodeJson } from '../block.js';
import { isAllowedLink, isAllowedSource } from '../schema.js';
import { Draft } from './draft.js';
import { orTooDeep, type Reading, type ReadingMatter, type ReadingNote } from './reading.js';

/**
 * A text as a word processor's file holds it, piece by piece in its order: what is left when the
 * file's own format is taken away. Whoever reads DOCX or ODT makes this; it knows no ids yet.
 */
export type RoughPiece = RoughBlock | RoughNote;

export interface RoughBlock {
  readonly kind: BlockKind;
  /** Level, order, source and alt text, caption: as far as the kind has them. */
  readonly attrs: Readonly<Record<string, unknown>>;
  /**
   * Inline nodes, or rows of a table. A link within the file is a mark `link` to `#` and a name of
   * the source; with `isNumber` the words are the target's number.
   */
  readonly content: readonly NodeJson[];
  /** Places of the source that begin here. */
  readonly names?: readonly string[];
  /** What the source shows before an item of a numbered list, as `3.` or `б)`. */
  readonly marker?: string;
  /** The same for all items that the source counts together. */
  readonly list?: string;
}

/** Concerns the block that follows it. */
export interface RoughNote {
  readonly note: ReadingNote['kind'];
  readonly what: ReadingMatter;
  readonly text: string;
}

/** Blocks in one language from a rough text, with notes on all that did not come over. */
export function readRough(
  pieces: readonly RoughPiece[],
  language: Language,
  makeId: () => string,
): Decision<Reading> {
  return orTooDeep(() => {
    const draft = new Draft(language, makeId);
    const markers = new Markers();
    for (const piece of pieces) {
      if ('note' in piece) {
        draft.note(piece.note, piece.what, piece.text, null);
        continue;
      }
      const { kind, attrs, content, names = [] } = piece;
      if (kind === 'figure' && !isAllowedSource(String(attrs['src']))) {
        draft.note('dropped', 'picture', String(attrs['alt'] ?? ''), null);
        continue;
      }
      const other = markers.next(piece);
      if (other !== null) draft.note('guessed', 'list-number', other, null);
      for (const name of names) draft.bookmark(name);
      const links = new Map<string, MarkJson>();
      const inline = content.map((node) => tidied(node, draft, links));
      draft.add(kind, normalized(attrs), inline, null);
    }
    return draft.finish();
  });
}

/** One form of letters, and links as what they may be here. */
function tidied(node: NodeJson, draft: Draft, links: Map<string, MarkJson>): NodeJson {
  const content = node.content?.map((child) => tidied(child, draft, links));
  const marks = node.marks?.flatMap((mark) => linked(mark, node, draft, links));
  return {
    type: node.type,
    ...(node.attrs ? { attrs: node.attrs } : {}),
    ...(marks && marks.length > 0 ? { marks } : {}),
    ...(node.text === undefined ? {} : { text: node.text.toWellFormed().normalize('NFC') }),
    ...(content ? { content } : {}),
  };
}

function linked(
  mark: MarkJson,
  node: NodeJson,
  draft: Draft,
  links: Map<string, MarkJson>,
): MarkJson[] {
  if (mark.type !== 'link') return [mark];
  const href = String(mark.attrs?.['href'] ?? '').trim();
  if (href.startsWith('#') && href.length > 1) {
    // Words of one link that look different are still one link.
    const key = `${href} ${String(mark.attrs?.['key'] ?? '')}`;
    const isNumber = mark.attrs?.['isNumber'] === true;
    const link = links.get(key) ?? draft.bookmarks.linkTo(href.slice(1), null, isNumber);
    links.set(key, link);
    return [link];
  }
  if (isAllowedLink(href)) return [{ type: 'link', attrs: { href } }];
  draft.note('dropped', 'link', `${node.text ?? ''} ${href.slice(0, 200)}`, null);
  return [];
}

function normalized(attrs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value.toWellFormed().replace(CONTROLS, ' ').normalize('NFC').trim()
        : value,
    ]),
  );
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]+/g;

/** Our lists count 1, 2, 3; a list that counted otherwise is noted where it begins to. */
class Markers {
  #counts: number[] = [];
  #noted: boolean[] = [];

  /** @returns the marker of the source when ours is another and that is news */
  next({ kind, attrs, marker }: RoughBlock): string | null {
    if (kind !== 'list_item') {
      this.#counts = [];
      this.#noted = [];
      return null;
    }
    const depth = Number(attrs['level'] ?? 1);
    this.#counts.length = Math.min(this.#counts.length, depth);
    this.#noted.length = Math.min(this.#noted.length, depth);
    const count = (this.#counts[depth - 1] ?? 0) + 1;
    this.#counts[depth - 1] = count;
    if (attrs['ordered'] !== true || marker === undefined) return null;
    if (marker === `${count}.` || this.#noted[depth - 1] === true) return null;
    this.#noted[depth - 1] = true;
    return marker;
  }
}
