import { inLanguage, localDay, type Language } from '#libs/domain';
import { outline, referencedIds, referenceLabels, type Block } from '#libs/domain/document';
import { formatDay, translate } from '#libs/platform';
import type { Manuscript, Picture, RedlineManuscript } from './manuscript.js';
import { flowOf, runsText, type Flow } from './text/flow.js';
import { gridOf, type Grid } from './text/grid.js';

/** A table with its cells in a grid, a picture with the file it is in; everything else as it flows. */
export type PrintedPiece =
  | Exclude<Flow, { kind: 'table' } | { kind: 'figure' } | { kind: 'heading' }>
  | PrintedHeading
  | PrintedFigure
  | PrintedTable;

export type PrintedHeading = Extract<Flow, { kind: 'heading' }> & {
  /** Where it stands in the outline, from 1, never skipping a rank on the way down. */
  readonly rank: number;
};

export type PrintedFigure = Extract<Flow, { kind: 'figure' }> & {
  readonly file: string | null;
  /** What those hear who do not see it: its description, else its caption, else a dash. */
  readonly described: string;
};
export type PrintedTable = Extract<Flow, { kind: 'table' }> & Grid;

/** What stands at the head of a redline: what its signs mean, and how much changed where. */
export interface RedlineHead {
  readonly title: string;
  readonly legend: Readonly<Record<'inserted' | 'deleted' | 'restyled' | 'moved', string>>;
  readonly movedHere: string;
  readonly movedAway: string;
  readonly redescribed: string;
  readonly summary: readonly (readonly string[])[];
}

/** Everything a form of print reads, as data: no program that sets it knows the house. */
export interface SheetText {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly agency: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly hash: string;
  readonly labels: Readonly<
    Record<'contents' | 'hash' | 'edition' | 'footnotes' | 'address' | 'onPage', string>
  >;
  /** What the cover says: a name, a value. */
  readonly particulars: readonly (readonly [string, string])[];
  /** The blocks that are pointed at and there: only to those can a program that sets text link. */
  readonly targets: readonly string[];
  /** What a reference to a target shows. */
  readonly targetLabels: Readonly<Record<string, string>>;
  readonly flow: readonly PrintedPiece[];
  /** Whether chapters begin on pages of their own: a long text's do. Typst sets them side by side. */
  readonly chaptersApart: boolean;
  readonly redline: RedlineHead | null;
}

/** Blocks; some forty pages. */
const LONG = 300;

/** A picture as a file of the sheet. */
export interface SheetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What differs from one edition to the other: a release names itself otherwise than a revision. */
export interface Imprint {
  readonly edition: string;
  readonly hash: string;
  readonly particulars: readonly (readonly [string, string])[];
}

export function sheetTextOf(
  manuscript: Manuscript | RedlineManuscript,
  imprint: Imprint = imprintOf(manuscript),
): SheetText {
  const { language, blocks, at, pictures, hash } = manuscript;
  const targets = targetsIn(blocks, language);
  const labels = referenceLabels(blocks, language);
  const [year = 0, month = 0, day = 0] = localDay(at).split('-').map(Number);
  const files = new Map(filesOf(pictures).map(({ path }, index) => [pictures[index]!.src, path]));
  return {
    language,
    title: inLanguage(manuscript.title, language),
    subject: inLanguage(manuscript.subject, language),
    agency: inLanguage(manuscript.agency, language),
    date: { year, month, day },
    hash,
    labels: {
      contents: translate(language, 'writers:contents'),
      footnotes: translate(language, 'writers:footnotes'),
      address: translate(language, 'writers:address'),
      onPage: translate(language, 'writers:onPage', { page: '#' }),
      hash: imprint.hash,
      edition: imprint.edition,
    },
    particulars: imprint.particulars,
    targets,
    targetLabels: Object.fromEntries(targets.map((id) => [id, labels.get(id) ?? ''])),
    flow: printedFlow(manuscript, files),
    chaptersApart: manuscript.blocks.length > LONG,
    redline: 'from' in manuscript ? headOf(manuscript) : null,
  };
}

