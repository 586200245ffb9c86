import type { Element, ElementContent, RootContent } from 'hast';
import type { Numbered } from '../list-count.js';
import type { Draft } from './draft.js';

/** The footnotes of a page: the element that holds each, by the names that lead to it. */
export type PageNotes = ReadonlyMap<string, Element>;

/** Where in the document we are: what loose words become, and how deep in lists. */
export interface Place {
  draft: Draft;
  line: number | null;
  kind: 'paragraph' | 'list_item' | 'quote';
  level: number;
  ordered: boolean;
  /** Of an item: what it says of its number. */
  numbered: Omit<Numbered, 'level' | 'ordered'>;
  notes: PageNotes;
  /** Within a note, which cannot hold another. */
  inNote: boolean;
}

export type Content = RootContent | ElementContent;

export const HEADING = /^h[1-6]$/;
const CONTAINERS =
  /^(address|article|aside|body|center|dd|div|dl|dt|fieldset|figcaption|footer|form|header|hgroup|html|main|nav|section|details|summary)$/;
const BLOCKS = /^(p|ul|ol|li|blockquote|pre|table|figure|hr)$/;

export function isContainer({ tagName }: Element): boolean {
  return CONTAINERS.test(tagName);
}

/** A block by its name, or because there is a block somewhere inside (a link around a heading). */
export function isBlock(element: Element): boolean {
  const { tagName } = element;
  if (HEADING.test(tagName) || CONTAINERS.test(tagName) || BLOCKS.test(tagName)) return true;
  return element.children.some((child) => child.type === 'element' && isBlock(child));
}

/** Elements of a name inside another, not looking into a second one like `within`. */
export function descendants(element: Element, tagName: string, within: string): Element[] {
  return element.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === tagName) return [child];
    return child.tagName === within ? [] : descendants(child, tagName, within);
  });
}

function isPicture(node: Content): node is Element {
  return node.type === 'element' && node.tagName === 'img';
}

export function picturesIn(node: Content): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'img' ? [node] : node.children.flatMap(picturesIn);
}

export function withoutPictures<C extends Content>(node: C): C[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'img') return [];
  return [{ ...node, children: node.children.flatMap(withoutPictures) }];
}

export function textIsBlank(node: Content): boolean {
  return !isPicture(node) && textOf(node).trim() === '';
}

export function textOf(node: Content): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** A declaration of an element's own style; '' when there is none. */
export function styleOf({ properties }: Element, name: string): string {
  const style = String(properties['style'] ?? '');
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim() ?? '';
}

export function classesOf({ properties }: Element): string[] {
  const classes = properties['className'];
  return Array.isArray(classes) ? classes.map(String) : [];
}
