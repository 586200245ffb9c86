import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { closeHistory } from '@tiptap/pm/history';
import { Step } from '@tiptap/pm/transform';
import type { NodeJson } from '#libs/domain/document';
import { rebase, type StepJson, unconfirmed, type Unconfirmed } from '#libs/domain/writing';
import type { Cell, Hand } from './text-state.js';

const THEIRS = 'theirs';

/** An open editor, with the steps of its writer that nobody else knows of yet. */
export class EditorHand implements Hand {
  private mine: Unconfirmed[];
  resting = true;
  onEnd: () => void = () => undefined;

  constructor(
    private readonly editor: Editor,
    { from, steps }: Pick<Cell, 'from' | 'steps'>,
  ) {
    const document = editor.schema.nodeFromJSON({ type: 'doc', content: [from] });
    this.mine = unconfirmed(document, steps).mine;
  }

  /** @returns the steps of what the writer has just done */
  add(transaction: Transaction): StepJson[] {
    return transaction.steps.map((step, index) => {
      this.mine.push({ step, inverted: step.invert(transaction.docs[index]!) });
      return step.toJSON() as StepJson;
    });
  }

  put(steps: readonly StepJson[]): void {
    const change = closeHistory(this.editor.state.tr);
    for (const json of steps) change.step(Step.fromJSON(this.editor.schema, json));
    if (change.docChanged) this.editor.view.dispatch(change);
  }

  end(): void {
    this.onEnd();
  }

  confirm(count: number): void {
    this.mine = this.mine.slice(count);
  }

  take(theirs: readonly StepJson[]): { node: NodeJson; steps: readonly StepJson[] } {
    const { editor } = this;
    if (theirs.length > 0) {
      const change = editor.state.tr;
      const before = this.mine.length;
      const steps = theirs.map((json) => Step.fromJSON(editor.schema, json));
      this.mine = rebase(this.mine, steps, change);
      // What others write is not this writer's to undo.
      change.setMeta('addToHistory', false).setMeta('rebased', before).setMeta(THEIRS, true);
      editor.view.dispatch(change);
    }
    return {
      node: blockIn(editor),
      steps: this.mine.map(({ step }) => step.toJSON() as StepJson),
    };
  }
}

export function isTheirs(transaction: Transaction): boolean {
  return transaction.getMeta(THEIRS) === true;
}

/** The block as it now stands. */
export function blockIn(editor: Editor): NodeJson {
  const [node] = (editor.getJSON().content ?? []) as NodeJson[];
  return node ?? { type: 'paragraph' };
}