/** Under a name that shows its type, as programs that set text want it. */
export function filesOf(pictures: readonly Picture[]): SheetFile[] {
  return pictures.map(({ src, mediaType, bytes }) => ({
    path: `${src}.${mediaType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'bin'}`,
    bytes,
  }));
}

function imprintOf(manuscript: Manuscript | RedlineManuscript): Imprint {
  const { language, revision, at, periodStart, periodEnd } = manuscript;
  const say = (key: string, facts = {}): string => translate(language, `writers:${key}`, facts);
  const edition = revision === null ? say('workingCopy') : say('edition', { number: revision });
  const year = periodStart.slice(0, 4);
  const wholeYear = periodStart === `${year}-01-01` && periodEnd === `${year}-12-31`;
  const former =
    'from' in manuscript
      ? inLanguage(manuscript.formerTitle, language)
      : manuscript.title[language];
  return {
    edition: 'from' in manuscript ? betweenOf(manuscript) : edition,
    hash: say('hash'),
    particulars: [
      [
        say('period'),
        wholeYear
          ? year
          : `${formatDay(language, periodStart)} – ${formatDay(language, periodEnd)}`,
      ],
      [say('text'), 'from' in manuscript ? betweenOf(manuscript) : edition],
      [say('date'), formatDay(language, at)],
      ...(former === inLanguage(manuscript.title, language)
        ? []
        : [[say('redline.formerTitle'), former] as const]),
    ],
  };
}

function betweenOf({ language, from, revision }: RedlineManuscript): string {
  return revision === null
    ? translate(language, 'writers:redline.toWorkingCopy', { from })
    : translate(language, 'writers:redline.between', { from, to: revision });
}

function headOf({ language, summary }: RedlineManuscript): RedlineHead {
  const say = (key: string): string => translate(language, `writers:redline.${key}`);
  const KINDS = ['edited', 'added', 'removed', 'moved'] as const;
  const row = (title: string, chapters: typeof summary): string[] => [
    title,
    ...KINDS.map((kind) => String(chapters.reduce((sum, chapter) => sum + chapter[kind], 0))),
  ];
  return {
    title: say('title'),
    legend: {
      inserted: say('inserted'),
      deleted: say('deleted'),
      restyled: say('restyled'),
      moved: say('movedLegend'),
    },
    movedHere: say('movedHere'),
    movedAway: say('movedAway'),
    redescribed: say('redescribed'),
    summary: [
      [say('chapter'), ...KINDS.map(say)],
      ...summary.map((chapter) => row(chapter.title || say('front'), [chapter])),
      row(say('all'), summary),
    ],
  };
}

function targetsIn(blocks: readonly Block[], language: Language): string[] {
  const wanted = referencedIds(blocks);
  return blocks
    .filter(({ id, content }) => wanted.has(id) && content[language])
    .map(({ id }) => id);
}

/** What a template cannot work out by itself: the rank of a heading, the grid of a table, the file of a picture. */
function printedFlow(
  { blocks, language }: Manuscript,
  files: ReadonlyMap<string, string>,
): PrintedPiece[] {
  const depths = new Map(outline(blocks, language).map(({ blockId, depth }) => [blockId, depth]));
  let rank = 0;
  return flowOf(blocks, language).map((piece) => {
    if (piece.kind !== 'heading') return printed(piece, files);
    // Screen readers lose their way where a rank is skipped: PDF/UA-1 (ISO 14289-1, 7.4.2) forbids it.
    rank = Math.min(depths.get(piece.id) ?? 1, rank + 1);
    return { ...piece, rank };
  });
}

function printed(
  piece: Exclude<Flow, { kind: 'heading' }>,
  files: ReadonlyMap<string, string>,
): PrintedPiece {
  if (piece.kind === 'figure')
    return { ...piece, described: describedBy(piece), file: files.get(piece.src) ?? null };
  if (piece.kind !== 'table') return piece;
  return { ...piece, ...gridOf(piece.rows) };
}

/** PDF/A refuses a picture without words for those who do not see it; the caption serves, or a dash. */
function describedBy({ alt, runs }: Extract<Flow, { kind: 'figure' }>): string {
  return [alt, runsText(runs)].find((words) => words.trim() !== '') ?? '–';
}
