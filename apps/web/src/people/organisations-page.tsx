import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useState } from 'react';
import { useViewer } from '../data/viewer.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { RegisterOrganisation } from './register-organisation.js';
import styles from './organisations-page.module.css';
import { PeoplePlaces } from './people-places.js';
import { organisationsQuery } from './people-queries.js';
import { SearchField } from './search-field.js';
import { useSearch } from './use-search.js';

/** Who takes part. */
export function OrganisationsPage() {
  const { t } = useTranslation(['web-people', 'web']);
  const say = useInLanguage();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [search, setSearch] = useSearch();
  const [registering, setRegistering] = useState(false);
  const pages = usePages(
    organisationsQuery,
    { search: search || null },
    ({ organisations }) => organisations,
  );
  const may = viewer?.may.includes('register_organisation') ?? false;
  return (
    <Page
      title={t('organisations.title')}
      lead={t('organisations.lead')}
      acts={
        may &&
        !registering && (
          <Button onClick={() => setRegistering(true)}>{t('organisations.register')}</Button>
        )
      }
    >
      <PeoplePlaces />
      {registering && (
        <RegisterOrganisation
          onDone={(id) => void navigate(`/organisations/${id}`)}
          onCancel={() => setRegistering(false)}
        />
      )}
      <SearchField label={t('organisations.search')} value={search} onSearch={setSearch} />
      <PagesRead
        pages={pages}
        none={<Empty>{t(search ? 'organisations.noneSuch' : 'organisations.none')}</Empty>}
      >
        <ul className={styles.list}>
          {pages.nodes.map(({ id, kind, name, representatives }) => (
            <li key={id} className={styles.item}>
              <Link to={`/organisations/${id}`}>{say(name)}</Link>
              <span className={styles.quiet}>{t(`kind.${kind}`)}</span>
              <span className={styles.quiet}>
                {representatives.length === 0 && (kind === 'agency' || kind === 'state_body')
                  ? ''
                  : t('organisations.representatives', { count: representatives.length })}
              </span>
            </li>
          ))}
        </ul>
      </PagesRead>
    </Page>
  );
}
