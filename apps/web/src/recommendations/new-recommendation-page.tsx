import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { useReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { dayOf } from '../shared/dates.js';
import { DayInput } from '../shared/day-input.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import { useTitle } from '../shared/use-title.js';
import styles from './new-recommendation-page.module.css';
import { CauseField } from './cause-field.js';
import { OwnerFields } from './owner-fields.js';
import { addRecommendation } from './recommendation-queries.js';
import { SourceBlockChoice } from './source-block-choice.js';

const EMPTY = { kk: '', ru: '', en: '' };

/** A promise taken over from the list of instructions, or written here. */
export function NewRecommendationPage() {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const navigate = useNavigate();
  const report = useReport();
  useTitle(t('add.title'));
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
          <OwnerFields value={draft} onChange={(owner) => kept.set({ ...draft, ...owner })} />
          <DayInput
            label={t('due.by')}
            value={draft.dueOn}
            min={dayOf(new Date())}
            onChange={(dueOn) => kept.set({ ...draft, dueOn })}
          />
        </div>
        <CauseField
          slug={report.slug}
          value={draft.proposalIds}
          onChange={(proposalIds) => kept.set({ ...draft, proposalIds })}
        />
        <ActTrouble trouble={act.trouble} />
        <Button type="submit" loading={act.performing}>
          {t('add.act')}
        </Button>
      </form>
    </div>
  );
}
