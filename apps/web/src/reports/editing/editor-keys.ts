import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import type { NodeJson } from '#libs/domain/document';

/** What a key in an editor means for the text around it. */
export interface EditorEvents {
  /** What follows the cursor, or was pasted after the first block, goes into blocks of its own. */
  onBlocksAfter: (nodes: readonly NodeJson[]) => void;
  /** Backspace at the beginning of an empty block. */
  onEmptied: () => void;
  onStep: (by: 1 | -1) => void;
  onLeave: () => void;
  onAgain: (which: 'undo' | 'redo') => void;
}

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
  if (event.key === 'Enter' && !event.shiftKey && !control) return enter(editor, events);
  if (event.key === 'Backspace' && editor.isEmpty) {
    events.onEmptied();
    return true;
  }
  return false;
}

function enter(editor: Editor, events: EditorEvents): boolean {
  const { state } = editor;
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
