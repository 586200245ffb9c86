import { Button } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconFileText,
  IconLogout2,
  IconUser,
} from '@tabler/icons-react';
import { type MouseEvent, useContext, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { SessionContext } from '../data/session.js';
import { useViewer } from '../data/viewer.js';
import { useInLanguage } from '../i18n/use-language.js';
import { signOut } from '../sign-in/sign-in-door.js';
import styles from './viewer-menu.module.css';

/** Who is signed in, as what, and the way out. The browser's own popover closes itself. */
export function ViewerMenu() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const say = useInLanguage();
  const { renew } = useContext(SessionContext);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const id = useId();
  if (!viewer)
    return pathname === '/sign-in' ? null : (
      <Button variant="default" component={Link} to="/sign-in" className={styles.signIn}>
        {t('frame.signIn')}
      </Button>
    );
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate('/sign-in');
    renew();
  };
  return (
    <>
      <button
        type="button"
        className={styles.viewer}
        popoverTarget={id}
        aria-label={`${t('frame.viewer')}: ${viewer.person.name}`}
      >
        <IconUser size={20} stroke={1.7} aria-hidden="true" />
        <span className={styles.name}>{viewer.person.name}</span>
      </button>
      <div id={id} popover="auto" className={styles.menu}>
        <p className={styles.whole}>{viewer.person.name}</p>
        <p className={styles.quiet}>{viewer.person.email}</p>
        <p className={styles.heading}>{t('frame.mandates')}</p>
        <ul className={styles.mandates}>
          {viewer.mandates.map((mandate) => (
            <li key={mandate.id}>
              <span>{t(`role.${mandate.role}`)}</span>
              {mandate.office && <span className={styles.quiet}>{say(mandate.office.name)}</span>}
              <span className={styles.quiet}>{say(mandate.organisation.name)}</span>
            </li>
          ))}
        </ul>
        {viewer.mandates.some(({ role }) => role === 'representative') && (
          <Link to="/proposals" className={styles.leave} onClick={closeMenu}>
            <IconFileText size={18} stroke={1.7} aria-hidden="true" />
            {t('places.myProposals')}
          </Link>
        )}
        <Link to="/preferences" className={styles.leave} onClick={closeMenu}>
          <IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden="true" />
          {t('places.preferences')}
        </Link>
        <button type="button" className={styles.leave} onClick={() => void leave()}>
          <IconLogout2 size={18} stroke={1.7} aria-hidden="true" />
          {t('frame.signOut')}
        </button>
      </div>
    </>
  );
}

/** A link inside leads away, so the menu goes too. */
function closeMenu(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}
