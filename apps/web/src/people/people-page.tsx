import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/empty.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { PeoplePlaces } from './people-places.js';
import { peopleQuery } from './people-queries.js';
import { PersonList } from './person-list.js';
import { SearchField } from './search-field.js';
import { useSearch } from './use-search.js';

/** Who can sign in, and what each may do. */
export function PeoplePage() {
  const { t } = useTranslation('web-people');
  const [search, setSearch] = useSearch();
  const [acts, setActs] = useState(0);
  const pages = usePages(
    peopleQuery,
    { search: search || null, organisationId: null },
    ({ people }) => people,
    acts,
  );
  return (
    <Page title={t('people.title')} lead={t('people.lead')}>
      <PeoplePlaces />
      <SearchField label={t('people.search')} value={search} onSearch={setSearch} />
      <PagesRead
        pages={pages}
        none={<Empty>{t(search ? 'people.noneSuch' : 'people.none')}</Empty>}
      >
        <PersonList people={pages.nodes} onActed={() => setActs((count) => count + 1)} />
      </PagesRead>
    </Page>
  );
}
