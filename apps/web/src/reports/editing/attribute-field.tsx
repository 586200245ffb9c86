import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import styles from './attribute-field.module.css';

interface Props {
  editor: Editor;
  type: 'table' | 'figure';
  name: 'caption' | 'alt';
  label: string;
  onLeave: () => void;
}

/** Words of a block that do not stand among its others: the caption of a table, what a picture shows. */
export function AttributeField({ editor, type, name, label, onLeave }: Props) {
  const value = useEditorState({
    editor,
    selector: ({ editor: at }) => String(at.state.doc.firstChild?.attrs[name] ?? ''),
  });
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        value={value}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
        onChange={(event) => {
          editor.commands.updateAttributes(type, { [name]: event.currentTarget.value });
        }}
      />
    </label>
  );
}
