import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useViewer } from '../data/viewer.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { Notice } from '../shared/notice.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { EditOrganisation } from './edit-organisation.js';
import { InvitePerson } from './invite-person.js';
import { type Organisation, organisationQuery, peopleQuery } from './people-queries.js';
import { PersonList } from './person-list.js';

/** One organisation, and those who act for it. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const asked = useQuery({ query: organisationQuery, variables: { id } });
  return (
    <Loaded of={asked}>
      {({ organisation }) =>
        organisation ? (
          <Open organisation={organisation} />
        ) : (
          <Page title={t('trouble.noPage')} lead={t('trouble.notFound')} />
        )
      }
    </Loaded>
  );
}

function Open({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('web-people');
  const say = useInLanguage();
  const viewer = useViewer();
  const [doing, setDoing] = useState<'edit' | 'invite' | null>(null);
  const [invited, setInvited] = useState<string | null>(null);
  const [acts, setActs] = useState(0);
  const { id, kind, name, email, may } = organisation;
  const pages = usePages(
    peopleQuery,
    viewer ? { organisationId: id, search: null } : null,
    ({ people }) => people,
    acts,
  );
  return (
    <Page
      title={say(name)}
      lead={
        <>
          {t(`kind.${kind}`)}
          {email && (
            <>
              {' · '}
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {' · '}
          <Link to="/organisations">{t('organisations.all')}</Link>
        </>
      }
      acts={
        doing === null && (
          <>
            {may.includes('invite_person') && (
              <Button onClick={() => setDoing('invite')}>{t('invite.act')}</Button>
            )}
            {may.includes('edit_organisation') && (
              <Button variant="default" onClick={() => setDoing('edit')}>
                {t('edit')}
              </Button>
            )}
          </>
        )
      }
    >
      {invited && (
        <Notice tone="good" role="status" title={t('invite.done', { email: invited })}>
          <p>{t('invite.doneHint')}</p>
        </Notice>
      )}
      {doing === 'edit' && (
        <EditOrganisation organisation={organisation} onDone={() => setDoing(null)} />
      )}
      {doing === 'invite' && (
        <InvitePerson
          organisation={organisation}
          onDone={(address) => {
            setInvited(address);
            setDoing(null);
          }}
          onCancel={() => setDoing(null)}
        />
      )}
      {viewer && (
        <section aria-labelledby="organisation-people">
          <h2 id="organisation-people">{t('people.of')}</h2>
          <PagesRead pages={pages} none={<Empty>{t('people.noneHere')}</Empty>}>
            <PersonList people={pages.nodes} onActed={() => setActs((count) => count + 1)} />
          </PagesRead>
        </section>
      )}
    </Page>
  );
}
