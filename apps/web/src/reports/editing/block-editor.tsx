import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useContext, useEffect, useRef, useState } from 'react';
import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import type { StepJson } from '#libs/domain/writing';
import { blockIn, EditorHand, isTheirs } from './editor-hand.js';
import { TextReferencesContext } from '../reading/text-references.js';
import { reportExtensions } from './report-extensions.js';
import type { Cell, Hand } from './text-state.js';

export interface BlockEditorEvents {
  /** @param steps how the words became these */
  onWrite: (node: NodeJson, steps: readonly StepJson[]) => void;
  /** Who moves this editor along with what others write; null when it closes. */
  onHand: (hand: Hand | null) => void;
  /** What follows the cursor, or was pasted after the first block, goes into blocks of its own. */
  onBlocksAfter: (nodes: readonly NodeJson[]) => void;
  /** Backspace at the beginning of an empty block. */
  onEmptied: () => void;
  onStep: (by: 1 | -1) => void;
  onLeave: () => void;
  onEditor: (editor: Editor | null) => void;
}

interface Props extends BlockEditorEvents {
  cell: Pick<Cell, 'node' | 'from' | 'steps'>;
  language: Language;
  label: string;
}

/** One block in one language, being written, by others too. */
export function BlockEditor({ cell, language, label, ...given }: Props) {
  // The editor is made once; what it calls is always the present one.
  const events = useRef(given);
  useEffect(() => {
    events.current = given;
  });
  const { labels } = useContext(TextReferencesContext);
  const [extensions] = useState(() => reportExtensions((target) => labels.get(target)));
  const editor = useEditor({
    extensions,
    content: { type: 'doc', content: [cell.node] },
    injectCSS: false,
    autofocus: 'end',
    editorProps: {
      attributes: {
        lang: language,
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
      },
      handleKeyDown: (_, event) => handleKey(event),
      handlePaste: (_view, _event, slice) => {
        const blocks = slice.content.toJSON() as NodeJson[] | null;
        if (!blocks || blocks.length < 2 || !current || !isProse(current)) return false;
        const [first, ...rest] = blocks;
        current.commands.insertContent(first?.content ?? []);
        events.current.onBlocksAfter(rest);
        return true;
      },
    },
    onTransaction: ({ editor: changed, transaction, appendedTransactions }) => {
      const own = [transaction, ...appendedTransactions].filter((each) => !isTheirs(each));
      const steps = own.flatMap((each) => hand.current?.add(each) ?? []);
      if (steps.length > 0) events.current.onWrite(blockIn(changed), steps);
    },
  });
  const current = editor;
  const hand = useRef<EditorHand>(null);
  const begun = useRef(cell);
  useEffect(() => {
    if (!editor) return;
    hand.current = new EditorHand(editor, begun.current);
    events.current.onHand(hand.current);
    return () => events.current.onHand(null);
  }, [editor]);
  const { onEditor } = given;
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);

  function handleKey(event: KeyboardEvent): boolean {
    if (!current) return false;
    if (event.key === 'Escape') {
      events.current.onLeave();
      return true;
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      events.current.onStep(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey)
      return enter(current);
    if (event.key === 'Backspace' && current.isEmpty) {
      events.current.onEmptied();
      return true;
    }
    return false;
  }

  function enter(open: Editor): boolean {
    const { state } = open;
    const block = state.doc.firstChild;
    if (!block) return false;
    if (block.type.name === 'table') return open.commands.insertContent({ type: 'hard_break' });
    if (block.type.name === 'code_block') return false;
    if (block.type.name === 'figure') {
      events.current.onBlocksAfter([{ type: 'paragraph' }]);
      return true;
    }
    if (block.type.name === 'list_item' && block.content.size === 0)
      return open.commands.setNode('paragraph');
    const { from, to } = state.selection;
    const rest = block.content.cut(to - 1).toJSON() as NodeJson[] | null;
    // After a heading comes text; after anything else, more of the same.
    const { type, attrs } =
      block.type.name === 'heading'
        ? { type: 'paragraph', attrs: {} }
        : { type: block.type.name, attrs: block.attrs };
    open.view.dispatch(state.tr.delete(from, block.content.size + 1));
    events.current.onBlocksAfter([
      { type, attrs: { ...attrs }, ...(rest ? { content: rest } : {}) },
    ]);
    return true;
  }

  return <EditorContent editor={editor} />;
}

function isProse(editor: Editor): boolean {
  return ['paragraph', 'heading', 'list_item', 'quote'].includes(
    editor.state.doc.firstChild?.type.name ?? '',
  );
}
