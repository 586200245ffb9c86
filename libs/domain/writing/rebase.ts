import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type Mappable, type Mapping, ReplaceStep, Step, Transform } from 'prosemirror-transform';
import type { NodeJson } from '../document/block.js';
import { nodeJson, reportSchema } from '../document/schema.js';
import { documentOf, type StepJson } from './steps.js';

/** A step of one's own that nobody else knows of yet. */
export interface Unconfirmed {
  readonly step: Step;
  readonly inverted: Step;
}

/** Made for rebasing by its library's own collaboration, which its types do not show. */
type Mirroring = Mapping & { setMirror: (undone: number, done: number) => void };

/**
 * Puts one's own steps on top of others'. What others put into a range that is removed here stays,
 * behind it; what is put here where others removed stays at that place: no letter is lost unless
 * somebody who saw it took it away.
 *
 * @param on holds one's own text; afterwards, the text with both (its steps lead there, its mapping
 *   knows which of them are one and the same)
 * @returns one's own steps, as they are now
 */
export function rebase(
  mine: readonly Unconfirmed[],
  theirs: readonly Step[],
  on: Transform,
): Unconfirmed[] {
  const offset = on.steps.length;
  for (const { inverted } of mine.toReversed()) on.step(inverted);
  for (const step of theirs) on.step(step);
  const kept: Unconfirmed[] = [];
  mine.forEach(({ step }, index) => {
    const mirrored = offset + mine.length - index;
    const moved = mapped(step, on.mapping.slice(mirrored), on.doc);
    if (moved === null || !stepOrNearby(on, moved)) return;
    (on.mapping as Mirroring).setMirror(mirrored - 1, on.steps.length - 1);
    const done = on.steps.at(-1)!;
    kept.push({ step: done, inverted: done.invert(on.docs.at(-1)!) });
  });
  return kept;
}

function mapped(step: Step, over: Mappable, doc: Node): Step | null {
  if (!(step instanceof ReplaceStep) || !isInline(step.slice)) return step.map(over);
  const left = survivors(step, over);
  const from = left[0] ?? over.map(step.from, 1);
  const to = left.length > 0 ? left.at(-1)! + 1 : from;
  const [start, end] = [doc.resolve(from), doc.resolve(to)];
  if (!start.sameParent(end)) return step.map(over);
  if (!start.parent.inlineContent) return new ReplaceStep(from, to, step.slice);
  const slice = new Slice(step.slice.content.append(foreign(left, doc)), 0, 0);
  return from === to && slice.size === 0 ? null : new ReplaceStep(from, to, slice);
}

/** Where that which the step removes stands now, as far as it is still there. */
function survivors(step: ReplaceStep, over: Mappable): number[] {
  const left: number[] = [];
  for (let at = step.from; at < step.to; at += 1) {
    const now = over.mapResult(at, 1);
    if (!now.deletedAfter) left.push(now.pos);
  }
  return left;
}

/** What stands between them that was not there when the step was made. */
function foreign(left: readonly number[], doc: Node): Fragment {
  return left.reduce((found, at, index) => {
    const after = index === 0 ? at : left[index - 1]! + 1;
    return after < at ? found.append(doc.slice(after, at).content) : found;
  }, Fragment.empty);
}

/** Words whose place is gone, such as a row of a table, go to the end of the nearest line of text. */
function stepOrNearby(on: Transform, step: Step): boolean {
  if (!on.maybeStep(step).failed) return true;
  if (!(step instanceof ReplaceStep) || step.slice.size === 0 || !isInline(step.slice))
    return false;
  let nearest: number | null = null;
  on.doc.descendants((node, position) => {
    if (!node.inlineContent) return true;
    const end = position + 1 + node.content.size;
    if (nearest === null || Math.abs(end - step.from) < Math.abs(nearest - step.from))
      nearest = end;
    return false;
  });
  return nearest !== null && !on.maybeStep(new ReplaceStep(nearest, nearest, step.slice)).failed;
}

function isInline({ content, openStart, openEnd }: Slice): boolean {
  let inline = openStart === 0 && openEnd === 0;
  content.forEach((node) => (inline &&= node.isInline));
  return inline;
}

/** Steps read on a text, each with what would undo it. */
export function unconfirmed(
  before: Node,
  steps: readonly StepJson[],
): { doc: Node; mine: Unconfirmed[] } {
  let doc = before;
  const mine = steps.map((json) => {
    const step = Step.fromJSON(before.type.schema, json);
    const inverted = step.invert(doc);
    doc = step.apply(doc).doc ?? doc;
    return { step, inverted };
  });
  return { doc, mine };
}

/** {@link rebase} for a text that no editor has open. */
export function putOnTop(
  from: NodeJson,
  steps: readonly StepJson[],
  theirs: readonly StepJson[],
): { node: NodeJson; steps: StepJson[] } {
  const { doc, mine } = unconfirmed(documentOf(from), steps);
  const on = new Transform(doc);
  const kept = rebase(
    mine,
    theirs.map((json) => Step.fromJSON(reportSchema, json)),
    on,
  );
  return {
    node: nodeJson(on.doc.firstChild ?? on.doc),
    steps: kept.map(({ step }) => step.toJSON() as StepJson),
  };
}
