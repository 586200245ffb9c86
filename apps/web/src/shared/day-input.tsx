import { TextInput } from '@mantine/core';
import { useLanguage } from '../i18n/use-language.js';
import { formatDayWithWeekday } from './dates.js';

interface Props {
  label: string;
  /** YYYY-MM-DD; '' while nothing is chosen. */
  value: string;
  onChange: (day: string) => void;
  min?: string;
  required?: boolean;
}

/**
 * A day. The browser's own calendar is known to every keyboard and screen reader; because it speaks
 * the browser's language, the day is repeated underneath in the reader's.
 */
export function DayInput({ label, value, onChange, min, required = true }: Props) {
  const language = useLanguage();
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      min={min}
      required={required}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputWrapperOrder={['label', 'input', 'description']}
      description={value === '' ? '\u00a0' : formatDayWithWeekday(value, language)}
    />
  );
}
