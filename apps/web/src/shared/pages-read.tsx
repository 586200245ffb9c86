import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from './loading.js';
import styles from './pages-read.module.css';
import { ReadTrouble } from './read-trouble.js';

interface Props {
  pages: {
    nodes: readonly unknown[];
    total: number;
    state: 'reading' | 'read' | 'failed';
    codes: readonly string[];
    more: (() => void) | null;
    again: () => void;
  };
  /** What is said when there is nothing. */
  none: ReactNode;
  children: ReactNode;
}

/** A list that grows page by page: its shape while it is read, and the way to the rest. */
export function PagesRead({
  pages: { nodes, total, state, codes, more, again },
  none,
  children,
}: Props) {
  const { t } = useTranslation();
  if (nodes.length === 0 && state === 'reading') return <Loading shape="rows" />;
  return (
    <>
      {nodes.length > 0 ? children : state === 'read' && none}
      {state === 'failed' && <ReadTrouble codes={codes} again={again} />}
      {more && (
        <div className={styles.more}>
          <Button variant="default" onClick={more}>
            {t('showMore')}
          </Button>
          <span>{t('shownOf', { shown: nodes.length, total })}</span>
        </div>
      )}
    </>
  );
}
