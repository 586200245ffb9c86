import { useId } from 'react';
import styles from './chips.module.css';

interface Props<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** One under the other, for whole sentences. */
  stacked?: boolean;
}

/** One of a few, all in sight. */
export function Chips<Value extends string>(props: Props<Value>) {
  const { legend, options, value, onChange, stacked = false } = props;
  const name = useId();
  return (
    <fieldset className={styles.chips} data-stacked={stacked || undefined}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.chip}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
