import { useTranslation } from 'react-i18next';
import styles from './contents.module.css';
import type { ContentsLine } from './layers.js';

interface Props {
  outline: readonly ContentsLine[];
  /** The section the reader is in. */
  here: string | null;
  showCounts: boolean;
  onGo?: () => void;
}

export function Contents({ outline, here, showCounts, onGo }: Props) {
  const { t } = useTranslation('web-reading');
  return (
    <nav aria-label={t('contents')}>
      <ol className={styles.contents}>
        {outline.map(({ blockId, number, title, depth, proposalCount }) => (
          <li key={blockId} data-depth={depth} className={styles.section}>
            <a
              href={`#block-${blockId}`}
              aria-current={blockId === here ? 'location' : undefined}
              className={styles.link}
              onClick={onGo}
            >
              {number && <span className={styles.number}>{number}</span>}
              <span>{title}</span>
            </a>
            {showCounts && proposalCount > 0 && (
              <span
                className={styles.count}
                title={t('proposals', { count: proposalCount })}
                aria-label={t('proposals', { count: proposalCount })}
                role="img"
              >
                {proposalCount}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
