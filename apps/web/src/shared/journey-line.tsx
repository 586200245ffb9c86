import { IconBan, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportHeadFragment, ReportState } from '../gql/graphql.js';
import { addressOf } from './addresses.js';
import { useLanguage } from '../i18n/use-language.js';
import { daysBetween, formatDay } from './dates.js';
import styles from './journey-line.module.css';
import { formatNumber } from './numbers.js';

const STATIONS = [
  'drafting',
  'consulting',
  'revising',
  'approving',
  'approved',
  'published',
] as const satisfies ReportState[];

/** Beyond this many days a date says more than their number. */
const LONG = 60;

interface Props {
  report: Pick<ReportHeadFragment, 'state' | 'stateSince'> &
    Partial<Pick<ReportHeadFragment, 'heldBy'>>;
  /** In a list: only the line and the station's name. */
  brief?: boolean;
}

/** The journey of a report: where it is, how long it has been there, what holds it. */
export function JourneyLine({ report, brief = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const withdrawn = report.state === 'withdrawn';
  const holds = report.heldBy ?? [];
  const here = withdrawn ? STATIONS.length - 1 : STATIONS.indexOf(report.state as 'drafting');
  const days = daysBetween(report.stateSince, new Date());
  const sinceWords = (): string => {
    if (days === 0) return t('journey.sinceToday');
    if (days <= LONG) return t('journey.since', { count: days });
    return t('journey.sinceDay', { date: formatDay(report.stateSince, language) });
  };
  return (
    <div className={styles.journey} data-brief={brief || undefined}>
      <ol className={styles.line} aria-label={t('journey.name')}>
        {STATIONS.map((station, index) => (
          <li
            key={station}
            className={styles.station}
            data-place={index < here ? 'passed' : index === here ? 'here' : 'ahead'}
            data-withdrawn={(withdrawn && index === here) || undefined}
            aria-current={index === here ? 'step' : undefined}
          >
            <span className={styles.sign} aria-hidden="true">
              {index < here && <IconCheck size={12} stroke={3} />}
              {withdrawn && index === here && <IconBan size={14} stroke={2.4} />}
            </span>
            <span className={styles.name}>
              {t(`journey.${withdrawn && index === here ? 'withdrawn' : station}`)}
              {index === here && !brief && <span className={styles.since}>{sinceWords()}</span>}
            </span>
          </li>
        ))}
      </ol>
      {holds.length > 0 && (
        <div className={styles.holds}>
          <p className={styles.holdsTitle}>{t('journey.heldBy')}</p>
          <ul>
            {holds.map((hold) => (
              <HoldLine key={hold.code + hold.text} hold={hold} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What holds it, with the first of the things that do; those the sentence names itself come once. */
function HoldLine({ hold }: { hold: ReportHeadFragment['heldBy'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const more = hold.placeCount - hold.places.length;
  const places = hold.places.filter(({ label }) => !hold.text.includes(label));
  return (
    <li>
      {hold.text}
      {places.map((place) => (
        <span key={place.id}>
          {' '}
          <Link to={addressOf(place.kind, place.id)}>{place.label}</Link>
        </span>
      ))}
      {more > 0 && ` ${t('more', { count: more, shown: formatNumber(more, language) })}`}
    </li>
  );
}
