import { inLanguage } from '#libs/domain';
import { outline, type Section } from '#libs/domain/document';
import type { Manuscript } from '../manuscript.js';
import { flowOf, runsText, type Flow, type Run } from '../text/flow.js';
import { blockOf } from './blocks.js';
import { metaOf } from './identification.js';
import { eIdOf, wordsOf } from './words.js';
import { element, escaped } from './xml.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

interface OpenSection {
  readonly heading: Extract<Flow, { kind: 'heading' }>;
  readonly section: Section;
  readonly blocks: string[];
  readonly sections: string[];
}

/**
 * A text in one language as Akoma Ntoso 3.0 (OASIS LegalDocumentML 1.0): sections by the outline of
 * the text, every block under its own id, footnotes where they are called. Read by no browser and
 * by every legal archive.
 */
export function writeAkomaNtoso(manuscript: Manuscript): Buffer {
  const { language, title, subject, agency } = manuscript;
  const house = new URL(manuscript.address).origin;
  const preface = element(
    'preface',
    {},
    element('p', {}, element('docProponent', {}, escaped(inLanguage(agency, language)))),
    element('p', {}, element('docTitle', {}, escaped(inLanguage(title, language)))),
    element('p', {}, element('docPurpose', {}, escaped(inLanguage(subject, language)))),
  );
  const document = element(
    'akomaNtoso',
    { xmlns: NAMESPACE },
    element('doc', { name: 'report' }, metaOf(manuscript), preface, bodyOf(manuscript, house)),
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`);
}

function bodyOf({ blocks, language }: Manuscript, house: string): string {
  const sections = new Map(outline(blocks, language).map((each) => [each.blockId, each]));
  const body: string[] = [];
  const open: OpenSection[] = [];
  const close = (): void => {
    const last = open.pop()!;
    (open.at(-1)?.sections ?? body).push(sectionOf(last));
  };
  for (const piece of flowOf(blocks, language)) {
    if (piece.kind === 'heading') {
      const section = sections.get(piece.id)!;
      while ((open.at(-1)?.section.depth ?? 0) >= section.depth) close();
      open.push({ heading: piece, section, blocks: [], sections: [] });
    } else (open.at(-1)?.blocks ?? body).push(blockOf(piece, house));
  }
  while (open.length > 0) close();
  return element('mainBody', {}, ...(body.length > 0 ? body : [element('p', {})]));
}

function sectionOf({ heading, section, blocks, sections }: OpenSection): string {
  const eId = eIdOf(heading.id);
  const [number, title] = parted(heading.runs, section.title);
  const inside =
    sections.length === 0
      ? element(
          'content',
          { eId: `${eId}__content` },
          ...(blocks.length > 0 ? blocks : [element('p', {})]),
        )
      : (blocks.length > 0 ? element('intro', { eId: `${eId}__intro` }, ...blocks) : '') +
        sections.join('');
  return element(
    'section',
    { eId },
    number === '' ? '' : element('num', {}, escaped(number)),
    element('heading', {}, wordsOf(title)),
    inside,
  );
}

/** The number before a heading's title, and the title with its emphasis. */
function parted(runs: readonly Run[], title: string): [number: string, title: readonly Run[]] {
  const whole = runsText(runs);
  const [first, ...rest] = runs;
  const length = whole.length - title.length;
  if (length <= 0 || !whole.endsWith(title)) return ['', runs];
  if (first === undefined || first === 'break' || 'note' in first || first.text.length < length)
    return ['', runs];
  const left = first.text.slice(length);
  return [
    first.text.slice(0, length).trim(),
    left === '' ? rest : [{ ...first, text: left }, ...rest],
  ];
}
