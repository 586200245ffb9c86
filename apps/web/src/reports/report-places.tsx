import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useViewer, type Viewer } from '../data/viewer.js';
import type { ReportHeadFragment } from '../gql/graphql.js';
import { addressOfPlace, REPORT_PLACES, type ReportPlace } from './place-address.js';
import styles from './report-places.module.css';

/** The tabs of a report; each is a page with its own address. */
export function ReportPlaces({ report }: { report: ReportHeadFragment }) {
  const { t } = useTranslation('web-reports');
  const viewer = useViewer();
  return (
    <nav aria-label={t('place.name')} className={styles.places}>
      <ul>
        {REPORT_PLACES.filter((place) => isOpen(place, report, viewer)).map((place) => (
          <li key={place}>
            <NavLink
              to={addressOfPlace(report.slug, place)}
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

/** Places that have nothing to show to those who may not see them. */
function isOpen(place: ReportPlace, report: ReportHeadFragment, viewer: Viewer | null): boolean {
  if (place === 'edit') return report.may.includes('edit_working_copy');
  if (place === 'journal' || place === 'languages')
    return viewer !== null && viewer.may.includes('see_journal');
  return true;
}
