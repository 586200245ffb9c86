import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './people-places.module.css';

const PLACES = ['organisations', 'people', 'invitations'] as const;

/** The three lists of the room. */
export function PeoplePlaces() {
  const { t } = useTranslation('web-people');
  return (
    <nav aria-label={t('places')} className={styles.places}>
      {PLACES.map((place) => (
        <NavLink key={place} to={`/${place}`} end className={styles.place}>
          {t(`${place}.title`)}
        </NavLink>
      ))}
    </nav>
  );
}
