import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useLanguage } from '../i18n/use-language.js';
import { Changes } from '../reports/comparison/changes.js';
import { comparisonQuery } from '../reports/comparison/comparison-queries.js';
import { TOGETHER } from '../reports/comparison/groups.js';
import { Loaded } from '../shared/loaded.js';
import type { OpenRoute } from './approval-queries.js';
import styles from './redline.module.css';
import { SinceLooked } from './since-looked.js';

interface Props {
  route: OpenRoute;
  from: { id: string; number: number } | null;
}

/** What changed since this person last looked: in words first, then word by word. */
export function Redline({ route, from }: Props) {
  const { t } = useTranslation('web-approvals');
  const language = useLanguage();
  const since = route.sinceILooked ?? null;
  // Only an approver left off somewhere; everybody else compares with what was circulated.
  const title = t(since?.lookedAt ? 'since.title' : 'since.titleCirculated');
  const same = from === null || from.id === route.revision.id;
  const [comparison, readAgain] = useQuery({
    query: comparisonQuery,
    variables: { from: from?.id ?? '', to: route.revision.id, language, first: TOGETHER },
    pause: same,
  });
  if (same)
    return (
      <section className={styles.redline}>
        <h2>{title}</h2>
        {since && from ? (
          <SinceLooked from={from} since={since} summary={null} />
        ) : (
          <p className={styles.words}>
            {t(from ? 'since.asCirculated' : 'since.nothingToCompare')}
          </p>
        )}
      </section>
    );
  return (
    <section className={styles.redline}>
      <h2>{title}</h2>
      <Loaded of={[comparison, readAgain]} shape="text">
        {({ comparison: found }) =>
          found && (
            <>
              <SinceLooked from={from} since={since} summary={found.summary} />
              <details className={styles.changes} open>
                <summary>{t('since.redline')}</summary>
                <Changes
                  key={`${from.id} ${route.revision.id} ${language}`}
                  comparison={found}
                  fromRevisionId={from.id}
                  toRevisionId={route.revision.id}
                  language={language}
                  view="inline"
                  onMarked={() => readAgain({ requestPolicy: 'network-only' })}
                />
              </details>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
