import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { MediaContactForm } from './media-contact-form.js';
import styles from './media-list.module.css';
import { mediaContactsQuery, removeMediaContact } from './publication-queries.js';

/** The addresses that are told, at the same minute, that a report is out. */
export function MediaList() {
  const { t } = useTranslation('web-publication');
  const [contacts, readAgain] = useQuery({ query: mediaContactsQuery });
  const remove = useAct(removeMediaContact);
  const again = (): void => readAgain({ requestPolicy: 'network-only' });
  return (
    <section aria-labelledby="media-title">
      <h2 id="media-title">{t('media.title')}</h2>
      <Loaded of={[contacts, readAgain]} shape="rows">
        {({ mediaContacts }) =>
          mediaContacts.length === 0 ? (
            <Empty>{t('media.none')}</Empty>
          ) : (
            <ul className={styles.list}>
              {mediaContacts.map(({ id, name, email, language }) => (
                <li key={id} className={styles.contact}>
                  <span className={styles.name}>{name}</span>
                  <span>{email}</span>
                  <span className={styles.quiet}>{t(`language.${language}`)}</span>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('media.removeNamed', { name })}
                    onClick={() => void remove.perform({ id }).then((done) => done && again())}
                  >
                    {t('media.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ActTrouble trouble={remove.trouble} />
      <MediaContactForm onDone={again} />
    </section>
  );
}
