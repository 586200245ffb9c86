import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { Language } from '../languages.js';
import type { Block, NodeJson } from '../document/block.js';
import { nodeText, positionOf } from '../document/plain-text.js';
import { reportSchema } from '../document/schema.js';
import { documentOf } from './steps.js';

export interface Search {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** Where it was found, as UTF-16 offsets into the block's plain text. */
export interface Hit {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

type Place = Pick<Hit, 'start' | 'end'>;

/** Every place of the text in one language, in its order; footnotes are not searched. */
export function findInBlocks(blocks: readonly Block[], search: Search, language: Language): Hit[] {
  return blocks.flatMap(({ id, content }) => {
    const node = content[language];
    return node ? findIn(node, search).map((place) => ({ blockId: id, ...place })) : [];
  });
}

/** Every place in one block, none over another. */
export function findIn(node: NodeJson, search: Search): Place[] {
  const pattern = patternOf(search);
  if (pattern === null) return [];
  return Array.from(nodeText(node).matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * The block with other words at these places. They look as the first of those they replace; a
 * footnote or a reference among them stays, behind.
 */
export function replaceIn(node: NodeJson, places: readonly Place[], words: string): NodeJson {
  const caption = captionOf(node);
  const inCaption = places.filter(({ end }) => end <= caption.length);
  const change = new Transform(documentOf(node));
  for (const { start, end } of places.toReversed()) {
    if (end <= caption.length) continue;
    const [from, to] = [positionOf(node, start), positionOf(node, end)];
    change.replaceWith(from, to, replacement(change.doc, from, to, words));
  }
  const written = (change.doc.firstChild ?? change.doc).toJSON() as NodeJson;
  if (inCaption.length === 0) return written;
  return { ...written, attrs: { ...written.attrs, caption: spliced(caption, inCaption, words) } };
}

function replacement(doc: Node, from: number, to: number, words: string): Fragment {
  let marks: readonly Mark[] | null = null;
  let kept = Fragment.empty;
  doc.nodesBetween(from, to, (child) => {
    if (child.isText) marks ??= child.marks;
    else if (child.isInline) kept = kept.addToEnd(child);
    return !child.isInline;
  });
  return words === '' ? kept : Fragment.from(reportSchema.text(words, marks ?? [])).append(kept);
}

function spliced(text: string, places: readonly Place[], words: string): string {
  return places.reduceRight(
    (whole, { start, end }) => whole.slice(0, start) + words + whole.slice(end),
    text,
  );
}

function captionOf({ type, attrs }: NodeJson): string {
  return type === 'table' ? String(attrs?.['caption'] ?? '') : '';
}

/** A space stands for any white space within a line, and no match goes over the end of a cell. */
function patternOf({ words, matchCase, wholeWords }: Search): RegExp | null {
  if (words === '') return null;
  const literal = words
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/[ \u00a0]+/g, '[ \\u00a0]+');
  const pattern = wholeWords ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
  return new RegExp(pattern, matchCase ? 'gu' : 'giu');
}
