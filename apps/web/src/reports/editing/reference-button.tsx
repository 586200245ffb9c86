import { TextInput } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../shared/sheet.js';
import { BarButton } from './bar-button.js';
import styles from './reference-button.module.css';

interface Props {
  editor: Editor | null;
  icon: Icon;
  /** What a reference may point at, by the block's id. */
  targets: ReadonlyMap<string, string>;
}

/** Sets a reference to a section, a table or a figure; it shows whatever number that has. */
export function ReferenceButton({ editor, icon, targets }: Props) {
  const { t } = useTranslation('web-editing');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const found = [...targets].filter(([, name]) =>
    name.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
  return (
    <>
      <BarButton
        label={t('reference.name')}
        icon={icon}
        disabled={!editor || targets.size === 0}
        onClick={() => {
          setWanted('');
          setOpen(true);
        }}
      />
      <Sheet open={open} onClose={() => setOpen(false)} title={t('reference.name')}>
        <p>{t('reference.about')}</p>
        <TextInput
          label={t('reference.find')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <ul className={styles.targets}>
          {found.map(([target, name]) => (
            <li key={target}>
              <button
                type="button"
                onClick={() => {
                  const reference = { type: 'cross_reference', attrs: { target } };
                  editor?.chain().focus().insertContent(reference).run();
                  setOpen(false);
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p role="status">{t('find.none')}</p>}
      </Sheet>
    </>
  );
}
