import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { Page } from '../shared/page.js';
import { addressOfMailedLink } from './sign-in-door.js';

/**
 * Where the letter with a link leads. Only the button uses the link up: programs that look through
 * letters open addresses, but press nothing.
 */
export function MailedLinkPage() {
  const { t } = useTranslation('web-sign-in');
  const [search] = useSearchParams();
  const [pressed, setPressed] = useState(false);
  const token = search.get('token');
  if (!token) return <Navigate to="/sign-in?error=INVALID_TOKEN" replace />;
  const enter = (): void => {
    setPressed(true);
    location.assign(addressOfMailedLink(token, search.get('to')));
  };
  return (
    <Page title={t('mailed.title')} lead={t('mailed.lead')}>
      <Button loading={pressed} onClick={enter}>
        {t('mailed.act')}
      </Button>
    </Page>
  );
}
