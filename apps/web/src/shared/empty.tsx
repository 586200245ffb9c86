import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** One sentence that says what belongs here, and the act that starts it. */
export function Empty({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {act}
    </div>
  );
}
