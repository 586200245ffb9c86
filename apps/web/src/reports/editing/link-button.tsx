import { Button, TextInput } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAllowedLink } from '#libs/domain/document';
import { Sheet } from '../../shared/sheet.js';
import { BarButton } from './bar-button.js';
import styles from './link-button.module.css';

interface Props {
  editor: Editor | null;
  icon: Icon;
  pressed: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Sets a link on the selected words, or takes it off. */
export function LinkButton({ editor, icon, pressed, open, onOpen }: Props) {
  const { t } = useTranslation('web-editing');
  return (
    <>
      <BarButton
        label={t('mark.link')}
        icon={icon}
        pressed={pressed}
        disabled={!editor}
        keys="Ctrl+K"
        onClick={() => onOpen(true)}
      />
      <Sheet open={open && editor !== null} onClose={() => onOpen(false)} title={t('mark.link')}>
        {editor && <LinkForm editor={editor} pressed={pressed} onDone={() => onOpen(false)} />}
      </Sheet>
    </>
  );
}

interface FormProps {
  editor: Editor;
  pressed: boolean;
  onDone: () => void;
}

function LinkForm({ editor, pressed, onDone }: FormProps) {
  const { t } = useTranslation('web-editing');
  const [href, setHref] = useState(() =>
    String(editor.getAttributes('link')['href'] ?? 'https://'),
  );
  const valid = isAllowedLink(href.trim());
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!valid) return;
        editor.chain().focus().setMark('link', { href: href.trim() }).run();
        onDone();
      }}
    >
      <TextInput
        required
        data-autofocus
        label={t('linkAddress')}
        description={t('linkAllowed')}
        value={href}
        error={href.length > 8 && !valid}
        onChange={(event) => setHref(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!valid}>
        {t('linkSet')}
      </Button>
      {pressed && (
        <Button
          variant="default"
          onClick={() => {
            editor.chain().focus().unsetMark('link', { extendEmptyMarkRange: true }).run();
            onDone();
          }}
        >
          {t('linkRemove')}
        </Button>
      )}
    </form>
  );
}
