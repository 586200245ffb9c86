import { Button, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { LANGUAGES, type Language } from '#libs/domain';
import { graphql } from '../data/graphql.js';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { useInLanguage } from '../i18n/use-language.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Chips } from '../shared/chips.js';
import { Page } from '../shared/page.js';
import { DayInput } from '../shared/day-input.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import styles from './new-report-page.module.css';
import { slugOf } from './slug.js';

const agenciesQuery = graphql(`
  query Agencies {
    organisations(first: 200) {
      edges {
        node {
          id
          kind
          name {
            ...Words
          }
        }
      }
    }
  }
`);

const createReport = graphql(`
  mutation CreateReport($input: CreateReportInput!) {
    createReport(input: $input) {
      ... on Report {
        id
        slug
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

const EMPTY = { kk: '', ru: '', en: '' };

export function NewReportPage() {
  const { t } = useTranslation(['web-reports', 'web-languages', 'web-reading']);
  const say = useInLanguage();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: agenciesQuery });
  const act = useAct(createReport);
  const kept = useKept('new-report', {
    title: EMPTY,
    subject: EMPTY,
    periodStart: '',
    periodEnd: '',
    slug: '',
    agencyId: '',
    sourceLanguage: 'kk' as Language,
  });
  const draft = kept.value;
  // What was kept on this device before there was a choice has none.
  const sourceLanguage = draft.sourceLanguage ?? 'kk';
  const agencies = (data?.organisations.edges ?? [])
    .map(({ node }) => node)
    .filter(({ kind }) => kind === 'agency' || kind === 'state_body');
  const agencyId = draft.agencyId || (agencies.length === 1 ? (agencies[0]?.id ?? '') : '');
  const slug = draft.slug || slugOf(draft.title.en || draft.title.ru || draft.title.kk);

  const create = async (): Promise<void> => {
    const done = await act.perform({ input: { ...draft, slug, agencyId, sourceLanguage } });
    if (done?.__typename !== 'Report') return;
    kept.discard();
    await navigate(`/reports/${done.slug}`);
  };

  return (
    <Page title={t('new.title')} lead={t('new.lead')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TrilingualInput
          label={t('new.name')}
          value={draft.title}
          onChange={(title) => kept.set({ ...draft, title })}
        />
        <TrilingualInput
          label={t('new.subject')}
          description={t('new.subjectHint')}
          value={draft.subject}
          onChange={(subject) => kept.set({ ...draft, subject })}
        />
        <div className={styles.period}>
          <DayInput
            label={t('new.periodStart')}
            value={draft.periodStart}
            onChange={(periodStart) => kept.set({ ...draft, periodStart })}
          />
          <DayInput
            label={t('new.periodEnd')}
            value={draft.periodEnd}
            onChange={(periodEnd) => kept.set({ ...draft, periodEnd })}
          />
        </div>
        <Select
          required
          label={t('new.agency')}
          data={agencies.map(({ id, name }) => ({ value: id, label: say(name) }))}
          value={agencyId || null}
          onChange={(id) => kept.set({ ...draft, agencyId: id ?? '' })}
          searchable
          nothingFoundMessage={t('new.noAgency')}
        />
        <Chips<Language>
          legend={t('web-languages:source')}
          value={sourceLanguage}
          onChange={(chosen) => kept.set({ ...draft, sourceLanguage: chosen })}
          options={LANGUAGES.map((value) => ({ value, label: t(`web-reading:language.${value}`) }))}
        />
        <TextInput
          required
          label={t('new.slug')}
          description={t('new.slugHint', { address: `${location.host}/kk/reports/${slug || '…'}` })}
          value={slug}
          onChange={(event) => kept.set({ ...draft, slug: slugOf(event.currentTarget.value) })}
        />
        <ActTrouble trouble={act.trouble} />
        <Button type="submit" loading={act.performing}>
          {t('create')}
        </Button>
      </form>
    </Page>
  );
}
