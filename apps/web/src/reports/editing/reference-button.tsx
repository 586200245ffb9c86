import { Button, TextInput } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../shared/sheet.js';
import { BarButton } from './bar-button.js';
import styles from './reference-button.module.css';
import { removeThing, selectedThing } from './selected-thing.js';

interface Props {
  editor: Editor | null;
  icon: Icon;
  /** What a reference may point at, by the block's id. */
  targets: ReadonlyMap<string, string>;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Sets a reference to a section, a table or a figure; it shows whatever number that has. */
export function ReferenceButton({ editor, icon, targets, open, onOpen }: Props) {
  const { t } = useTranslation('web-editing');
  const standing = useEditorState({
    editor,
    selector: ({ editor: at }) => at !== null && selectedThing(at, 'cross_reference') !== null,
  });
  const possible = editor !== null && targets.size > 0;
  return (
    <>
      <BarButton
        label={t('reference.name')}
        keys="Ctrl+Alt+R"
        icon={icon}
        pressed={standing ?? false}
        disabled={!possible}
        onClick={() => onOpen(true)}
      />
      <Sheet open={open && possible} onClose={() => onOpen(false)} title={t('reference.name')}>
        {editor && <TargetForm editor={editor} targets={targets} onDone={() => onOpen(false)} />}
      </Sheet>
    </>
  );
}

interface FormProps extends Pick<Props, 'targets'> {
  editor: Editor;
  onDone: () => void;
}

function TargetForm({ editor, targets, onDone }: FormProps) {
  const { t } = useTranslation('web-editing');
  const [standing] = useState(() => selectedThing(editor, 'cross_reference'));
  const [wanted, setWanted] = useState('');
  const found = [...targets].filter(([, name]) =>
    name.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
  const set = (target: string): void => {
    const reference = { type: 'cross_reference', attrs: { target } };
    const behind = editor.state.selection.from + 1;
    editor.chain().focus().insertContent(reference).setTextSelection(behind).run();
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = found;
        if (first) set(first[0]);
      }}
    >
      <p>{t('reference.about')}</p>
      <TextInput
        data-autofocus
        label={t('reference.find')}
        description={t('reference.first')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {standing && (
        <Button
          mt="sm"
          variant="default"
          onClick={() => {
            removeThing(editor);
            onDone();
          }}
        >
          {t('reference.remove')}
        </Button>
      )}
      <ul className={styles.targets}>
        {found.map(([target, name]) => (
          <li key={target}>
            <button
              type="button"
              aria-current={standing?.attrs['target'] === target || undefined}
              onClick={() => set(target)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{t('find.none')}</p>}
    </form>
  );
}
