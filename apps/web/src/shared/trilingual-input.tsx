import { Textarea, TextInput } from '@mantine/core';
import { LANGUAGES, type Language, type Trilingual } from '#libs/domain';
import styles from './trilingual-input.module.css';

const NAMES: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

interface Props {
  label: string;
  description?: string;
  value: Trilingual;
  onChange: (value: Trilingual) => void;
  required?: boolean;
  /** Several lines. */
  long?: boolean;
}

/** One text in the three languages of the house, Kazakh first. */
export function TrilingualInput({
  label,
  description,
  value,
  onChange,
  required = true,
  long,
}: Props) {
  const Input = long ? Textarea : TextInput;
  return (
    <fieldset className={styles.fields}>
      <legend>{label}</legend>
      {description && <p className={styles.description}>{description}</p>}
      {LANGUAGES.map((language) => (
        <label key={language} className={styles.field}>
          <span className={styles.language} lang={language}>
            {NAMES[language]}
          </span>
          <Input
            lang={language}
            required={required}
            value={value[language]}
            onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
            {...(long ? { autosize: true, minRows: 3 } : {})}
          />
        </label>
      ))}
    </fieldset>
  );
}
