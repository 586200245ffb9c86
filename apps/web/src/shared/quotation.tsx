import type { Language } from '#libs/domain';
import styles from './quotation.module.css';

interface Props {
  language: Language;
  exact: string;
  prefix?: string | null;
  suffix?: string | null;
}

/** The report's own words, with a little of what stands around them. */
export function Quotation({ language, exact, prefix, suffix }: Props) {
  return (
    <blockquote className={styles.quotation} lang={language}>
      {prefix && <span className={styles.around}>…{prefix}</span>}
      <mark className={styles.exact}>{exact}</mark>
      {suffix && <span className={styles.around}>{suffix}…</span>}
    </blockquote>
  );
}
