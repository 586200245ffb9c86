/**
 * The longest rising subsequence, as indices into `values` (patience sorting, O(n log n)). Of
 * blocks given by their old places, these are the ones that kept their order.
 */
export function longestRising(values: readonly number[]): number[] {
  const previous: number[] = [];
  const tails: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const rising: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.push(at);
  return rising.reverse();
}

/**
 * Pairs of two sequences in rising order with the greatest total score; a score of 0 or less never
 * pairs. The classic alignment table, O(n·m) in time and bytes.
 */
export function alignInOrder(
  count: readonly [number, number],
  score: (left: number, right: number) => number,
): [number, number][] {
  const [n, m] = count;
  let above = new Float64Array(m + 1);
  const step = new Uint8Array((n + 1) * (m + 1));
  for (let i = 1; i <= n; i += 1) {
    const row = new Float64Array(m + 1);
    for (let j = 1; j <= m; j += 1) {
      const gain = score(i - 1, j - 1);
      const paired = gain > 0 ? above[j - 1]! + gain : -1;
      const best = Math.max(paired, above[j]!, row[j - 1]!);
      row[j] = best;
      step[i * (m + 1) + j] = best === paired ? PAIR : best === above[j]! ? UP : LEFT;
    }
    above = row;
  }
  const pairs: [number, number][] = [];
  for (let i = n, j = m; i > 0 && j > 0;) {
    const taken = step[i * (m + 1) + j];
    if (taken === PAIR) pairs.push([--i, --j]);
    else if (taken === UP) i -= 1;
    else j -= 1;
  }
  return pairs.reverse();
}

const PAIR = 1;
const UP = 2;
const LEFT = 3;
