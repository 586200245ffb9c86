import search from 'approx-string-match';
import type { PassageAnchor } from '#libs/domain/document';

/**
 * The yardstick: how the Hypothesis client finds a quote again (its published method, written here
 * from the description). Exact occurrences in the whole text, else approximate ones with at most
 * half of the quote's characters wrong; of these the best by quote, prefix, suffix and position.
 */
export function findByHypothesis(
  text: string,
  { quote }: PassageAnchor,
  hint: number,
): { start: number; end: number; score: number } | null {
  const found = occurrences(text, quote.exact, Math.min(256, quote.exact.length / 2));
  let best: { start: number; end: number; score: number } | null = null;
  for (const { start, end, errors } of found) {
    const before = text.slice(Math.max(0, start - quote.prefix.length), start);
    const after = text.slice(end, end + quote.suffix.length);
    const score =
      (WEIGHTS.quote * (1 - errors / quote.exact.length) +
        WEIGHTS.prefix * (quote.prefix === '' ? 1 : likeness(before, quote.prefix)) +
        WEIGHTS.suffix * (quote.suffix === '' ? 1 : likeness(after, quote.suffix)) +
        WEIGHTS.position * (1 - Math.abs(start - hint) / text.length)) /
      (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
    if (best === null || score > best.score) best = { start, end, score };
  }
  return best;
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

interface Found {
  start: number;
  end: number;
  errors: number;
}

function occurrences(text: string, wanted: string, maxErrors: number): Found[] {
  const exact: Found[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, wanted, maxErrors);
}

function likeness(text: string, wanted: string): number {
  if (text === '') return 0;
  const [first] = occurrences(text, wanted, wanted.length);
  return first === undefined ? 0 : 1 - first.errors / wanted.length;
}
