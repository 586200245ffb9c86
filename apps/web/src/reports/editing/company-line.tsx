import { useTranslation } from 'react-i18next';
import type { TextState } from './text-state.js';
import styles from './company-line.module.css';
import type { Companion } from './use-company.js';

interface Props {
  company: readonly Companion[];
  blocks: TextState['blocks'];
}

/** Who else has this text open, and the block they are writing in. */
export function CompanyLine({ company, blocks }: Props) {
  const { t } = useTranslation(['web-editing', 'web-reading']);
  return (
    <p className={styles.company} role="status" aria-label={t('company.here')}>
      {company.length > 0 && `${t('company.here')}: `}
      {company.map(({ visit, name, blockId }, index) => {
        const number = blocks.findIndex(({ id }) => id === blockId) + 1;
        return (
          <span key={visit}>
            {index > 0 && '; '}
            <b>{name}</b>
            {number > 0 && (
              <>
                {' '}
                <a href={`#block-${blockId}`}>{t('company.at', { number })}</a>
              </>
            )}
          </span>
        );
      })}
    </p>
  );
}
