import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { formatDay } from '../shared/dates.js';
import { Figure } from '../shared/figure/figure.js';
import { LineChart } from '../shared/figure/line-chart.js';
import { When } from '../shared/when.js';
import styles from './progress-figure.module.css';
import type { Recommendation } from './recommendation-queries.js';

/** How the promise went: from the second report on drawn over time, with every note beneath. */
export function ProgressFigure({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('web-recommendations');
  const language = useLanguage();
  const { progress, dueOn, percent } = recommendation;
  const reports = progress.toSorted((a, b) => a.at.localeCompare(b.at));
  const first = reports[0];
  if (!first) return <p className={styles.none}>{t('progress.none')}</p>;
  const due = Date.parse(dueOn);
  const begin = Math.min(Date.parse(first.at), due);
  const until = Math.max(Date.parse(reports.at(-1)?.at ?? first.at), due);
  return (
    <>
      {reports.length > 1 && (
        <Figure
          title={t('progress.title')}
          table={{
            columns: [t('progress.when'), t('progress.percent'), t('progress.by')],
            rows: reports.map(({ at, percent: done, by }) => [
              formatDay(at, language),
              `${done}%`,
              by,
            ]),
          }}
        >
          <LineChart
            label={t('progress.label', { percent, date: formatDay(dueOn, language) })}
            top={100}
            unit="%"
            height={150}
            moment={{ x: due, name: t('progress.due', { date: formatDay(dueOn, language) }) }}
            marks={[begin, until].map((x) => ({ x, name: formatDay(new Date(x), language) }))}
            lines={[
              {
                key: 'progress',
                name: `${percent}%`,
                look: 'strong',
                stepped: true,
                points: reports.map(({ at, percent: done }) => ({ x: Date.parse(at), y: done })),
              },
            ]}
          />
        </Figure>
      )}
      <ol className={styles.notes}>
        {reports.toReversed().map(({ id, at, by, percent: done, note }) => (
          <li key={id}>
            <p className={styles.head}>
              <strong>{done}%</strong> <When at={at} />, {by}
            </p>
            <p>{note}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
