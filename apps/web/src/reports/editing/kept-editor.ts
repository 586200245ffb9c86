import { Editor } from '@tiptap/core';
import { isHistoryTransaction, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import type { NodeJson } from '#libs/domain/document';
import type { StepJson } from '#libs/domain/writing';
import { type EditorEvents, handleClickOn, handleKey, handlePaste } from './editor-keys.js';
import { blockIn, EditorHand, isTheirs } from './editor-hand.js';
import type { Place } from './place.js';
import { reportExtensions } from './report-extensions.js';
import type { Cell } from './text-state.js';

/** On the screen, in CSS pixels. */
export interface Point {
  left: number;
  top: number;
}

/** How one block was written in one language: it outlives its closing, so that undo does too. */
export class KeptEditor {
  readonly editor: Editor;
  readonly hand: EditorHand;
  /** What its keys do while somebody writes in it. */
  events: EditorEvents | null = null;
  labels: ReadonlyMap<string, string> = new Map();
  name = '';
  /** When it was written in, among all of a page. */
  written = 0;
  /** How much of what was undone is not to be done again: something else was written since. */
  private notAgain = 0;

  constructor(
    readonly place: Place,
    cell: Pick<Cell, 'node' | 'from' | 'steps'>,
    /** @param fresh whether this was neither undo nor redo */
    onWrite: (node: NodeJson, steps: readonly StepJson[], fresh: boolean) => void,
  ) {
    this.editor = new Editor({
      element: null,
      extensions: reportExtensions((target) => this.labels.get(target)),
      content: { type: 'doc', content: [cell.node] },
      injectCSS: false,
      editorProps: {
        attributes: () => ({
          lang: place.language,
          'aria-label': this.name,
          'aria-multiline': 'true',
        }),
        handleKeyDown: (_, event) =>
          this.events !== null && handleKey(this.editor, event, this.events),
        handleClickOn: (_view, _at, node, at) =>
          this.events !== null && handleClickOn(this.editor, node, at, this.events),
        handlePaste: (_view, _event, slice) =>
          this.events !== null && handlePaste(this.editor, slice, this.events),
      },
      onTransaction: ({ editor, transaction, appendedTransactions }) => {
        const own = [transaction, ...appendedTransactions].filter((each) => !isTheirs(each));
        const steps = own.flatMap((each) => this.hand.add(each));
        if (steps.length === 0) return;
        const fresh = !isHistoryTransaction(transaction);
        if (fresh) this.notAgain = 0;
        onWrite(blockIn(editor), steps, fresh);
      },
    });
    this.hand = new EditorHand(this.editor, cell);
    const { state, view, extensionManager } = this.editor;
    view.updateState(state.reconfigure({ plugins: extensionManager.plugins }));
    view.dispatch(this.editor.state.tr.setSelection(TextSelection.atEnd(state.doc)));
  }

  /** Somebody begins to write in it: where it was pressed, or where it was left. */
  open(element: HTMLElement, pressed: Point | null = null): void {
    this.editor.mount(element);
    const { view, state } = this.editor;
    const place = pressed && view.posAtCoords(pressed);
    if (place)
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place.pos))));
    view.focus();
    this.hand.resting = false;
  }

  close(): void {
    this.events = null;
    this.hand.resting = true;
    this.editor.unmount();
  }

  may(which: 'undo' | 'redo'): boolean {
    const { state } = this.editor;
    return which === 'undo' ? undoDepth(state) > 0 : redoDepth(state) > this.notAgain;
  }

  again(which: 'undo' | 'redo'): void {
    const { editor } = this;
    (which === 'undo' ? undo : redo)(editor.state, (change) => editor.view.dispatch(change));
  }

  /** How many undos lie before the beginning. */
  get depth(): number {
    return undoDepth(this.editor.state);
  }

  /** Undoes the taking away of what went into a block of its own; that is not done again alone. */
  rejoin(): void {
    this.again('undo');
    this.forgetRedo();
  }

  forgetRedo(): void {
    this.notAgain = redoDepth(this.editor.state);
  }
}
