import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  tone?: 'plain' | 'waits' | 'good' | 'bad';
  title?: ReactNode;
  children?: ReactNode;
  /** alert is read out at once; status when the reader pauses. */
  role?: 'alert' | 'status';
}

/** Something said beside the thing it is about. */
export function Notice({ tone = 'plain', title, children, role }: Props) {
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
