import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { compareWords } from '#libs/domain/document';
import { useAct } from '../../data/use-act.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { useKeys } from '../../shared/use-keys.js';
import { WordRuns } from '../../shared/word-runs.js';
import type { Place } from '../editing/place.js';
import { useOpenReport } from '../report-context.js';
import styles from './behind-line.module.css';
import {
  checkTranslations,
  openInWorkingCopyQuery,
  type OpenTranslation,
} from './languages-queries.js';
import type { Behind } from './use-behind.js';

interface Props {
  behind: Behind;
  /** Where the writer is. */
  place: Place | null;
  /** The number of a block in the text. */
  numberOf: (blockId: string) => number;
  mayEdit: boolean;
  onGo: (place: Place) => void;
}

/**
 * Below the working copy: how many translations are behind, the way to the next, and for the one
 * where the writer is, what has changed in its source.
 */
export function BehindLine({ behind, place, numberOf, mayEdit, onGo }: Props) {
  const { t } = useTranslation(['web-languages', 'web-reading']);
  const { report, hear } = useOpenReport();
  const act = useAct(checkTranslations);
  const { stale, missing } = behind;
  const at = stale.find(
    ({ blockId, language }) => blockId === place?.blockId && language === place.language,
  );
  const here = useStaleHere(report.id, behind, at ?? null);
  const next = (): void => {
    const from = place
      ? [numberOf(place.blockId), ORDER.indexOf(place.language)]
      : [0, ORDER.length];
    const after = stale.find(({ blockId, language }) => {
      const number = numberOf(blockId);
      return number > from[0]! || (number === from[0] && ORDER.indexOf(language) > from[1]!);
    });
    const target = after ?? stale[0];
    if (target) onGo({ blockId: target.blockId, language: target.language });
  };
  useKeys({ KeyN: next });
  if (stale.length + missing === 0) return null;
  const check = async (): Promise<void> => {
    if (!at) return;
    const { blockId, language } = at;
    const input = { reportId: report.id, language, blockIds: [blockId] };
    if (await act.perform({ input })) hear();
  };
  return (
    <section aria-label={t('desk.name')} className={styles.line}>
      {here && (
        <div className={styles.change}>
          <h3>
            {t('desk.here', {
              number: numberOf(here.blockId),
              language: t(`web-reading:language.${here.language}`),
            })}
          </h3>
          <p className={styles.words} lang={behind.source}>
            {typeof here.madeFrom === 'string' ? (
              <WordRuns words={compareWords(here.madeFrom, here.source, behind.source)} />
            ) : (
              t('unknown')
            )}
          </p>
          <ActTrouble trouble={act.trouble} />
        </div>
      )}
      <div className={styles.acts}>
        <span>{t('desk.counts', { stale: stale.length, missing })}</span>
        {at && mayEdit && (
          <Button size="compact-md" loading={act.performing} onClick={() => void check()}>
            {t('check')}
          </Button>
        )}
        {stale.length > 0 && (
          <Button size="compact-md" variant="default" aria-keyshortcuts="n" onClick={next}>
            {t('next')}
          </Button>
        )}
        <Link to={`/reports/${report.slug}/languages`}>{t('desk.all')}</Link>
      </div>
    </section>
  );
}

const ORDER: readonly string[] = ['kk', 'ru', 'en'];

/** What has changed in the source of a stale translation; asked again when what is behind is. */
function useStaleHere(reportId: string, behind: Behind, at: Place | null): OpenTranslation | null {
  const [{ data }, readAgain] = useQuery({
    query: openInWorkingCopyQuery,
    variables: { reportId, blockIds: at ? [at.blockId] : [], language: at?.language ?? null },
    pause: at === null,
  });
  const { stale } = behind;
  const asked = at !== null;
  useEffect(() => {
    if (asked) readAgain({ requestPolicy: 'network-only' });
  }, [asked, stale, readAgain]);
  const [here] = data?.report?.workingCopy?.parity.open ?? [];
  return here && here.blockId === at?.blockId && here.language === at.language ? here : null;
}
