import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Notice } from './notice.js';

interface Props {
  /** The codes of the faults, as the server gave them. */
  codes: readonly string[];
  again?: () => void;
}

/** Why something cannot be shown, and what now: sign in, ask for a mandate, or try again. */
export function ReadTrouble({ codes, again }: Props) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  if (codes.some((code) => /NOT_SIGNED_IN|UNAUTHENTICATED/.test(code)))
    return (
      <Notice title={t('trouble.signInFirst')}>
        <Button component={Link} to={`/sign-in?to=${encodeURIComponent(pathname)}`}>
          {t('frame.signIn')}
        </Button>
      </Notice>
    );
  if (codes.some((code) => /NOT_PERMITTED|FORBIDDEN/.test(code)))
    return (
      <Notice tone="waits" title={t('trouble.notPermitted')}>
        <p>{t('trouble.notPermittedAdvice')}</p>
      </Notice>
    );
  return (
    <Notice tone="bad" role="alert" title={t('trouble.unread')}>
      <p>{t('trouble.unreadAdvice')}</p>
      {again && (
        <Button variant="default" onClick={again}>
          {t('trouble.again')}
        </Button>
      )}
    </Notice>
  );
}
