import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './figure-tools.module.css';

/** What the picture being written shows, for those who cannot see it. */
export function FigureTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('web-editing');
  const [alt, setAlt] = useState(() => String(editor.getAttributes('figure')['alt'] ?? ''));
  return (
    <label className={styles.alt}>
      <span>{t('figure.alt')}</span>
      <input
        value={alt}
        onChange={(event) => {
          setAlt(event.currentTarget.value);
          editor.commands.updateAttributes('figure', { alt: event.currentTarget.value });
        }}
      />
    </label>
  );
}
