import { Button, Textarea } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { EditorState } from '@tiptap/pm/state';
import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../shared/sheet.js';
import { BarButton } from './bar-button.js';
import styles from './link-button.module.css';
import { removeThing, selectedThing } from './selected-thing.js';

interface Props {
  editor: Editor | null;
  icon: Icon;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Sets a footnote at the cursor, or writes the one that is selected anew; it is numbered by itself. */
export function FootnoteButton({ editor, icon, open, onOpen }: Props) {
  const { t } = useTranslation('web-editing');
  const shown = useEditorState({
    editor,
    selector: ({ editor: at }) =>
      at && { possible: mayHoldNote(at.state), standing: selectedThing(at, 'footnote') !== null },
  });
  const possible = shown?.possible ?? false;
  return (
    <>
      <BarButton
        label={t('footnote.name')}
        keys="Ctrl+Alt+F"
        icon={icon}
        pressed={shown?.standing ?? false}
        disabled={!possible}
        onClick={() => onOpen(true)}
      />
      <Sheet open={open && possible} onClose={() => onOpen(false)} title={t('footnote.name')}>
        {editor && <NoteForm editor={editor} onDone={() => onOpen(false)} />}
      </Sheet>
    </>
  );
}

function NoteForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation('web-editing');
  const [standing] = useState(() => selectedThing(editor, 'footnote'));
  const [words, setWords] = useState(standing?.textContent ?? '');
  const text = words.trim();
  const set = (): void => {
    if (text === '') return;
    const note = { type: 'footnote', content: [{ type: 'text', text }] };
    const behind = editor.state.selection.from + text.length + 2;
    editor.chain().focus().insertContent(note).setTextSelection(behind).run();
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <Textarea
        required
        autosize
        minRows={3}
        data-autofocus
        label={t('footnote.words')}
        description={t('footnote.about')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) set();
        }}
      />
      <Button type="submit" disabled={text === ''}>
        {t(standing ? 'footnote.change' : 'footnote.set')}
      </Button>
      {standing && (
        <Button
          variant="default"
          onClick={() => {
            removeThing(editor);
            onDone();
          }}
        >
          {t('footnote.remove')}
        </Button>
      )}
    </form>
  );
}

/** A note stands in a line of text, not in another note and not in code. */
function mayHoldNote({ selection: { $from }, schema }: EditorState): boolean {
  const note = schema.nodes['footnote'];
  return note !== undefined && $from.parent.type.contentMatch.matchType(note) !== null;
}
