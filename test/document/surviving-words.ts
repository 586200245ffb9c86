import { blockText, type Block } from '#libs/domain/document';

interface Word {
  block: number;
  start: number;
  end: number;
  text: string;
  folded: string;
}

/** Where a stretch of the old text stands in the new one. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** Words in a row that must be found once only before a run is believed; fewer between two runs. */
const SEEDS = [6, 5, 4, 3, 2] as const;

/**
 * The oracle for anchors: which words came through unchanged, and where to. It knows nothing of
 * blocks that continue one another, of neighbours or of scores: runs of words that occur once in
 * each text, extended to both sides as far as the words agree, and the same again between two runs
 * (patience diff, Cohen, over word n-grams).
 */
export class SurvivingWords {
  private readonly old: Word[];
  private readonly fresh: Word[];
  /** Of each block of the old text the places of its words. */
  private readonly places: ReadonlyMap<number, number[]>;
  /** For each word of the old text its place in the new one, -1 for none. */
  private readonly goesTo: Int32Array;
  private readonly comesFrom: Int32Array;
  private readonly letters: string[];
  private readonly texts: string[];
  private readonly sameLetters: ReadonlyMap<string, number[]>;

  constructor(old: readonly Block[], fresh: readonly Block[]) {
    this.old = wordsIn(old);
    this.fresh = wordsIn(fresh);
    this.places = Map.groupBy(this.old.keys(), (index) => this.old[index]!.block);
    this.texts = old.map((block) => blockText(block, 'en'));
    this.letters = old.map(lettersOf);
    this.sameLetters = Map.groupBy(fresh.keys(), (index) => lettersOf(fresh[index]!));
    this.goesTo = new Int32Array(this.old.length).fill(-1);
    this.comesFrom = new Int32Array(this.fresh.length).fill(-1);
    for (const seed of SEEDS.slice(0, 3))
      this.join([0, this.old.length], [0, this.fresh.length], seed);
    for (const seed of SEEDS) for (const [a, b] of this.gaps()) this.join(a, b, seed);
  }

  /**
   * The other blocks in which a quote stood with the same neighbours. Of such words nobody can say
   * whose came through, so a place of either is theirs.
   */
  twinsOf(block: number, quote: { prefix: string; exact: string; suffix: string }): number[] {
    const passage = quote.prefix + quote.exact + quote.suffix;
    return this.texts.flatMap((text, index) =>
      index !== block && text.includes(passage) ? [index] : [],
    );
  }

  /** Where these very words went, all of them and nothing between; null when they did not. */
  whereTo(block: number, start: number, end: number): Span | null {
    const words = (this.places.get(block) ?? [])
      .map((index) => ({ ...this.old[index]!, index }))
      .filter((word) => word.end > start && word.start < end);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return null;
    const from = this.goesTo[first.index]!;
    if (from === -1) return null;
    const unchanged = words.every(
      ({ index, text }, nth) =>
        this.goesTo[index] === from + nth && this.fresh[from + nth]!.text === text,
    );
    if (!unchanged) return null;
    const [begin, finish] = [this.fresh[from]!, this.fresh[from + words.length - 1]!];
    if (begin.block !== finish.block) return null;
    return {
      block: begin.block,
      start: begin.start + (start - first.start),
      end: finish.end - (last.end - end),
    };
  }

  /** The blocks to which any word of this block went, or which say the same but for a number. */
  blocksOf(block: number): Set<number> {
    const went = new Set(this.sameLetters.get(this.letters[block]!));
    for (const index of this.places.get(block) ?? []) {
      const to = this.goesTo[index]!;
      if (to !== -1) went.add(this.fresh[to]!.block);
    }
    return went;
  }

  private join(a: readonly [number, number], b: readonly [number, number], seed: number): void {
    const there = unique(this.fresh, b, seed);
    for (const [key, at] of unique(this.old, a, seed)) {
      const to = there.get(key);
      if (at === -1 || to === undefined || to === -1) continue;
      if (this.goesTo[at] !== -1 || this.comesFrom[to] !== -1) continue;
      this.extend(at, to, a, b);
    }
  }

  /** As far as the words agree to both sides, within the stretch that is looked at. */
  private extend(
    at: number,
    to: number,
    [low, high]: readonly [number, number],
    [lowTo, highTo]: readonly [number, number],
  ): void {
    const agree = (i: number, j: number): boolean =>
      i >= low &&
      i < high &&
      j >= lowTo &&
      j < highTo &&
      this.goesTo[i] === -1 &&
      this.comesFrom[j] === -1 &&
      this.old[i]!.folded === this.fresh[j]!.folded;
    for (let k = 0; agree(at + k, to + k); k += 1) this.pair(at + k, to + k);
    for (let k = 1; agree(at - k, to - k); k += 1) this.pair(at - k, to - k);
  }

  private pair(at: number, to: number): void {
    this.goesTo[at] = to;
    this.comesFrom[to] = at;
  }

  /** The unmatched stretches that lie between the same two runs in both texts. */
  private gaps(): [[number, number], [number, number]][] {
    const found: [[number, number], [number, number]][] = [];
    let i = 0;
    while (i < this.old.length) {
      if (this.goesTo[i] !== -1) {
        i += 1;
        continue;
      }
      let end = i;
      while (end < this.old.length && this.goesTo[end] === -1) end += 1;
      const before = i === 0 ? -1 : this.goesTo[i - 1]!;
      let to = before + 1;
      while (to < this.fresh.length && this.comesFrom[to] === -1) to += 1;
      const after = end === this.old.length ? this.fresh.length : this.goesTo[end]!;
      if (to === after)
        found.push([
          [i, end],
          [before + 1, to],
        ]);
      i = end;
    }
    return found;
  }
}

function lettersOf(block: Block): string {
  return blockText(block, 'en')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

function wordsIn(blocks: readonly Block[]): Word[] {
  return blocks.flatMap((block, index) =>
    [...blockText(block, 'en').matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)].map((match) => ({
      block: index,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      folded: match[0].toLowerCase(),
    })),
  );
}

/** The runs of `length` words that occur once in this stretch; -1 for those that occur again. */
function unique(
  words: readonly Word[],
  [from, to]: readonly [number, number],
  length: number,
): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i + length <= to; i += 1) {
    const key = words
      .slice(i, i + length)
      .map(({ folded }) => folded)
      .join(' ');
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}
