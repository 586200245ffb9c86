import {
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowRemove,
} from '@tabler/icons-react';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BarButton } from './bar-button.js';
import styles from './figure-tools.module.css';

const TOOLS = [
  ['rowAfter', IconRowInsertBottom, addRowAfter],
  ['columnAfter', IconColumnInsertRight, addColumnAfter],
  ['rowRemove', IconRowRemove, deleteRow],
  ['columnRemove', IconColumnRemove, deleteColumn],
] as const;

/** Rows, columns and the caption of the table being written. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('web-editing');
  const [caption, setCaption] = useState(() =>
    String(editor.getAttributes('table')['caption'] ?? ''),
  );
  return (
    <>
      {TOOLS.map(([name, icon, command]) => (
        <BarButton
          key={name}
          label={t(`act.${name}`)}
          icon={icon}
          onClick={() => command(editor.state, editor.view.dispatch)}
        />
      ))}
      <label className={styles.alt}>
        <span>{t('tableCaption')}</span>
        <input
          value={caption}
          onChange={(event) => {
            setCaption(event.currentTarget.value);
            editor.commands.updateAttributes('table', { caption: event.currentTarget.value });
          }}
        />
      </label>
    </>
  );
}
