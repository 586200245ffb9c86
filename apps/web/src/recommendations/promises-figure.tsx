import { useTranslation } from 'react-i18next';
import { dayOf } from '../shared/dates.js';
import { useLanguage } from '../i18n/use-language.js';
import type { PromisesQuery } from '../gql/graphql.js';
import { Figure } from '../shared/figure/figure.js';
import { LineChart } from '../shared/figure/line-chart.js';
import { formatMonth } from './months.js';
import styles from './promises-figure.module.css';

type Promises = PromisesQuery['promises'];

/** Promises fallen due, and promises kept, added up month by month. */
export function PromisesFigure({ promises }: { promises: Promises }) {
  const { t } = useTranslation('web-recommendations');
  const language = useLanguage();
  const { kept, inProgress, overdue, notStarted } = promises;
  const thisMonth = dayOf(new Date()).slice(0, 7);
  const months = promises.byMonth
    .filter(({ month }) => month <= thisMonth)
    .toSorted((a, b) => a.month.localeCompare(b.month));
  let dueSoFar = 0;
  let keptSoFar = 0;
  const sums = months.map((month) => ({
    month: month.month,
    x: Date.parse(`${month.month}-15`),
    due: (dueSoFar += month.due),
    kept: (keptSoFar += month.kept),
  }));
  const first = sums[0];
  const latest = sums.at(-1);
  // What stood in the latest month stands still.
  const last = latest && { ...latest, month: thisMonth, x: Date.parse(`${thisMonth}-15`) };
  const drawn = last ? [...sums, last] : sums;
  return (
    <Figure
      title={t('promises.title')}
      note={t('promises.note', { kept, inProgress, overdue, notStarted })}
      table={{
        columns: [t('promises.month'), t('promises.due'), t('promises.kept')],
        rows: months.map(({ month, due, kept: done }) => [formatMonth(month, language), due, done]),
      }}
    >
      {first && last && sums.length > 1 ? (
        <LineChart
          label={t('promises.label', { kept: last.kept, due: last.due })}
          top={Math.max(1, last.due, last.kept)}
          height={220}
          marks={[first, last].map(({ x, month }) => ({ x, name: formatMonth(month, language) }))}
          lines={[
            {
              key: 'due',
              name: t('promises.dueEnd', { count: last.due }),
              look: 'quiet',
              stepped: true,
              points: drawn.map(({ x, due }) => ({ x, y: due })),
            },
            {
              key: 'kept',
              name: t('promises.keptEnd', { count: last.kept }),
              look: 'strong',
              stepped: true,
              points: drawn.map(({ x, kept: done }) => ({ x, y: done })),
            },
          ]}
        />
      ) : (
        <p className={styles.early}>{t('promises.early')}</p>
      )}
    </Figure>
  );
}
