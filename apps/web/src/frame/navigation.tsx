import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useViewer } from '../data/viewer.js';
import styles from './navigation.module.css';
import { placesFor } from './places.js';

interface Props {
  /** On a sheet the places stand under each other. */
  onSheet?: boolean;
  onGo?: () => void;
}

export function Navigation({ onSheet = false, onGo }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <nav
      aria-label={t('frame.navigation')}
      data-sheet={onSheet || undefined}
      className={styles.nav}
    >
      {placesFor(viewer).map(({ name, to }) => (
        <NavLink key={to} to={to} className={styles.place} onClick={onGo}>
          {t(`places.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
