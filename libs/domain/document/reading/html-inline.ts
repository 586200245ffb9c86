import type { Element } from 'hast';
import type { MarkJson, NodeJson } from '../block.js';
import { isAllowedLink } from '../schema.js';
import { hardBreak, textNode, withMark } from './draft.js';
import { type Content, type Place, textOf } from './html-tree.js';

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
};

/** Their content is not text for people. */
const UNSEEN = /^(script|style|template|noscript|head|title|meta|link|iframe|object|svg|math)$/;

export function readInline(
  children: readonly Content[],
  place: Place,
  marks: readonly MarkJson[] = [],
): NodeJson[] {
  return children.flatMap((child): NodeJson[] => {
    if (child.type === 'text') return child.value === '' ? [] : [textNode(child.value, marks)];
    if (child.type === 'comment') {
      place.draft.note('dropped', 'comment', child.value, place.line);
      return [];
    }
    return child.type === 'element' ? readElement(child, place, marks) : [];
  });
}

function readElement(element: Element, place: Place, marks: readonly MarkJson[]): NodeJson[] {
  const { draft, line } = place;
  const { tagName, children } = element;
  if (tagName === 'br') return [hardBreak()];
  if (tagName === 'img') {
    const { alt, src } = element.properties;
    draft.note(
      'dropped',
      'picture',
      `${String(alt ?? '')} ${String(src ?? '').slice(0, 80)}`,
      line,
    );
    return [];
  }
  if (UNSEEN.test(tagName)) {
    draft.note('dropped', 'markup', `<${tagName}> ${textOf(element)}`, line);
    return [];
  }
  if (tagName === 'a') return readLink(element, place, marks);
  const mark = MARKS[tagName];
  if (mark === undefined) return readInline(children, place, marks);
  const others =
    mark === 'sub' || mark === 'sup'
      ? marks.filter(({ type }) => type !== 'sub' && type !== 'sup')
      : marks;
  return readInline(children, place, withMark(others, { type: mark }));
}

/** A bookmark has no href; a link within the file points at something that has another id here. */
function readLink(element: Element, place: Place, marks: readonly MarkJson[]): NodeJson[] {
  const { href } = element.properties;
  if (typeof href !== 'string') return readInline(element.children, place, marks);
  const target = href.trim();
  // Mammoth leads from the footnote back to its sign with an arrow, which says nothing on paper.
  if (/^#(?:foot|end)note-ref-/.test(target)) {
    place.draft.note('dropped', 'footnote', textOf(element), place.line);
    return [];
  }
  if (!isAllowedLink(target) || target.startsWith('#')) {
    noteLink(element, place);
    return readInline(element.children, place, marks);
  }
  const link = { type: 'link', attrs: { href: target } };
  return readInline(element.children, place, withMark(marks, link));
}

/** The words of a link come over and its target does not. */
export function noteLink(element: Element, { draft, line }: Place): void {
  const target = String(element.properties['href'] ?? '').slice(0, 200);
  const words = textOf(element);
  if (/^#(?:foot|end)note-/.test(target)) draft.note('guessed', 'footnote', words, line);
  else if (target !== '') draft.note('dropped', 'link', `${words} ${target}`, line);
}
