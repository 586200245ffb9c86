import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../shared/page.js';

export function NoPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('trouble.noPage')} lead={t('trouble.noPageAdvice')}>
      <Button component={Link} to="/reports">
        {t('places.reports')}
      </Button>
    </Page>
  );
}
