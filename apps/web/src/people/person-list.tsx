import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../data/viewer.js';
import { EndSessions } from './end-sessions.js';
import { GrantMandate } from './grant-mandate.js';
import { MandateLine } from './mandate-line.js';
import type { PersonLine } from './people-queries.js';
import styles from './person-list.module.css';

interface Props {
  people: readonly PersonLine[];
  onActed: () => void;
}

export function PersonList({ people, onActed }: Props) {
  return (
    <ul className={styles.list}>
      {people.map((person) => (
        <PersonItem key={person.id} person={person} onActed={onActed} />
      ))}
    </ul>
  );
}

/** A person with their mandates; acts for those who keep them. */
function PersonItem({ person, onActed }: { person: PersonLine; onActed: () => void }) {
  const { t } = useTranslation('web-people');
  const viewer = useViewer();
  const [granting, setGranting] = useState(false);
  const administers = viewer?.may.includes('administer') ?? false;
  const appoints = person.mandates.some(({ organisation }) =>
    organisation.may.includes('grant_mandate'),
  );
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <p className={styles.name}>{person.name}</p>
        <a href={`mailto:${person.email}`}>{person.email}</a>
      </div>
      <ul className={styles.mandates}>
        {person.mandates.length === 0 && <li className={styles.quiet}>{t('mandate.none')}</li>}
        {person.mandates.map((mandate) => (
          <MandateLine
            key={mandate.id}
            mandate={mandate}
            personName={person.name}
            onActed={onActed}
          />
        ))}
      </ul>
      <div className={styles.acts}>
        {(administers || appoints) && !granting && (
          <Button variant="subtle" size="compact-sm" onClick={() => setGranting(true)}>
            {t('mandate.grant')}
          </Button>
        )}
        {administers && <EndSessions person={person} />}
      </div>
      {granting && (
        <div className={styles.form}>
          <GrantMandate
            person={person}
            onDone={() => {
              setGranting(false);
              onActed();
            }}
            onCancel={() => setGranting(false)}
          />
        </div>
      )}
    </li>
  );
}
