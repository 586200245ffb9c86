import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { UseQueryResponse } from 'urql';
import { Empty } from './empty.js';
import { Loaded } from './loaded.js';
import { Page } from './page.js';

interface Props<Data> {
  of: UseQueryResponse<Data>;
  /** Where the thing is; null when there is none. */
  to: (data: Data) => string | null;
}

/** A short address, as letters and refusals use it, leads to where the thing stands in its report. */
export function Door<Data>({ of, to }: Props<Data>) {
  const { t } = useTranslation();
  return (
    <Loaded of={of}>
      {(data) => {
        const path = to(data);
        if (path) return <Navigate to={path} replace />;
        return (
          <Page title={t('trouble.noPage')}>
            <Empty>{t('trouble.notFound')}</Empty>
          </Page>
        );
      }}
    </Loaded>
  );
}
