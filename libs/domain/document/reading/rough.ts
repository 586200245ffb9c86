import { type Decision } from '../../decision.js';
import type { Language } from '../../languages.js';
import type { BlockKind, MarkJson, NodeJson } from '../block.js';
import { closingOf, type CountFormat } from '../counting/index.js';
import { MOST_START, type Numbered } from '../list-count.js';
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
  /** The number of such an item, and what it is counted with. */
  readonly count?: { readonly number: number; readonly format: CountFormat };
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
      const item = markers.next(piece, draft);
      for (const name of names) draft.bookmark(name);
      const links = new Map<string, MarkJson>();
      const inline = content.map((node) => tidied(node, draft, links));
      if (item) draft.addItem(item, inline, null);
      else draft.add(kind, normalized(attrs), inline, null);
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

/** What the source counts as our lists can becomes their number; what they cannot show is noted once. */
class Markers {
  readonly #noted = new Set<number>();

  next({ kind, attrs, marker, count }: RoughBlock, draft: Draft): Numbered | null {
    if (kind !== 'list_item') {
      this.#noted.clear();
      return null;
    }
    const level = Number(attrs['level'] ?? 1);
    for (const deeper of this.#noted) if (deeper > level) this.#noted.delete(deeper);
    const ordered = attrs['ordered'] === true;
    if (!ordered || marker === undefined) return { level, ordered };
    const closing = count ? closingOf(marker, count.number, count.format) : null;
    if (count && closing !== null && count.number <= MOST_START)
      return { level, ordered, format: count.format, closing, start: count.number };
    if (marker !== `${draft.numberAfter({ level, ordered })}.` && !this.#noted.has(level)) {
      this.#noted.add(level);
      draft.note('guessed', 'list-number', marker, null);
    }
    return { level, ordered };
  }
}
