// By its real name: run from the sources, the thread that reads has no compiler before it.
import { counted, type CountFormat } from '../../../domain/document/counting/index.ts';
import type { XmlElement } from '../xml.ts';
import type { ListLevel, Styles } from './styles.ts';

/** What stands before an item or a heading. */
export interface OdtMarker {
  readonly ordered: boolean;
  /** As `4.1.2.` or `б)`; '' for a bullet or none. */
  readonly text: string;
  readonly compound: boolean;
  readonly count: number;
  readonly format: CountFormat;
  /** Items counted together have the same. */
  readonly list: string;
}

type Counts = (number | null)[];

/**
 * Counts the items of lists and the headings of an ODT. A list begins anew unless it says that it
 * continues another, or the one before it of its style (ODF 1.3, part 3, 19.780 and 19.781).
 */
export class ListNumbers {
  readonly #styles: Styles;
  readonly #byId = new Map<string, Counts>();
  readonly #byStyle = new Map<string, Counts>();
  readonly #headings: Counts = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** The counts a list at the top of its nest goes on with. */
  begin(list: XmlElement, style: string | undefined): Counts {
    const { attributes } = list;
    const continued =
      this.#byId.get(attributes['text:continue-list'] ?? '') ??
      (attributes['text:continue-numbering'] === 'true'
        ? this.#byStyle.get(style ?? '')
        : undefined);
    const counts = continued ?? [];
    const id = attributes['xml:id'];
    if (id !== undefined) this.#byId.set(id, counts);
    this.#byStyle.set(style ?? '', counts);
    return counts;
  }

  /** The next item of a level, from 1; with `start` it has that number. */
  next(counts: Counts, style: string | undefined, level: number, start: number | null): OdtMarker {
    return advance(counts, this.#styles.list(style ?? ''), style ?? '', level, start);
  }

  /** The next heading of a rank, as all headings are counted. */
  heading(rank: number, start: number | null): OdtMarker {
    return advance(this.#headings, this.#styles.list(null), 'headings', rank, start);
  }
}

function advance(
  counts: Counts,
  levels: ReadonlyMap<number, ListLevel>,
  list: string,
  level: number,
  start: number | null,
): OdtMarker {
  const own = levels.get(level);
  const before = counts[level - 1];
  const count = start ?? (before == null ? (own?.start ?? 1) : before + 1);
  counts[level - 1] = count;
  counts.length = level;
  if (!own?.ordered)
    return { ordered: false, text: '', compound: false, count, format: 'decimal', list };
  const first = Math.max(level - own.shows, 0);
  const parts = Array.from({ length: level - first }, (_, index) => {
    const other = levels.get(first + index + 1);
    const format = other?.format;
    return format ? counted(counts[first + index] ?? other.start, format) : '';
  }).filter((part) => part !== '');
  return {
    ordered: true,
    text: `${own.prefix}${parts.join('.')}${own.suffix}`.trim(),
    compound: parts.length > 1,
    count,
    format: own.format ?? 'decimal',
    list,
  };
}
