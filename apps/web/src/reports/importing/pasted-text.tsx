import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Words from the clipboard: with their HTML when they were pasted, else as Markdown. */
export interface Pasted {
  text: string;
  html: string | null;
}

interface Props {
  value: Pasted;
  onChange: (value: Pasted) => void;
}

/** Text from Word or a page, pasted; what is written on in here is plain words again. */
export function PastedText({ value, onChange }: Props) {
  const { t } = useTranslation('web-reports');
  return (
    <Textarea
      w="100%"
      label={t('import.paste')}
      description={t(value.html === null ? 'import.pasteHint' : 'import.pasted')}
      minRows={6}
      maxRows={14}
      autosize
      value={value.text}
      onPaste={(event) => {
        const html = event.clipboardData.getData('text/html');
        if (html === '') return;
        event.preventDefault();
        onChange({ html, text: event.clipboardData.getData('text/plain') });
      }}
      onChange={(event) => onChange({ html: null, text: event.currentTarget.value })}
    />
  );
}
