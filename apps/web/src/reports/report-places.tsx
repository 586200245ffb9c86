import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { ReportHeadFragment } from '../gql/graphql.js';
import styles from './report-places.module.css';

const PLACES = [
  'overview',
  'text',
  'edit',
  'consultation',
  'proposals',
  'meetings',
  'changes',
  'approval',
  'publication',
  'instructions',
  'journal',
] as const;

/** Where a place is, when its address is not its name. */
const ADDRESSES: Readonly<Record<string, string>> = {
  overview: '',
  proposals: '/answers',
  changes: '/compare',
  instructions: '/recommendations',
};

/** Places that have nothing to show before the report has come that far, or to those who may not see them. */
function isOpen(place: (typeof PLACES)[number], report: ReportHeadFragment): boolean {
  if (place === 'edit') return report.may.includes('edit_working_copy');
  if (place === 'journal') return report.may.includes('see_journal');
  return true;
}

/** The tabs of a report; each is a page with its own address. */
export function ReportPlaces({ report }: { report: ReportHeadFragment }) {
  const { t } = useTranslation('web-reports');
  return (
    <nav aria-label={t('place.name')} className={styles.places}>
      <ul>
        {PLACES.filter((place) => isOpen(place, report)).map((place) => (
          <li key={place}>
            <NavLink
              to={`/reports/${report.slug}${ADDRESSES[place] ?? `/${place}`}`}
              end={place === 'overview'}
              className={styles.place}
            >
              {t(`place.${place}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
