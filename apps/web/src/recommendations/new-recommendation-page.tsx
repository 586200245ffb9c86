import { Button, MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { useReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { dayOf } from '../shared/dates.js';
import { DayInput } from '../shared/day-input.js';
import { compareNames } from '../shared/sorting.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import { useTitle } from '../shared/use-title.js';
import styles from './new-recommendation-page.module.css';
import {
  addRecommendation,
  answeredProposalsQuery,
  ownersQuery,
} from './recommendation-queries.js';
import { SourceBlockChoice } from './source-block-choice.js';

const EMPTY = { kk: '', ru: '', en: '' };

/** A promise taken over from the list of instructions, or written here. */
export function NewRecommendationPage() {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  const navigate = useNavigate();
  const report = useReport();
  useTitle(t('add.title'));
  const [{ data: owners }] = useQuery({ query: ownersQuery });
  const [{ data: answered }] = useQuery({
    query: answeredProposalsQuery,
    variables: { slug: report.slug },
  });
  const act = useAct(addRecommendation);
  const kept = useKept(`recommendation.${report.id}`, {
    text: EMPTY,
    indicator: EMPTY,
    ownerOrganisationId: '',
    officeId: '',
    dueOn: '',
    sourceBlockId: '',
    proposalIds: [] as string[],
  });
  const draft = kept.value;
  const offices = (owners?.offices ?? []).filter(
    ({ organisation }) => organisation.id === draft.ownerOrganisationId,
  );
  const proposals = (answered?.report?.consultation?.proposals.edges ?? [])
    .map(({ node }) => node)
    .filter(({ number, disposition }) => number !== null && disposition);

  const add = async (): Promise<void> => {
    const { indicator, officeId, sourceBlockId, ...rest } = draft;
    const measured = Object.values(indicator).some((words) => words.trim() !== '');
    const done = await act.perform({
      input: {
        ...rest,
        reportId: report.id,
        indicator: measured ? indicator : null,
        officeId: officeId || null,
        sourceBlockId: sourceBlockId || null,
      },
    });
    if (!done) return;
    kept.discard();
    await navigate(`/recommendations/${done.id}`);
  };

  return (
    <div className={styles.page}>
      <h2>{t('add.title')}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <SourceBlockChoice
          slug={report.slug}
          value={draft.sourceBlockId}
          onChoose={(sourceBlockId, text) =>
            kept.set({ ...draft, sourceBlockId, text: text ?? draft.text })
          }
        />
        <TrilingualInput
          long
          label={t('add.text')}
          description={t('add.textHint')}
          value={draft.text}
          onChange={(text) => kept.set({ ...draft, text })}
        />
        <TrilingualInput
          required={false}
          label={`${t('indicator')} (${t('web:optional')})`}
          description={t('add.indicatorHint')}
          value={draft.indicator}
          onChange={(indicator) => kept.set({ ...draft, indicator })}
        />
        <div className={styles.pair}>
          <Select
            required
            searchable
            label={t('owner')}
            nothingFoundMessage={t('add.noOwner')}
            value={draft.ownerOrganisationId || null}
            onChange={(id) => kept.set({ ...draft, ownerOrganisationId: id ?? '', officeId: '' })}
            data={(owners?.organisations.edges ?? [])
              .map(({ node }) => ({ value: node.id, label: say(node.name) }))
              .toSorted((a, b) => compareNames(a.label, b.label, language))}
          />
          {offices.length > 0 && (
            <Select
              clearable
              label={`${t('office')} (${t('web:optional')})`}
              value={draft.officeId || null}
              onChange={(id) => kept.set({ ...draft, officeId: id ?? '' })}
              data={offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
            />
          )}
          <DayInput
            label={t('due.by')}
            value={draft.dueOn}
            min={dayOf(new Date())}
            onChange={(dueOn) => kept.set({ ...draft, dueOn })}
          />
        </div>
        {proposals.length > 0 && (
          <MultiSelect
            searchable
            label={`${t('causedBy')} (${t('web:optional')})`}
            description={t('add.causedByHint')}
            value={draft.proposalIds}
            onChange={(proposalIds) => kept.set({ ...draft, proposalIds })}
            data={proposals.map(({ id, number, organisation }) => ({
              value: id,
              label: `№ ${number}, ${say(organisation.shortName)}`,
            }))}
          />
        )}
        <ActTrouble trouble={act.trouble} />
        <Button type="submit" loading={act.performing}>
          {t('add.act')}
        </Button>
      </form>
    </div>
  );
}
