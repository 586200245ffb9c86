import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../shared/loaded.js';
import { earlierRouteQuery } from './approval-queries.js';
import styles from './approval-page.module.css';
import { RouteView } from './route-view.js';

/** The routes before, the latest first; each is read when it is asked for. */
export function EarlierRoutes({ id }: { id: string }) {
  const { t } = useTranslation('web-approvals');
  const [open, setOpen] = useState(false);
  if (open) return <EarlierRoute id={id} />;
  return (
    <div>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t('earlier')}
      </Button>
    </div>
  );
}

function EarlierRoute({ id }: { id: string }) {
  const route = useQuery({ query: earlierRouteQuery, variables: { id } });
  return (
    <Loaded of={route} shape="rows">
      {({ route: found }) =>
        found && (
          <div className={styles.earlier}>
            <RouteView route={found} level={3} />
            {found.previous && <EarlierRoutes id={found.previous.id} />}
          </div>
        )
      }
    </Loaded>
  );
}
