import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { MarkJson, NodeJson } from '../block.js';
import { isAllowedLink } from '../schema.js';
import { hardBreak, textNode, withMark } from './draft.js';
import { definitionOf, lineOf, type MarkdownContext, sourceOf } from './markdown-context.js';

/** Inline HTML that Markdown authors use for what Markdown has no sign for. */
const TAG_MARKS: Readonly<Record<string, string>> = {
  sub: 'sub',
  sup: 'sup',
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  code: 'code',
};

/** Words with their marks. Inline HTML comes as loose tags, so open ones are remembered on the way. */
export function readInline(
  children: readonly PhrasingContent[],
  context: MarkdownContext,
  marks: readonly MarkJson[] = [],
): NodeJson[] {
  const nodes: NodeJson[] = [];
  const open: string[] = [];
  for (const child of children) {
    const worn = open.reduce((all, type) => withMark(all, { type }), [...marks]);
    if (child.type === 'html') nodes.push(...readTag(child, open, context));
    else nodes.push(...readPhrase(child, context, worn));
  }
  return nodes;
}

function readTag(
  node: PhrasingContent & { type: 'html' },
  open: string[],
  context: MarkdownContext,
): NodeJson[] {
  const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9]*)[^>]*>$/i.exec(node.value) ?? [];
  if (/^br$/i.test(name)) return [hardBreak()];
  const place = /^<a\s+(?:id|name)="([^"]+)"\s*\/?>$/i.exec(node.value)?.[1];
  if (place !== undefined) {
    context.draft.bookmark(place);
    return [];
  }
  if (closing === '/' && /^a$/i.test(name)) return [];
  const mark = TAG_MARKS[name.toLowerCase()];
  if (mark === undefined) {
    const what = node.value.startsWith('<!--') ? 'comment' : 'markup';
    context.draft.note('dropped', what, node.value, lineOf(node));
  } else if (closing === '/') {
    const at = open.lastIndexOf(mark);
    if (at >= 0) open.splice(at, 1);
  } else if (mark === 'sub' || mark === 'sup') {
    // One excludes the other: the inner one counts.
    open.splice(0, open.length, ...open.filter((type) => type !== 'sub' && type !== 'sup'), mark);
  } else open.push(mark);
  return [];
}

function readPhrase(
  node: Exclude<PhrasingContent, { type: 'html' }>,
  context: MarkdownContext,
  marks: readonly MarkJson[],
): NodeJson[] {
  const { draft } = context;
  switch (node.type) {
    case 'text':
      return [textNode(node.value, marks)];
    case 'inlineCode':
      return [textNode(node.value, withMark(marks, { type: 'code' }))];
    case 'break':
      return [hardBreak()];
    case 'strong':
      return readInline(node.children, context, withMark(marks, { type: 'strong' }));
    case 'emphasis':
      return readInline(node.children, context, withMark(marks, { type: 'em' }));
    case 'delete':
      return readInline(node.children, context, withMark(marks, { type: 'strike' }));
    case 'link':
    case 'linkReference': {
      const target = node.type === 'link' ? node : definitionOf(node.identifier, context);
      const href = target?.url.trim() ?? '';
      if (isAllowedLink(href) && !href.startsWith('#'))
        return readInline(
          node.children,
          context,
          withMark(marks, { type: 'link', attrs: { href } }),
        );
      if (/^#./.test(href)) {
        const isNumber = target?.title === REFERENCE;
        const link = draft.bookmarks.linkTo(nameOf(href), lineOf(node), isNumber);
        return readInline(node.children, context, withMark(marks, link));
      }
      draft.note('dropped', 'link', `${sourceOf(node, context)} ${href}`, lineOf(node));
      return readInline(node.children, context, marks);
    }
    case 'footnoteReference':
      return readNote(node, context);
    default:
      draft.note(
        'dropped',
        node.type === 'image' || node.type === 'imageReference' ? 'picture' : 'markup',
        sourceOf(node, context),
        lineOf(node),
      );
      return [];
  }
}

/** The title of a link that shows the number of its target, as `toMarkdown` writes it. */
export const REFERENCE = '§';

/** A footnote is a line or several; blocks of any other kind in it become lines too, and are noted. */
function readNote(node: FootnoteReference, context: MarkdownContext): NodeJson[] {
  const { draft } = context;
  const definition = context.footnotes.get(node.identifier);
  if (definition === undefined || context.inNote) {
    draft.note('dropped', 'footnote', sourceOf(node, context), lineOf(node));
    return [];
  }
  const inside = { ...context, inNote: true };
  const lines = definition.children.map((child): NodeJson[] => {
    if (child.type === 'paragraph') return readInline(child.children, inside);
    const source = sourceOf(child, context);
    draft.note('guessed', 'nested-block', source, lineOf(child));
    return [textNode(source)];
  });
  const content = lines.flatMap((line, index) => (index === 0 ? line : [hardBreak(), ...line]));
  return [{ type: 'footnote', content }];
}

/** The name of a place, which a link spells with or without percent signs. */
function nameOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
