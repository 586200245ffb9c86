import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.js';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Loaded } from '../shared/loaded.js';
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

/** Which letters this person wants; what concerns their own acts waits on the desk in any case. */
export function LetterPreferences() {
  const { t, i18n } = useTranslation('web-people');
  const asked = useQuery({ query: preferencesQuery });
  const act = useAct(changePreference);
  const nameOf = (topic: string): string => {
    const key = `preferences.topic.${topic}`;
    return i18n.exists(key, { ns: 'web-people' }) ? t(key as 'preferences.topic.meeting') : topic;
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
                  label={nameOf(topic)}
                  checked={byMail}
                  onChange={(event) =>
                    void act.perform({ topic, byMail: event.currentTarget.checked })
                  }
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
