/** How often each word occurs, and how many words there are. */
export interface WordBag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

export function bagOf(words: readonly string[]): WordBag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** Sørensen–Dice over words counted with repetition: 1 for the same words, 0 for none in common. */
export function bagSimilarity(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 1;
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few.counts) shared += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

/** Words with what they weigh in their collection; `weight` is the sum over the bag. */
export interface WeighedBag {
  /** How many words there are. */
  size: number;
  counts: ReadonlyMap<number, number>;
  weight: number;
  weights: Float64Array;
}

/**
 * Bags of one collection, each word weighed by how rare it is there (inverse document frequency,
 * Spärck Jones, 1972): "the" says little about which paragraph this was, "salt" says much.
 */
export function weighBags(texts: readonly (readonly string[])[]): WeighedBag[] {
  const numbers = new Map<string, number>();
  const inTexts: number[] = [];
  const counted = texts.map((words) => {
    const counts = new Map<number, number>();
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
        inTexts.push(0);
      }
      const before = counts.get(number) ?? 0;
      if (before === 0) inTexts[number]! += 1;
      counts.set(number, before + 1);
    }
    return counts;
  });
  const weights = Float64Array.from(inTexts, (count) => Math.log(1 + texts.length / count));
  return counted.map((counts, index) => {
    let weight = 0;
    for (const [number, count] of counts) weight += count * weights[number]!;
    return { size: texts[index]!.length, counts, weight, weights };
  });
}

/**
 * {@link bagSimilarity} over weighed words. Where the weights alone show that `least` cannot be
 * reached, 0 without looking at the words.
 */
export function weighedSimilarity(a: WeighedBag, b: WeighedBag, least = 0): number {
  const sum = a.weight + b.weight;
  if (sum === 0) return 1;
  if ((2 * Math.min(a.weight, b.weight)) / sum < least) return 0;
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few.counts) {
    const other = many.counts.get(word);
    if (other !== undefined) shared += Math.min(count, other) * a.weights[word]!;
  }
  return (2 * shared) / sum;
}

/** 1 minus the Levenshtein distance over the longer length; meant for short strings. */
export function editSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = above[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row.push(Math.min(swap, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return 1 - above[b.length]! / longer;
}

/**
 * The stretch of `text` nearest to `pattern` by edit distance, if at most `maxErrors` away
 * (Sellers, 1980: the alignment table with a free start; Ukkonen, 1985: only the rows that can
 * still come to something). Of equal ones, the nearest to `hint`.
 */
export function findApproximately(
  text: string,
  pattern: string,
  maxErrors: number,
  hint: number,
): { start: number; end: number; errors: number } | null {
  const m = pattern.length;
  const codes = Uint16Array.from(pattern, (_, i) => pattern.charCodeAt(i));
  let errors = Uint32Array.from({ length: m + 2 }, (_, i) => i);
  let starts = new Uint32Array(m + 2);
  let nextErrors = new Uint32Array(m + 2);
  let nextStarts = new Uint32Array(m + 2);
  let alive = Math.min(maxErrors, m);
  let best: { start: number; end: number; errors: number } | null = null;
  for (let end = 1; end <= text.length; end += 1) {
    nextStarts[0] = end;
    errors[alive + 1] = maxErrors + 1;
    const character = text.charCodeAt(end - 1);
    const rows = Math.min(alive + 1, m);
    for (let i = 1; i <= rows; i += 1) {
      const swap = errors[i - 1]! + (codes[i - 1] === character ? 0 : 1);
      const extra = errors[i]! + 1;
      const lacking = nextErrors[i - 1]! + 1;
      const least = Math.min(swap, extra, lacking);
      nextErrors[i] = least;
      nextStarts[i] =
        least === swap ? starts[i - 1]! : least === extra ? starts[i]! : nextStarts[i - 1]!;
    }
    alive = rows;
    while (alive > 0 && nextErrors[alive]! > maxErrors) alive -= 1;
    [errors, nextErrors] = [nextErrors, errors];
    [starts, nextStarts] = [nextStarts, starts];
    if (alive < m) continue;
    const found = { start: starts[m]!, end, errors: errors[m]! };
    if (found.start < end && isBetter(found, best, hint)) best = found;
  }
  return best;
}

function isBetter(
  found: { start: number; errors: number },
  best: { start: number; errors: number } | null,
  hint: number,
): boolean {
  if (best === null || found.errors < best.errors) return true;
  return found.errors === best.errors && Math.abs(found.start - hint) < Math.abs(best.start - hint);
}
