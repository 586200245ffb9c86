import type { EditorView } from '@tiptap/pm/view';
import { nodeText } from '#libs/domain/document';
import { begun, cellKey } from './cell-words.js';
import { KeptEditor, type Point } from './kept-editor.js';
import type { Place } from './place.js';
import type { WorkingText } from './working-text.js';

/** More than these are not kept: the one not used for longest goes, and its undo with it. */
const MOST = 40;

/** A block made by dividing another, as it was then. */
interface Division {
  from: Place;
  /** The undos of the divided block at that moment; null when nothing was taken from it. */
  depth: number | null;
  words: string;
}

/**
 * The editors of a page. One that is closed goes on hearing what others write, so that coming back
 * finds its undo as it was left.
 */
export class OpenEditors {
  private static readonly known = new WeakMap<WorkingText, OpenEditors>();

  /** Those of a text; leaving its page and coming back finds them. */
  static of(text: WorkingText): OpenEditors {
    const known = this.known.get(text) ?? new OpenEditors(text);
    this.known.set(text, known);
    return known;
  }

  private readonly kept = new Map<string, KeptEditor>();
  private readonly divisions = new Map<string, Division>();
  private writings = 0;
  private pressed: Point | null = null;

  private constructor(private readonly text: WorkingText) {}

  of(place: Place): KeptEditor {
    const key = cellKey(place.blockId, place.language);
    const kept = this.kept.get(key) ?? this.make(place);
    this.kept.delete(key);
    this.kept.set(key, kept);
    const [oldest] = this.kept.values();
    if (this.kept.size > MOST && oldest) {
      this.kept.delete(cellKey(oldest.place.blockId, oldest.place.language));
      this.text.hold(oldest.place, null);
    }
    return kept;
  }

  /** Where a cell was pressed, for the editor that opens there. */
  press(point: Point | null): void {
    this.pressed = point;
  }

  /** @returns where the cell was pressed whose editor now opens in this element, once */
  pressedIn(element: HTMLElement): Point | null {
    const { pressed } = this;
    this.pressed = null;
    const cell = element.parentElement?.getBoundingClientRect();
    const inside =
      pressed &&
      cell &&
      pressed.left >= cell.left &&
      pressed.left <= cell.right &&
      pressed.top >= cell.top &&
      pressed.top <= cell.bottom;
    return inside ? pressed : null;
  }

  viewOf(place: Place): EditorView | null {
    return this.at(place)?.editor.view ?? null;
  }

  /** Blocks made from what followed the cursor. @returns the last */
  divided(from: Place, made: string): void {
    const words = this.wordsOf({ blockId: made, language: from.language });
    const took = words !== '';
    const depth = took ? (this.at(from)?.depth ?? null) : null;
    this.divisions.set(made, { from, depth, words });
  }

  may(which: 'undo' | 'redo', here: Place | null): boolean {
    return this.divisionOf(which, here) !== null || this.next(which, here) !== null;
  }

  /**
   * Undoes, or does again, what was written here; where nothing is left of it, what was written
   * last elsewhere. @returns where that was
   */
  again(which: 'undo' | 'redo', here: Place | null): Place | null {
    const division = this.divisionOf(which, here);
    if (division && here) {
      this.text.remove(here.blockId, false);
      const divided = this.at(division.from);
      if (divided && divided.depth === division.depth) divided.rejoin();
      return division.from;
    }
    const next = this.next(which, here);
    next?.again(which);
    return next?.place ?? null;
  }

  private next(which: 'undo' | 'redo', here: Place | null): KeptEditor | null {
    const able = [...this.kept.values()].filter((kept) => kept.may(which));
    const [latest] = able.toSorted((a, b) => b.written - a.written);
    const present = here && this.at(here);
    return present && able.includes(present) ? present : (latest ?? null);
  }

  /** How this block was made, if nothing was written in it since. */
  private divisionOf(which: 'undo' | 'redo', here: Place | null): Division | null {
    const division = here && this.divisions.get(here.blockId);
    if (which === 'redo' || !division || this.at(here)?.may('undo')) return null;
    return this.wordsOf(here) === division.words ? division : null;
  }

  private at({ blockId, language }: Place): KeptEditor | undefined {
    return this.kept.get(cellKey(blockId, language));
  }

  private wordsOf({ blockId, language }: Place): string {
    const node = this.text.wordsOf(blockId, language);
    return node ? nodeText(node) : '';
  }

  private make(place: Place): KeptEditor {
    const { blockId, language } = place;
    const key = cellKey(blockId, language);
    const { blocks, cells } = this.text.read();
    const block = blocks.find(({ id }) => id === blockId);
    const cell = cells.get(key) ?? (block && begun(block, language, null));
    if (!cell) throw new Error('An editor is made for a block of the text');
    const kept = new KeptEditor(place, cell, (node, steps, fresh) => {
      kept.written = this.writings += 1;
      if (fresh) for (const other of this.kept.values()) if (other !== kept) other.forgetRedo();
      this.text.write(blockId, language, node, steps);
    });
    kept.hand.onEnd = () => this.kept.delete(key);
    this.text.hold(place, kept.hand);
    return kept;
  }
}
