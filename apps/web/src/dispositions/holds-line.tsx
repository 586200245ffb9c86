import { useTranslation } from 'react-i18next';
import type { Consultation } from './answer-types.js';
import styles from './holds-line.module.css';
import type { Shown } from './use-answer-filter.js';

interface Props {
  tally: Consultation['tally'];
  onShow: (shown: Shown) => void;
}

/** What still holds the route, quietly, wherever one is on this page. */
export function HoldsLine({ tally, onShow }: Props) {
  const { t } = useTranslation('web-dispositions');
  const holds = (['unanswered', 'unincorporated'] as const).filter((name) => tally[name] > 0);
  return (
    <p className={styles.line} role="status">
      {holds.length === 0 ? (
        t('holds.nothing')
      ) : (
        <>
          {t('holds.title')}{' '}
          {holds.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <button type="button" className={styles.hold} onClick={() => onShow(name)}>
                {t(`holds.${name}`, { count: tally[name] })}
              </button>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
