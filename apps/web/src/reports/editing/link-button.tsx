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
}

/** Sets a link on the selected words, or takes it off. */
export function LinkButton({ editor, icon, pressed }: Props) {
  const { t } = useTranslation('web-editing');
  const [open, setOpen] = useState(false);
  const [href, setHref] = useState('');
  const valid = isAllowedLink(href.trim());
  return (
    <>
      <BarButton
        label={t('mark.link')}
        icon={icon}
        pressed={pressed}
        disabled={!editor}
        onClick={() => {
          setHref(String(editor?.getAttributes('link')['href'] ?? 'https://'));
          setOpen(true);
        }}
      />
      <Sheet open={open} onClose={() => setOpen(false)} title={t('mark.link')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!valid) return;
            editor?.chain().focus().setMark('link', { href: href.trim() }).run();
            setOpen(false);
          }}
        >
          <TextInput
            required
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
                editor?.chain().focus().unsetMark('link', { extendEmptyMarkRange: true }).run();
                setOpen(false);
              }}
            >
              {t('linkRemove')}
            </Button>
          )}
        </form>
      </Sheet>
    </>
  );
}
