import type { ReactNode } from 'react';
import styles from './stacked-bars.module.css';

export interface Part {
  key: string;
  name: string;
  /** Told apart by a pattern, a sign and a number, so that colour is never needed. */
  pattern: 'full' | 'hatched' | 'dotted' | 'pale' | 'ruled' | 'crossed' | 'open';
  tone: 'good' | 'bad' | 'waits' | 'plain';
  sign: ReactNode;
}

export interface Bar {
  key: string;
  label: string;
  counts: Readonly<Record<string, number>>;
}

interface Props {
  parts: readonly Part[];
  bars: readonly Bar[];
}

/** Stacked bars on one scale. Every part carries its sign and its number. */
export function StackedBars({ parts, bars }: Props) {
  const sum = ({ counts }: Bar): number =>
    parts.reduce((total, { key }) => total + (counts[key] ?? 0), 0);
  const longest = Math.max(1, ...bars.map(sum));
  const occurring = parts.filter(({ key }) => bars.some(({ counts }) => (counts[key] ?? 0) > 0));
  return (
    <div className={styles.bars}>
      <ul className={styles.key}>
        {occurring.map((part) => (
          <li key={part.key}>
            <span
              className={styles.sample}
              data-pattern={part.pattern}
              data-tone={part.tone}
              aria-hidden="true"
            >
              <span className={styles.sign}>{part.sign}</span>
            </span>
            {part.name}
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {bars.map((bar) => (
          <li key={bar.key} className={styles.row}>
            <span className={styles.label}>{bar.label}</span>
            <span className={styles.track}>
              {occurring
                .filter(({ key }) => (bar.counts[key] ?? 0) > 0)
                .map((part) => {
                  const count = bar.counts[part.key] ?? 0;
                  return (
                    <span
                      key={part.key}
                      className={styles.part}
                      data-pattern={part.pattern}
                      data-tone={part.tone}
                      style={{ width: `${(count / longest) * 100}%` }}
                      title={`${part.name}: ${count}`}
                    >
                      <span className={styles.mark}>
                        <span className={styles.sign} aria-hidden="true">
                          {part.sign}
                        </span>
                        <span className={styles.spoken}>{part.name}: </span>
                        <span className={styles.number}>{count}</span>
                      </span>
                    </span>
                  );
                })}
            </span>
            <span className={styles.total} aria-hidden="true">
              {sum(bar)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
