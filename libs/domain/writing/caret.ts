import { Mapping, Step, type StepMap } from 'prosemirror-transform';
import { reportSchema } from '../document/schema.js';
import type { StepJson } from './steps.js';

/** Where somebody writes: positions of ProseMirror in a document that holds just the one block. */
export interface Selected {
  readonly anchor: number;
  readonly head: number;
}

/** The same on a version of the block that everybody may know. */
export interface Caret extends Selected {
  readonly version: number;
}

/** What a caret has to be moved along with: what led the block to its next version. */
export interface CaretChange {
  readonly version: number;
  readonly steps: readonly StepJson[];
}

/**
 * Where a caret stands some versions on; null when what lies between is not known. Words put in at
 * the caret itself go before it: so those who hear somebody write need not be told that they moved.
 */
export function caretAt(
  caret: Caret,
  version: number,
  changes: readonly CaretChange[],
): Caret | null {
  const between = changes.filter((each) => each.version > caret.version && each.version <= version);
  if (between.length !== version - caret.version) return null;
  return { version, ...movedOver(caret, mapsOf(between.flatMap(({ steps }) => steps))) };
}

/** Where it stands after steps that only this page knows of. */
export function selectedAfter(selected: Selected, steps: readonly StepJson[]): Selected {
  return movedOver(selected, mapsOf(steps));
}

/** Where it stood before them, as those see it who do not know of them yet. */
export function selectedBefore(selected: Selected, steps: readonly StepJson[]): Selected {
  return movedOver(
    selected,
    mapsOf(steps)
      .map((map) => map.invert())
      .toReversed(),
  );
}

function mapsOf(steps: readonly StepJson[]): StepMap[] {
  return steps.map((json) => Step.fromJSON(reportSchema, json).getMap());
}

function movedOver({ anchor, head }: Selected, maps: StepMap[]): Selected {
  const over = new Mapping(maps);
  return { anchor: over.map(anchor), head: over.map(head) };
}
