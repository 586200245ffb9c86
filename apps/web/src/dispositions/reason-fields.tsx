import { Button, Textarea } from '@mantine/core';
import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, type Trilingual } from '#libs/domain';
import type { DispositionKind } from '../gql/graphql.js';
import styles from './reason-fields.module.css';
import { useTemplates } from './templates.js';

interface Props {
  label: string;
  kind: DispositionKind | null;
  value: Trilingual;
  onChange: (value: Trilingual) => void;
  /** The proposal's own language, which like Kazakh may not be left out. */
  language: Language;
  rows?: number;
  first?: Ref<HTMLTextAreaElement>;
}

/** The public reason in each language, Kazakh first; templates begin it, and every word stays open. */
export function ReasonFields({ label, kind, value, onChange, language, rows = 4, first }: Props) {
  const { t } = useTranslation('web-dispositions');
  const templates = useTemplates();
  const id = useId();
  return (
    <fieldset className={styles.reason}>
      <legend>{label}</legend>
      {kind && (
        <div role="group" aria-labelledby={id} className={styles.templates}>
          <span id={id}>{t('answer.templates')}</span>
          {templates(kind).map(({ name, text }) => (
            <Button key={name} size="compact-sm" variant="default" onClick={() => onChange(text)}>
              {name}
            </Button>
          ))}
        </div>
      )}
      {LANGUAGES.map((one) => {
        const needed = one === 'kk' || one === language;
        return (
          <Textarea
            key={one}
            ref={one === 'kk' ? first : undefined}
            lang={one}
            autosize
            minRows={needed ? rows : 2}
            maxRows={14}
            required={needed}
            minLength={needed ? 10 : undefined}
            maxLength={5000}
            label={t(`language.${one}`)}
            description={!needed && value[one] === '' ? t('answer.missing') : undefined}
            value={value[one]}
            onChange={(event) => onChange({ ...value, [one]: event.currentTarget.value })}
          />
        );
      })}
    </fieldset>
  );
}
