import type { Language } from '#libs/domain';
import type { Block, NodeJson, TranslationState } from '#libs/domain/document';
import { CodeBook, type Code, type Piece } from './codes.js';
import { linesOf } from './lines.js';

export const XLIFF = 'application/xliff+xml';
const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

export interface ForTranslator {
  readonly reportId: string;
  readonly slug: string;
  readonly source: Language;
  readonly target: Language;
  readonly blocks: readonly { readonly block: Block; readonly state: TranslationState }[];
}

/**
 * A text for a translation tool, as XLIFF 2.1 (OASIS, 2018): a unit for each block, a segment for
 * each of its lines. A fresh translation is `translated`; a stale or missing one is `initial`.
 */
export function writeXliff({ reportId, slug, source, target, blocks }: ForTranslator): string {
  const units = blocks.flatMap(({ block, state }) => unit(block, state, source, target));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF_NAMESPACE}" version="2.1" srcLang="${source}" trgLang="${target}">`,
    ` <file id="${escaped(reportId)}" original="${escaped(slug)}">`,
    ...units,
    ' </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unit(block: Block, state: TranslationState, source: Language, target: Language): string[] {
  const from = block.content[source];
  if (from === undefined) return [];
  const into = new Map(
    block.content[target] ? linesOf(block.content[target]).map((line) => [line.id, line]) : [],
  );
  const segments = linesOf(from)
    .filter(({ content }) => content.length > 0)
    .map(({ id, content }) => segment(id, content, into.get(id)?.content ?? null, state));
  if (segments.length === 0) return [];
  return [
    `  <unit id="${escaped(block.id)}" type="talqy:${block.kind}" canResegment="no" xml:space="preserve">`,
    ...segments,
    '  </unit>',
  ];
}

function segment(
  id: string,
  source: readonly NodeJson[],
  target: readonly NodeJson[] | null,
  state: TranslationState,
): string {
  const book = new CodeBook(id);
  const from = book.pieces(source).map(written).join('');
  const into = target && target.length > 0 ? book.pieces(target).map(written).join('') : null;
  const stands =
    state === 'fresh' && into !== null
      ? 'state="translated"'
      : into === null
        ? 'state="initial"'
        : 'state="initial" subState="talqy:stale"';
  const second = into === null ? '' : `<target>${into}</target>`;
  return `   <segment id="${id}" ${stands}><source>${from}</source>${second}</segment>`;
}

/** What translation tools know by name; everything else under our own. */
const NAMES: Readonly<Record<string, string>> = {
  strong: 'xlf:b',
  em: 'xlf:i',
  hard_break: 'xlf:lb',
};

function written(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  const { code, children } = piece;
  if (children === null) return `<ph ${about(code, 'disp')}/>`;
  return `<pc ${about(code, 'dispStart')}>${children.map(written).join('')}</pc>`;
}

function about({ id, mark, node }: Code, shown: string): string {
  const what = mark ?? node;
  const name = what?.type ?? '';
  const type = name === 'link' ? 'link' : name in NAMES || mark ? 'fmt' : 'other';
  const where = what?.attrs?.['href'] ?? what?.attrs?.['target'];
  const said = typeof where === 'string' ? ` ${shown}="${escaped(where)}"` : '';
  return `id="${id}" type="${type}" subType="${NAMES[name] ?? `talqy:${name}`}"${said}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
