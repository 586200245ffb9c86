import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { endSessions } from './people-acts.js';
import type { PersonLine } from './people-queries.js';

/** Signs a person out everywhere, at once. */
export function EndSessions({ person }: { person: PersonLine }) {
  const { t } = useTranslation('web-people');
  const act = useAct(endSessions);
  const [done, setDone] = useState(false);
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={act.performing}
        aria-label={`${t('sessions.end')}: ${person.name}`}
        onClick={() => void act.perform({ personId: person.id }).then((ended) => setDone(!!ended))}
      >
        {t('sessions.end')}
      </Button>
      <span role="status">{done && t('sessions.ended')}</span>
      <ActTrouble trouble={act.trouble} />
    </div>
  );
}
