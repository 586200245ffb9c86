import type { Element } from 'hast';
import type { Content, PageNotes } from './html-tree.js';

/** How Word, publishers (DPUB-ARIA) and converters mark a note. */
const NOTE_NAME = /^_?(fn|ftn|edn|footnote|endnote|note)[-_:]?\d+$/i;

function isNote({ tagName, properties }: Element, inList: boolean): boolean {
  const style = String(properties['style'] ?? '');
  if (/mso-element:\s*(foot|end)note(?!-)/.test(style)) return true;
  if (/^doc-(foot|end)note$/.test(String(properties['role'] ?? ''))) return true;
  if (!/^(li|p|div|aside)$/.test(tagName)) return false;
  return inList || NOTE_NAME.test(String(properties['id'] ?? ''));
}

/** Notes that some link of the page leads to; others are text like any other. */
export function notesOf(children: readonly Content[]): PageNotes {
  const found = new Map<string, Element>();
  const pointedAt = new Set<string>();
  const visit = (nodes: readonly Content[], inList: boolean, note: Element | null): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const { properties } = node;
      const here = note ?? (isNote(node, inList) ? node : null);
      for (const name of namesOf(node)) if (here) found.set(name, here);
      const href = String(properties['href'] ?? '');
      if (!here && href.startsWith('#')) pointedAt.add(href.slice(1));
      const list = inList || properties['role'] === 'doc-endnotes';
      visit(node.children, list, here);
    }
  };
  visit(children, false, null);
  const wanted = new Set([...pointedAt].flatMap((name) => found.get(name) ?? []));
  return new Map([...found].filter(([, note]) => wanted.has(note)));
}

/** The names of the place where an element begins. */
export function namesOf({ tagName, properties }: Element): string[] {
  const names = [properties['id'], tagName === 'a' ? properties['name'] : undefined];
  return names.filter((name) => typeof name === 'string' && name !== '') as string[];
}
