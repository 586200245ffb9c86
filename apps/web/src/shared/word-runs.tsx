import styles from './word-runs.module.css';

interface Props {
  words: readonly { kind: 'same' | 'added' | 'removed'; text: string }[];
}

/** A change inside a text: what went is struck, what came is underlined. */
export function WordRuns({ words }: Props) {
  return words.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    return kind === 'added' ? (
      <ins key={index} className={styles.added}>
        {text}
      </ins>
    ) : (
      <del key={index} className={styles.removed}>
        {text}
      </del>
    );
  });
}
