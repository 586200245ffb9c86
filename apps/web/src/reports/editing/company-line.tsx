import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './company-line.module.css';
import { CaretSign } from './others-carets.js';
import type { TextState } from './text-state.js';
import type { Companion } from './writers.js';

interface Props {
  company: readonly Companion[];
  blocks: TextState['blocks'];
}

/** Who else has this text open, and the block they are writing in. */
export function CompanyLine({ company, blocks }: Props) {
  const { t } = useTranslation(['web-editing', 'web-reading']);
  const names = company.map(({ name }) => name).join('; ');
  return (
    <>
      {/* Read aloud when somebody comes or goes, not when they move. */}
      <VisuallyHidden role="status">
        {names !== '' && `${t('company.here')}: ${names}`}
      </VisuallyHidden>
      <p className={styles.company}>
        {company.length > 0 && `${t('company.here')}: `}
        {company.map(({ visit, name, tint, blockId }, index) => {
          const number = blocks.findIndex(({ id }) => id === blockId) + 1;
          return (
            <span key={visit}>
              {index > 0 && '; '}
              <CaretSign name={name} tint={tint} /> <b>{name}</b>
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
    </>
  );
}
