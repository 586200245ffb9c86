import type { Element } from 'hast';
import type { MarkJson, NodeJson } from '../block.js';
import { isAllowedLink } from '../schema.js';
import { hardBreak, textNode, withMark } from './draft.js';
import { namesOf } from './html-notes.js';
import { type Content, isBlock, type Place, styleOf, textOf } from './html-tree.js';

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
  for (const name of namesOf(element)) draft.bookmark(name);
  if (tagName === 'a') return readLink(element, place, marks);
  const mark = markOf(element);
  if (mark === undefined) return readInline(children, place, marks);
  const others =
    mark === 'sub' || mark === 'sup'
      ? marks.filter(({ type }) => type !== 'sub' && type !== 'sup')
      : marks;
  return readInline(children, place, withMark(others, { type: mark }));
}

/** By the element, or by the style that clipboards give to a span; a bold that is not bold is none. */
function markOf(element: Element): string | undefined {
  const mark = MARKS[element.tagName];
  const weight = styleOf(element, 'font-weight');
  if (mark === 'strong' && /^(normal|[1-5]00)$/.test(weight)) return undefined;
  if (mark !== undefined || element.tagName !== 'span') return mark;
  if (/^(bold|[6-9]00)$/.test(weight)) return 'strong';
  if (styleOf(element, 'font-style') === 'italic') return 'em';
  if (/line-through/.test(styleOf(element, 'text-decoration'))) return 'strike';
  const align = styleOf(element, 'vertical-align');
  return align === 'super' ? 'sup' : align === 'sub' ? 'sub' : undefined;
}

/** A bookmark has no href; a link within the page leads to a note, or to a block of the same text. */
function readLink(element: Element, place: Place, marks: readonly MarkJson[]): NodeJson[] {
  const { href } = element.properties;
  if (typeof href !== 'string') return readInline(element.children, place, marks);
  const target = href.trim();
  const note = place.notes.get(target.slice(1));
  if (target.startsWith('#') && note) {
    if (!place.inNote) return [readNote(note, place)];
    // A note's own sign, or one note that leads to another.
    place.draft.note('dropped', 'footnote', textOf(element), place.line);
    return [];
  }
  // From the note back to its sign: that says nothing on paper.
  if (place.inNote && target.startsWith('#')) return [];
  if (/^#./.test(target)) {
    const link = place.draft.bookmarks.linkTo(target.slice(1), place.line);
    return readInline(element.children, place, withMark(marks, link));
  }
  if (!isAllowedLink(target)) {
    noteLink(element, place);
    return readInline(element.children, place, marks);
  }
  const link = { type: 'link', attrs: { href: target } };
  return readInline(element.children, place, withMark(marks, link));
}

function readNote(note: Element, place: Place): NodeJson {
  const inside = { ...place, inNote: true };
  const lines: NodeJson[][] = [];
  const visit = (children: readonly Content[]): void => {
    let words: Content[] = [];
    const flush = (): void => {
      const content = readInline(words, inside);
      if (content.some(({ text }) => text !== undefined && text.trim() !== '')) lines.push(content);
      words = [];
    };
    for (const child of children) {
      if (child.type === 'element' && isBlock(child)) {
        flush();
        visit(child.children);
      } else words.push(child);
    }
    flush();
  };
  visit(note.children);
  const content = lines.flatMap((line, index) => (index === 0 ? line : [hardBreak(), ...line]));
  return { type: 'footnote', content };
}

/** The words of a link come over and its target does not. */
export function noteLink(element: Element, { draft, line }: Place): void {
  const target = String(element.properties['href'] ?? '').slice(0, 200);
  const words = textOf(element);
  if (target !== '') draft.note('dropped', 'link', `${words} ${target}`, line);
}
