import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { compareWords, nodeText } from '#libs/domain/document';
import { Notice } from '../../shared/notice.js';
import { WordRuns } from '../../shared/word-runs.js';
import styles from './stale-notice.module.css';
import type { Cell, Trouble } from './text-state.js';

interface Props {
  cell: Cell;
  trouble: Trouble;
  onChoose: (choice: 'take' | 'keep') => void;
}

/** Beside the words that could not be saved: what stands there now, and the choice between both. */
export function StaleNotice({ cell, trouble, onChoose }: Props) {
  const { t } = useTranslation('web-editing');
  if (trouble.kind === 'refused')
    return (
      <div className={styles.place}>
        <Notice tone="bad" role="alert" title={trouble.what}>
          <p>{trouble.advice}</p>
        </Notice>
      </div>
    );
  const { current } = trouble;
  const standing = current?.content[cell.language];
  return (
    <div className={styles.place}>
      <Notice
        tone="waits"
        role="alert"
        title={
          current
            ? t('stale.title', { name: current.editedBy ?? t('stale.someone') })
            : t('stale.removed')
        }
      >
        {current && (
          <>
            <p>{t('stale.theirs')}</p>
            <p className={styles.words} lang={cell.language}>
              <WordRuns
                words={compareWords(
                  nodeText(cell.node),
                  standing ? nodeText(standing) : '',
                  cell.language,
                )}
              />
            </p>
          </>
        )}
        <div className={styles.acts}>
          <Button size="compact-md" onClick={() => onChoose('take')}>
            {t(current ? 'stale.take' : 'stale.removedTake')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => onChoose('keep')}>
            {t(current ? 'stale.keep' : 'stale.removedKeep')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
