import type { Language } from '#libs/domain';
import {
  type Block,
  countingOf,
  type MarkJson,
  markerOf,
  type NodeJson,
  numberedOf,
} from '#libs/domain/document';

/** Blocks as lines that a person can compare: kind, rank, words with their marks, what cells span. */
export function drawn(blocks: readonly Block[], language: Language): string {
  return blocks
    .flatMap(({ content }) => content[language] ?? [])
    .map(block)
    .join('\n');
}

function block(node: NodeJson): string {
  const { level, ordered, alt, caption } = node.attrs ?? {};
  const words = (node.content ?? []).map(inline).join('');
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(level))} ${words}`;
    case 'list_item':
      return `${'  '.repeat(Number(level) - 1)}${ordered === true ? numberSaid(node) : '-'} ${words}`;
    case 'quote':
      return `> ${words}`;
    case 'figure':
      return `![${String(alt)}] ${words}`.trimEnd();
    case 'table':
      return `table ${caption === '' ? '' : `«${String(caption)}»`}`.trimEnd() + words;
    case 'code_block':
      return `code ${words.replaceAll('\n', '⏎')}`;
    default:
      return words;
  }
}

/** The number an item says it has, else the first of its list. */
function numberSaid(node: NodeJson): string {
  const item = numberedOf(node);
  return markerOf(item.start ?? 1, countingOf(item));
}

const SIGNS: Readonly<Record<string, string>> = {
  strong: '**',
  em: '*',
  strike: '~',
  sub: '_',
  sup: '^',
  code: '`',
};

function inline(node: NodeJson): string {
  const inside = (node.content ?? []).map(inline).join('');
  const { target, colspan, rowspan } = node.attrs ?? {};
  switch (node.type) {
    case 'hard_break':
      return '↵';
    case 'footnote':
      return `[^${inside}]`;
    case 'cross_reference':
      return `[→${String(target)}]`;
    case 'table_row':
      return `\n|${inside}`;
    case 'table_cell':
    case 'table_header': {
      const across = Number(colspan) > 1 ? `${String(colspan)}→ ` : '';
      const down = Number(rowspan) > 1 ? `${String(rowspan)}↓ ` : '';
      return `${node.type === 'table_header' ? '!' : ''}${across}${down}${inside}|`;
    }
    default:
      return (node.marks ?? []).reduce(marked, node.text ?? '');
  }
}

function marked(words: string, { type, attrs }: MarkJson): string {
  if (type === 'link') return `<${words} ${String(attrs?.['href'])}>`;
  return `${SIGNS[type] ?? ''}${words}${SIGNS[type] ?? ''}`;
}
