import { counted, readHeadingNumber } from '#libs/domain/document';
import type { Flow } from './flow.js';

/** How a word processor counts the headings of one rank. */
export interface HeadingLevel {
  /** What it shows, as Word writes it: `%1.%2.` for the counts of the first two ranks. */
  readonly text: string;
  readonly format: 'decimal' | 'upper-roman';
  readonly start: number;
}

export interface HeadingNumbers {
  /** For the ranks 1 to 6; null where none is counted. */
  readonly levels: readonly (HeadingLevel | null)[];
  /** The typed number with its full stop, by the id of the heading that a count can show. */
  readonly typed: ReadonlyMap<string, string>;
}

export const NO_HEADING_NUMBERS: HeadingNumbers = { levels: [], typed: new Map() };

type Heading = Extract<Flow, { kind: 'heading' }>;

/** A number at the head of a heading: `1.2.` has two parts and a closing point. */
interface Label {
  readonly typed: string;
  readonly parts: readonly string[];
  readonly point: string;
}

const RANKS = 6;

/**
 * Which typed numbers of headings are what multilevel numbering of a word processor would show in
 * their place, and that numbering. A rank counts in the form most of its numbers have; a heading
 * joins in when the count, led by those before it, comes to its very number. All others stay typed
 * and are not counted, so that each heading shows what it showed.
 */
export function headingNumbers(flow: readonly Flow[]): HeadingNumbers {
  const headings = flow.filter((piece): piece is Heading => piece.kind === 'heading');
  const labels = new Map(headings.map((heading) => [heading.id, labelOf(heading)]));
  const forms = Array.from({ length: RANKS }, (_, index) =>
    levelOf(
      headings
        .filter(({ level }) => level === index + 1)
        .flatMap(({ id }) => labels.get(id) ?? [])
        .filter(({ parts }) => parts.length <= index + 1),
      index,
    ),
  );
  // Only the highest rank may begin elsewhere: the others begin again with each heading above.
  const first = forms.findIndex((form) => form !== null);
  const levels = forms.map((form, at) => (form && at !== first ? { ...form, start: 1 } : form));
  const typed = new Map<string, string>();
  let counts: (number | null)[] = levels.map(() => null);
  for (const { id, level } of headings) {
    const label = labels.get(id);
    const form = levels[level - 1];
    if (!label || !form) continue;
    // Where a counted rank above was skipped, programs disagree on what they show.
    if (levels.some((above, at) => above && at < level - 1 && counts[at] === null)) continue;
    const at = level - 1;
    const next = counts.map((count, index) =>
      index < at ? count : index === at ? (count ?? form.start - 1) + 1 : null,
    );
    if (shown(form, next) !== label.typed) continue;
    counts = next;
    typed.set(id, label.typed);
  }
  const used = new Set(headings.flatMap(({ id, level }) => (typed.has(id) ? [level] : [])));
  return { levels: levels.map((level, at) => (used.has(at + 1) ? level : null)), typed };
}

const TYPED = /^((?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2}))*|[IVXLC]+)(\.?) (?=\S)/;

/** Only plain words before which nothing stands: emphasis of a number would be lost in a count. */
function labelOf({ runs }: Heading): Label | null {
  const [first] = runs;
  if (!first || first === 'break' || 'note' in first || first.to !== undefined) return null;
  const found = TYPED.exec(first.text);
  const number = found?.[1];
  if (!found || number === undefined || first.marks.length > 0) return null;
  // What references call it must be what a field shows: the count without its closing point.
  if (readHeadingNumber(first.text)?.number !== number) return null;
  return { typed: found[0].trimEnd(), parts: number.split('.'), point: found[2] ?? '' };
}

/** The form that most numbers of a rank have; of equals the one that comes first. */
function levelOf(labels: readonly Label[], index: number): HeadingLevel | null {
  const forms = Map.groupBy(labels, formOf);
  const [most] = [...forms.values()].toSorted((a, b) => b.length - a.length);
  const [label] = most ?? [];
  if (!label) return null;
  const depth = label.parts.length;
  const places = label.parts.map((_, part) => `%${index + 2 - depth + part}`);
  return {
    text: places.join('.') + label.point,
    format: isRoman(label) ? 'upper-roman' : 'decimal',
    start: isRoman(label) ? 1 : Number(label.parts.at(-1)),
  };
}

function formOf(label: Label): string {
  return `${label.parts.length}${label.point}${isRoman(label) ? 'roman' : ''}`;
}

function isRoman({ parts: [first = ''] }: Label): boolean {
  return /^[IVXLC]/.test(first);
}

function shown({ text, format }: HeadingLevel, counts: readonly (number | null)[]): string {
  return text.replace(/%(\d)/g, (_, rank: string) => {
    const count = counts[Number(rank) - 1] ?? 0;
    return counted(count, format);
  });
}
