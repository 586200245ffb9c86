import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { compareWords, nodeText } from '#libs/domain/document';
import { Notice } from '../../shared/notice.js';
import { WordRuns } from '../../shared/word-runs.js';
import styles from './stale-notice.module.css';
import type { Suggestion } from './suggestion.js';
import type { WorkingText } from './working-text.js';

interface Props {
  suggestion: Suggestion;
  text: WorkingText;
  onAccept: () => void;
  onDismiss: () => void;
}

/** In the block: how it would read with the proposed words. Nothing changes until a person says so. */
export function SuggestionNotice({ suggestion, text, onAccept, onDismiss }: Props) {
  const { t } = useTranslation('web-editing');
  const { blockId, language, node } = suggestion;
  const now = text.wordsOf(blockId, language);
  return (
    <div className={styles.place}>
      <Notice tone="waits" role="status" title={t('beside.suggested')}>
        <p className={styles.words} lang={language}>
          <WordRuns words={compareWords(now ? nodeText(now) : '', nodeText(node), language)} />
        </p>
        <div className={styles.acts}>
          <Button size="compact-md" onClick={onAccept}>
            {t('beside.accept')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onDismiss}>
            {t('beside.dismiss')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
