import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { Language } from '../languages.js';
import type { Block, NodeJson } from '../document/block.js';
import { footnoteTexts, nodeText, positionOf } from '../document/plain-text.js';
import { nodeJson, reportSchema } from '../document/schema.js';
import { documentOf } from './steps.js';

export interface Search {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/**
 * Where it was found, as UTF-16 offsets into the block's plain text, or into the words of one of its
 * footnotes (`note`, from 0 in the order of the block), which are no part of it.
 */
export interface Hit {
  readonly blockId: string;
  readonly note: number | null;
  readonly start: number;
  readonly end: number;
}

export type Found = Omit<Hit, 'blockId'>;

/** Every place of the text in one language, in its order; those in footnotes follow their block's. */
export function findInBlocks(blocks: readonly Block[], search: Search, language: Language): Hit[] {
  return blocks.flatMap(({ id, content }) => {
    const node = content[language];
    return node ? findIn(node, search).map((place) => ({ blockId: id, ...place })) : [];
  });
}

/** Every place in one block, none over another. */
export function findIn(node: NodeJson, search: Search): Found[] {
  const pattern = patternOf(search);
  if (pattern === null) return [];
  return [nodeText(node), ...footnoteTexts(node)].flatMap((text, index) =>
    Array.from(text.matchAll(pattern), ({ index: start, 0: found }) => ({
      note: index === 0 ? null : index - 1,
      start,
      end: start + found.length,
    })),
  );
}

/** All words that are searched, to see whether somebody changed any. */
export function searchedText(node: NodeJson): string {
  return [nodeText(node), ...footnoteTexts(node)].join('\n');
}

/**
 * The block with other words at these places. They look as the first of those they replace; a
 * footnote or a reference among them stays, behind.
 */
export function replaceIn(node: NodeJson, places: readonly Found[], words: string): NodeJson {
  const caption = captionOf(node);
  const inCaption = places.filter(({ note, end }) => note === null && end <= caption.length);
  const change = new Transform(documentOf(node));
  const notes = notesIn(change.doc);
  const ranges = places
    .filter((place) => !inCaption.includes(place))
    .map(({ note, start, end }) => {
      if (note === null) return { from: positionOf(node, start), to: positionOf(node, end) };
      const { at, json } = notes[note] ?? { at: 0, json: node };
      return { from: at + positionOf(json, start), to: at + positionOf(json, end) };
    });
  // From the end, so that a note's words are changed before those that it stands among.
  for (const { from, to } of ranges.toSorted((a, b) => b.from - a.from)) {
    const end = change.mapping.map(to);
    change.replaceWith(from, end, replacement(change.doc, from, end, words));
  }
  const after = nodeJson(change.doc.firstChild ?? change.doc);
  if (inCaption.length === 0) return after;
  return { ...after, attrs: { ...after.attrs, caption: spliced(caption, inCaption, words) } };
}

/** The footnotes with where they begin; each as a line of its own, whose offsets are its words'. */
function notesIn(doc: Node): { at: number; json: NodeJson }[] {
  const notes: { at: number; json: NodeJson }[] = [];
  doc.descendants((child, at) => {
    if (child.type.name !== 'footnote') return true;
    notes.push({ at, json: { ...(child.toJSON() as NodeJson), type: 'paragraph' } });
    return false;
  });
  return notes;
}

function replacement(doc: Node, from: number, to: number, words: string): Fragment {
  let marks: readonly Mark[] | null = null;
  let kept = Fragment.empty;
  doc.nodesBetween(from, to, (child, at) => {
    const around = at < from && !child.isText;
    if (child.isText) marks ??= child.marks;
    else if (child.isInline && !around) kept = kept.addToEnd(child);
    return around || !child.isInline;
  });
  return words === '' ? kept : Fragment.from(reportSchema.text(words, marks ?? [])).append(kept);
}

function spliced(text: string, places: readonly Found[], words: string): string {
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
