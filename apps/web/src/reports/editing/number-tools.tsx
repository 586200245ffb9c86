import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CLOSINGS,
  COUNT_FORMATS,
  type Counting,
  markerOf,
  MOST_START,
} from '#libs/domain/document';
import styles from './number-tools.module.css';

/** Every way a list may count. */
const COUNTINGS: readonly Counting[] = COUNT_FORMATS.flatMap((format) =>
  CLOSINGS.map((closing) => ({ format, closing })),
);

const nameOf = ({ format, closing }: Counting): string => `${format} ${closing}`;

const sampleOf = (counting: Counting): string =>
  [1, 2, 3].map((count) => markerOf(count, counting)).join(' ');

interface Props {
  editor: Editor;
  /** The items counted together with this one follow. */
  onCounting: (counting: Counting) => void;
}

/** How the list of the item being written is counted, and with which number the item begins. */
export function NumberTools({ editor, onCounting }: Props) {
  const { t } = useTranslation('web-editing');
  const attrs = useEditorState({
    editor,
    selector: ({ editor: open }) => JSON.stringify(open.getAttributes('list_item')),
  });
  const { format, closing, start } = JSON.parse(attrs) as Counting & { start: number | null };
  const [typed, setTyped] = useState(() => String(start ?? ''));
  return (
    <>
      <select
        className={styles.counting}
        aria-label={t('numbers.counting')}
        value={nameOf({ format, closing })}
        onChange={(event) => {
          const chosen = COUNTINGS.find((each) => nameOf(each) === event.currentTarget.value);
          if (!chosen) return;
          editor.commands.updateAttributes('list_item', { ...chosen });
          onCounting(chosen);
        }}
      >
        {COUNTINGS.map((counting) => (
          <option key={nameOf(counting)} value={nameOf(counting)}>
            {sampleOf(counting)}
          </option>
        ))}
      </select>
      <label className={styles.start}>
        <span>{t('numbers.start')}</span>
        <input
          inputMode="numeric"
          value={typed}
          placeholder={t('numbers.on')}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 4);
            setTyped(digits);
            const number = digits === '' ? null : Math.min(Number(digits), MOST_START);
            editor.commands.updateAttributes('list_item', { start: number });
          }}
        />
      </label>
    </>
  );
}
