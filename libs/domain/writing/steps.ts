import { Node } from 'prosemirror-model';
import { Step, Transform } from 'prosemirror-transform';
import { type Decision, refuse } from '../decision.js';
import type { NodeJson } from '../document/block.js';
import { checkNode, nodeJson, reportSchema } from '../document/schema.js';

/** ProseMirror's JSON of a step; positions count in a document that holds just the one block. */
export type StepJson = Readonly<Record<string, unknown>>;

/** The block as the only one of a document: what steps are made on. */
export function documentOf(node: NodeJson): Node {
  return Node.fromJSON(reportSchema, { type: 'doc', content: [node] });
}

/** What the block is after steps that are known to fit. */
export function after(node: NodeJson, steps: readonly StepJson[]): NodeJson {
  if (steps.length === 0) return node;
  const change = new Transform(documentOf(node));
  for (const json of steps) change.step(Step.fromJSON(reportSchema, json));
  return nodeJson(change.doc.firstChild ?? change.doc);
}

/** What the block is after these steps, checked and spelled in its one way, under the id it had. */
export function applySteps(
  node: NodeJson,
  steps: readonly unknown[],
): Decision<{ node: NodeJson }> {
  try {
    const change = new Transform(documentOf(node));
    for (const json of steps) change.step(Step.fromJSON(reportSchema, json));
    const [written, ...more] = (change.doc.toJSON() as NodeJson).content ?? [];
    if (!written || more.length > 0) return refuse('block-not-valid', { why: 'not-one-block' });
    return checkNode({ ...written, attrs: { ...written.attrs, id: node.attrs?.['id'] } });
  } catch (fault) {
    // What cannot be read or does not fit is thrown as one of several kinds of Error.
    if (!(fault instanceof Error)) throw fault;
    return refuse('block-not-valid', { why: fault.message.slice(0, 200) });
  }
}

/** Steps from one state of a block to another, no wider than the difference; its id stays. */
export function stepsBetween(before: NodeJson, after: NodeJson): StepJson[] {
  const change = new Transform(documentOf(before));
  const wanted = documentOf({ ...after, attrs: { ...after.attrs, id: before.attrs?.['id'] } });
  const block = wanted.firstChild;
  if (!block) return [];
  if (!change.doc.firstChild?.sameMarkup(block) && fits(change.doc, block))
    change.setNodeMarkup(0, block.type, block.attrs);
  const from = change.doc.content.findDiffStart(wanted.content);
  const ends = change.doc.content.findDiffEnd(wanted.content);
  if (from !== null && ends) {
    // Letters that repeat around the difference belong to both its sides; they count once.
    const twice = Math.max(0, from - Math.min(ends.a, ends.b));
    change.replace(from, ends.a + twice, wanted.slice(from, ends.b + twice));
  }
  return change.steps.map((step) => step.toJSON() as StepJson);
}

function fits(document: Node, block: Node): boolean {
  return document.firstChild !== null && block.type.validContent(document.firstChild.content);
}
