/** What is drawn over the words of a block, by UTF-16 offsets into its plain text. */
export interface Underline {
  start: number;
  end: number;
  proposalId: string;
  /** waits: nobody has answered yet. */
  waits: boolean;
}

/** Words that came. */
export interface Added {
  start: number;
  end: number;
}

/** Words that went, shown where they stood. */
export interface Removed {
  at: number;
  text: string;
}

export interface Drawing {
  underlines: readonly Underline[];
  added: readonly Added[];
  removed: readonly Removed[];
}

export const NOTHING_DRAWN: Drawing = { underlines: [], added: [], removed: [] };

/** A piece of a leaf of text over which the same things are drawn from end to end. */
export interface Piece {
  start: number;
  text: string;
  underlines: Underline[];
  added: boolean;
}

/** Cuts a leaf of text wherever something drawn begins or ends. */
export function cutLeaf(text: string, offset: number, drawing: Drawing): Piece[] {
  const end = offset + text.length;
  const cuts = new Set([offset, end]);
  const cut = (at: number): void => {
    if (at > offset && at < end) cuts.add(at);
  };
  for (const range of [...drawing.underlines, ...drawing.added]) {
    cut(range.start);
    cut(range.end);
  }
  for (const removed of drawing.removed) cut(removed.at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const stop = places[index + 1] ?? end;
    return {
      start,
      text: text.slice(start - offset, stop - offset),
      underlines: drawing.underlines.filter((line) => line.start <= start && line.end >= stop),
      added: drawing.added.some((range) => range.start <= start && range.end >= stop),
    };
  });
}

/** A word-by-word comparison, told as what came and what went in the new text. */
export function drawingOfChange(
  words: readonly { kind: 'same' | 'added' | 'removed'; text: string }[],
): Drawing {
  const added: Added[] = [];
  const removed: Removed[] = [];
  let at = 0;
  for (const { kind, text } of words) {
    if (kind === 'removed') {
      removed.push({ at, text });
      continue;
    }
    if (kind === 'added') added.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return { underlines: [], added, removed };
}
