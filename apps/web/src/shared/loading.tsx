import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';
import { Shanyrak } from './shanyrak.js';

interface Props {
  /** What is coming: a page with a title, lines of text, or rows of a list. */
  shape?: 'page' | 'text' | 'rows';
}

const WIDTHS = { page: [46, 30, 100, 96, 88, 92], text: [100, 96, 98, 62], rows: [70, 64, 76, 58] };

/** The shape of what comes; it is not drawn at all when the answer takes less than 200 ms. */
export function Loading({ shape = 'page' }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} data-shape={shape} role="status">
      <span className={styles.sign}>
        <Shanyrak size={20} motion="drawing" />
        {t('loading')}
      </span>
      {WIDTHS[shape].map((width, index) => (
        <span key={index} className={styles.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
