import { Button, Textarea } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../shared/sheet.js';
import { BarButton } from './bar-button.js';
import styles from './link-button.module.css';

/** Sets a footnote at the cursor, or writes the one that is selected anew; it is numbered by itself. */
export function FootnoteButton({ editor, icon }: { editor: Editor | null; icon: Icon }) {
  const { t } = useTranslation('web-editing');
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const possible = useEditorState({
    editor,
    // An editor that has just been closed may be asked once more.
    selector: ({ editor: at }) => at !== null && !at.isDestroyed && mayHoldNote(at.state),
  });
  const standing = editor && !editor.isDestroyed ? selectedNote(editor.state) : null;
  return (
    <>
      <BarButton
        label={t('footnote.name')}
        icon={icon}
        pressed={standing !== null}
        disabled={!possible}
        onClick={() => {
          setWords(standing?.textContent ?? '');
          setOpen(true);
        }}
      />
      <Sheet open={open} onClose={() => setOpen(false)} title={t('footnote.name')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            const text = words.trim();
            if (text === '') return;
            const note = { type: 'footnote', content: [{ type: 'text', text }] };
            const behind = (editor?.state.selection.from ?? 0) + text.length + 2;
            editor?.chain().focus().insertContent(note).setTextSelection(behind).run();
            setOpen(false);
          }}
        >
          <Textarea
            required
            autosize
            minRows={3}
            label={t('footnote.words')}
            description={t('footnote.about')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button type="submit" disabled={words.trim() === ''}>
            {t(standing ? 'footnote.change' : 'footnote.set')}
          </Button>
        </form>
      </Sheet>
    </>
  );
}

function selectedNote({ selection }: EditorState) {
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote'
    ? selection.node
    : null;
}

/** A note stands in a line of text, not in another note and not in code. */
function mayHoldNote({ selection: { $from }, schema }: EditorState): boolean {
  const note = schema.nodes['footnote'];
  return note !== undefined && $from.parent.type.contentMatch.matchType(note) !== null;
}
