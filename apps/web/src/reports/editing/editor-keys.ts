import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node, Slice } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { goToNextCell } from '@tiptap/pm/tables';
import type { NodeJson } from '#libs/domain/document';

/** What has a form of its own. */
export type Tool = 'footnote' | 'reference' | 'link';

/** What a key in an editor means for the text around it. */
export interface EditorEvents {
  /** What follows the cursor, or was pasted after the first block, goes into blocks of its own. */
  onBlocksAfter: (nodes: readonly NodeJson[]) => void;
  /** Backspace at the beginning of an empty block. */
  onEmptied: () => void;
  onStep: (by: 1 | -1) => void;
  onLeave: () => void;
  onAgain: (which: 'undo' | 'redo') => void;
  onTool: (tool: Tool) => void;
}

/** What stands in the words as one thing, and the form that changes it. */
const THINGS: Readonly<Record<string, Tool>> = {
  footnote: 'footnote',
  cross_reference: 'reference',
};

/** By their place on the keyboard, so that they are the same in every alphabet. */
const TOOL_KEYS: Readonly<Record<string, Tool>> = {
  'Alt+KeyF': 'footnote',
  'Alt+KeyR': 'reference',
  KeyK: 'link',
};

/** @returns whether the key did something; if not, it is the editor's */
export function handleKey(editor: Editor, event: KeyboardEvent, events: EditorEvents): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') {
    events.onLeave();
    return true;
  }
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    events.onStep(event.key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  // By its place on the keyboard: Ctrl+Z is another letter where Kazakh or Russian is written.
  if (control && !event.altKey && (event.code === 'KeyZ' || event.code === 'KeyY')) {
    events.onAgain(event.code === 'KeyY' || event.shiftKey ? 'redo' : 'undo');
    return true;
  }
  const tool = control && TOOL_KEYS[`${event.altKey ? 'Alt+' : ''}${event.code}`];
  if (tool) {
    events.onTool(tool);
    return true;
  }
  if (event.altKey && event.key === 'F10') {
    document.querySelector<HTMLElement>('[role="toolbar"] :enabled')?.focus();
    return true;
  }
  // From the last cell, Tab goes on to what follows the table.
  if (event.key === 'Tab' && !control && !event.altKey)
    return goToNextCell(event.shiftKey ? -1 : 1)(editor.state, editor.view.dispatch);
  if (event.key === 'Enter' && !event.shiftKey && !control) return enter(editor, events);
  if (event.key === 'Backspace' && editor.isEmpty) {
    events.onEmptied();
    return true;
  }
  return false;
}

/** A press on a footnote or a reference selects it and opens its form. */
export function handleClickOn(
  editor: Editor,
  node: Node,
  at: number,
  events: EditorEvents,
): boolean {
  const tool = THINGS[node.type.name];
  if (!tool) return false;
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)));
  // A sheet that opened within the press would take the press for one outside of it, and close.
  setTimeout(() => events.onTool(tool));
  return true;
}

function enter(editor: Editor, events: EditorEvents): boolean {
  const { state } = editor;
  const thing = state.selection instanceof NodeSelection && state.selection.node.type.name;
  const tool = thing && THINGS[thing];
  if (tool) {
    events.onTool(tool);
    return true;
  }
  const block = state.doc.firstChild;
  if (!block) return false;
  if (block.type.name === 'table') return editor.commands.insertContent({ type: 'hard_break' });
  if (block.type.name === 'code_block') return false;
  if (block.type.name === 'figure') {
    events.onBlocksAfter([{ type: 'paragraph' }]);
    return true;
  }
  if (block.type.name === 'list_item' && block.content.size === 0)
    return editor.commands.setNode('paragraph');
  const { from, to } = state.selection;
  const rest = block.content.cut(to - 1).toJSON() as NodeJson[] | null;
  // After a heading comes text; after anything else, more of the same.
  const { type, attrs } =
    block.type.name === 'heading'
      ? { type: 'paragraph', attrs: {} }
      : { type: block.type.name, attrs: block.attrs };
  // The next item counts on from this one's number.
  const end = block.content.size + 1;
  if (from < end) editor.view.dispatch(closeHistory(state.tr.delete(from, end)));
  events.onBlocksAfter([
    {
      type,
      attrs: { ...attrs, ...('start' in attrs ? { start: null } : {}) },
      ...(rest ? { content: rest } : {}),
    },
  ]);
  return true;
}

/** The first pasted block goes in at the cursor, the others behind. */
export function handlePaste(editor: Editor, slice: Slice, events: EditorEvents): boolean {
  const blocks = slice.content.toJSON() as NodeJson[] | null;
  if (!blocks || blocks.length < 2 || !isProse(editor)) return false;
  const [first, ...rest] = blocks;
  editor.commands.insertContent(first?.content ?? []);
  events.onBlocksAfter(rest);
  return true;
}

function isProse(editor: Editor): boolean {
  return ['paragraph', 'heading', 'list_item', 'quote'].includes(
    editor.state.doc.firstChild?.type.name ?? '',
  );
}
