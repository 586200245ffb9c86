import type { Language } from '#libs/domain';
import type { Hit } from '#libs/domain/writing';

const ALL = 'found';
const CURRENT = 'found-current';

/** Marks what was found where it stands on the page, without touching it. */
export function highlight(hits: readonly Hit[], current: Hit | null, language: Language): void {
  if (typeof Highlight === 'undefined') return;
  const others = hits.filter((hit) => hit !== current);
  CSS.highlights.set(ALL, new Highlight(...others.flatMap((hit) => rangesOf(hit, language))));
  CSS.highlights.set(CURRENT, new Highlight(...(current ? rangesOf(current, language) : [])));
}

export function removeHighlight(): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Where on the screen something found stands; where its words are not drawn yet, its row. */
export function placeOf(hit: Hit, language: Language): (row: Element) => DOMRect {
  return (row) => (rangesOf(hit, language)[0] ?? row).getBoundingClientRect();
}

/** Every piece of text on the page carries its offset in the words of the block, or of its note. */
function rangesOf({ blockId, note, start, end }: Hit, language: Language): Range[] {
  const row = document.getElementById(`block-${blockId}`);
  const cell = row?.querySelector(`[role="gridcell"][lang="${language}"]`);
  const place = note === null ? cell : cell?.querySelectorAll('[role="note"]')[note];
  const name = note === null ? 'at' : 'noteAt';
  const pieces = [...(place?.querySelectorAll<HTMLElement>('[data-at], [data-note-at]') ?? [])];
  return pieces.flatMap((piece) => {
    if (piece.dataset[name] === undefined) return [];
    const at = Number(piece.dataset[name]);
    let text: Node | null = piece;
    while (text && !(text instanceof Text)) text = text.firstChild;
    if (!text) return [];
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    return [range];
  });
}
