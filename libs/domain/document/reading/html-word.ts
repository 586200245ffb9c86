import type { Element, ElementContent } from 'hast';
import { type Content, descendants, styleOf, textOf } from './html-tree.js';

/** What frames a page and is never part of its text; programs put their own settings there. */
const FRAME = /^(head|title|meta|link|style|xml)$/;

/**
 * The content of a page alone. A clipboard's page is recognised by its marks; of any other page, what
 * is not shown stays to be noted.
 */
export function withoutFrame(children: readonly Content[]): Content[] {
  return isFromClipboard(children) ? children.flatMap(bare) : [...children];
}

function isFromClipboard(children: readonly Content[]): boolean {
  return children.some((child) => {
    if (child.type === 'comment') return /StartFragment|\[if /.test(child.value);
    if (child.type !== 'element') return false;
    const marks = `${String(child.properties['style'] ?? '')} ${String(child.properties['className'] ?? '')}`;
    return /mso-|\bMso/.test(marks) || isFromClipboard(child.children);
  });
}

function bare<C extends Content>(node: C): C[] {
  if (node.type === 'comment') return [];
  if (node.type !== 'element') return [node];
  if (FRAME.test(node.tagName)) return [];
  if (node.tagName.startsWith('o:') && textOf(node).trim() === '') return [];
  return [{ ...node, children: node.children.flatMap(bare) }];
}

/** A list item as Word's clipboard writes it: a paragraph that wears its level and shows its marker. */
export function listItemOfWord(
  element: Element,
): { level: number; ordered: boolean; marker: string; children: ElementContent[] } | null {
  const level = /level([1-9])/.exec(styleOf(element, 'mso-list'))?.[1];
  if (level === undefined) return null;
  const marker = descendants(element, 'span', 'p').find(isMarker);
  return {
    level: Math.min(Number(level), 6),
    marker: marker ? textOf(marker) : '',
    ordered: marker !== undefined && /^\s*\(?[\p{L}\p{N}]{1,5}[.)]/u.test(textOf(marker)),
    children: withoutMarker(element.children),
  };
}

function isMarker(element: Element): boolean {
  return /ignore/i.test(styleOf(element, 'mso-list'));
}

function withoutMarker(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return isMarker(child) ? [] : [{ ...child, children: withoutMarker(child.children) }];
  });
}
