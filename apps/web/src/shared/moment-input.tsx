import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from './day-input.js';
import { dayOf, formatTime, instantOf } from './dates.js';
import styles from './moment-input.module.css';

export interface Moment {
  day: string;
  time: string;
}

interface Props {
  label: string;
  timeLabel?: string;
  value: Moment;
  onChange: (value: Moment) => void;
  min?: string;
  required?: boolean;
}

/** A day and a minute on the clock of Astana. */
export function MomentInput({ label, timeLabel, value, onChange, min, required = true }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.moment}>
      <DayInput
        label={label}
        value={value.day}
        min={min}
        required={required}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextInput
        type="time"
        label={timeLabel ?? t('time')}
        description={t('astanaTime')}
        inputWrapperOrder={['label', 'input', 'description']}
        required={required}
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
      />
    </div>
  );
}

/** The instant that was chosen; null while it is not whole. */
export function momentToInstant({ day, time }: Moment): string | null {
  return day === '' || time === '' ? null : instantOf(day, time);
}

export function instantToMoment(instant: string): Moment {
  return { day: dayOf(instant), time: formatTime(instant) };
}
