import {
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowRemove,
} from '@tabler/icons-react';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { BarButton } from './bar-button.js';

const TOOLS = [
  ['rowAfter', IconRowInsertBottom, addRowAfter],
  ['columnAfter', IconColumnInsertRight, addColumnAfter],
  ['rowRemove', IconRowRemove, deleteRow],
  ['columnRemove', IconColumnRemove, deleteColumn],
] as const;

/** Rows and columns of the table being written. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('web-editing');
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
    </>
  );
}
