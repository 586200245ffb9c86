import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.js';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Loaded } from '../shared/loaded.js';
import type words from '../../../../libs/platform/locales/en/web-people.json';
import styles from './preferences-page.module.css';

const preferencesQuery = graphql(`
  query NotificationPreferences {
    notificationPreferences {
      topic
      byMail
    }
  }
`);

const changePreference = graphql(`
  mutation ChangeNotificationPreference($topic: String!, $byMail: Boolean!) {
    changeNotificationPreference(topic: $topic, byMail: $byMail) {
      ... on NotificationPreference {
        topic
        byMail
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

/** Known by the words for it in the catalogue. */
type Topic = keyof (typeof words)['preferences']['topic'];

/** Which letters this person wants; what concerns their own acts waits on the desk in any case. */
export function LetterPreferences() {
  const { t } = useTranslation('web-people');
  const asked = useQuery({ query: preferencesQuery });
  const act = useAct(changePreference);
  // Shown at once; what the server refuses falls back.
  const [wished, setWished] = useState<Readonly<Record<string, boolean>>>({});
  const change = async (topic: string, byMail: boolean): Promise<void> => {
    setWished((before) => ({ ...before, [topic]: byMail }));
    if (await act.perform({ topic, byMail })) return;
    setWished((before) => ({ ...before, [topic]: !byMail }));
  };
  return (
    <section className={styles.section} aria-labelledby="letters">
      <h2 id="letters">{t('preferences.letters')}</h2>
      <p>{t('preferences.lettersHint')}</p>
      <Loaded of={asked} shape="rows">
        {({ notificationPreferences }) => (
          <ul className={styles.topics}>
            {notificationPreferences.map(({ topic, byMail }) => (
              <li key={topic}>
                <Switch
                  label={t(`preferences.topic.${topic as Topic}`)}
                  checked={wished[topic] ?? byMail}
                  onChange={(event) => void change(topic, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <ActTrouble trouble={act.trouble} />
    </section>
  );
}
