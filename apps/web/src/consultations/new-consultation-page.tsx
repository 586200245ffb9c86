import { Button, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { addWorkingDays, addDays } from '#libs/domain';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { useLanguage } from '../i18n/use-language.js';
import { ParityException } from '../reports/languages/parity-exception.js';
import { useReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { dayOf, formatDay } from '../shared/dates.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { MomentInput, momentToInstant } from '../shared/moment-input.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import { useTitle } from '../shared/use-title.js';
import { circleQuery, openConsultation, revisionsToPutOutQuery } from './consultation-queries.js';
import styles from './new-consultation-page.module.css';
import { OpeningLetters } from './opening-letters.js';
import { OrganisationPicker } from './organisation-picker.js';

/** Long enough for an organisation's board to meet. */
const USUAL_WORKING_DAYS = 15;

/** Puts a revision out for proposals: when, to whom, with which words. */
export function NewConsultationPage() {
  const { t } = useTranslation('web-consultations');
  const report = useReport();
  const language = useLanguage();
  const navigate = useNavigate();
  const act = useAct(openConsultation);
  const revisions = useQuery({ query: revisionsToPutOutQuery, variables: { slug: report.slug } });
  const circle = useQuery({ query: circleQuery });
  useTitle(t('new.title'));
  const today = dayOf(new Date());
  const tomorrow = addDays(today, 1);
  const kept = useKept(`consultation.${report.id}`, {
    revisionId: '',
    opens: { day: tomorrow, time: '09:00' },
    closes: { day: addWorkingDays(tomorrow, USUAL_WORKING_DAYS), time: '18:00' },
    openToAll: false,
    organisationIds: [] as readonly string[],
    message: { kk: '', ru: '', en: '' },
    parityException: '',
  });
  const draft = kept.value;
  const opensAt = momentToInstant(draft.opens);
  const closesAt = momentToInstant(draft.closes);

  const open = async (revisionId: string): Promise<void> => {
    if (opensAt === null || closesAt === null) return;
    const { message } = draft;
    const said = Object.values(message).some((words) => words.trim() !== '');
    const done = await act.perform({
      input: {
        reportId: report.id,
        revisionId,
        opensAt,
        closesAt,
        ...circleOf(draft),
        message: said ? message : null,
        parityException: draft.parityException?.trim() || null,
      },
    });
    if (!done) return;
    kept.discard();
    await navigate(`/reports/${report.slug}/consultation`);
  };

  return (
    <div className={styles.page}>
      <h2>{t('new.title')}</h2>
      <p className={styles.lead}>{t('new.lead')}</p>
      <Loaded of={revisions}>
        {({ report: asked }) => {
          const list = (asked?.revisions ?? []).toReversed();
          const revisionId = draft.revisionId || (list[0]?.id ?? '');
          if (list.length === 0)
            return (
              <Empty
                act={<Link to={`/reports/${report.slug}/edit`}>{t('new.toWorkingCopy')}</Link>}
              >
                {t('new.noRevision')}
              </Empty>
            );
          return (
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault();
                void open(revisionId);
              }}
            >
              <Select
                required
                label={t('new.revision')}
                description={t('new.revisionHint')}
                allowDeselect={false}
                value={revisionId}
                onChange={(id) => kept.set({ ...draft, revisionId: id ?? '' })}
                data={list.map(({ id, number, cutAt, hash }) => ({
                  value: id,
                  label: t('new.revisionName', {
                    number,
                    date: formatDay(cutAt, language),
                    hash: hash.slice(0, 12),
                  }),
                }))}
              />
              <ParityException
                revisionId={revisionId}
                value={draft.parityException ?? ''}
                onChange={(parityException) => kept.set({ ...draft, parityException })}
              />
              <div className={styles.window}>
                <MomentInput
                  label={t('window.opens')}
                  value={draft.opens}
                  min={today}
                  onChange={(opens) => kept.set({ ...draft, opens })}
                />
                <MomentInput
                  label={t('window.closes')}
                  value={draft.closes}
                  min={draft.opens.day || today}
                  onChange={(closes) => kept.set({ ...draft, closes })}
                />
              </div>
              <Switch
                label={t('new.openToAll')}
                description={t('new.openToAllHint')}
                checked={draft.openToAll}
                onChange={(event) => kept.set({ ...draft, openToAll: event.currentTarget.checked })}
              />
              <Loaded of={circle} shape="rows">
                {({ organisations }) => {
                  const all = organisations.edges
                    .map(({ node }) => node)
                    .filter(({ kind }) => kind !== 'agency');
                  return (
                    <>
                      <OrganisationPicker
                        organisations={all}
                        chosen={draft.organisationIds}
                        onChange={(organisationIds) => kept.set({ ...draft, organisationIds })}
                      />
                      <TrilingualInput
                        long
                        required={false}
                        label={t('new.message')}
                        description={t('new.messageHint')}
                        value={draft.message}
                        onChange={(message) => kept.set({ ...draft, message })}
                      />
                      {opensAt !== null && closesAt !== null && (
                        <OpeningLetters
                          input={{ reportId: report.id, opensAt, closesAt, ...circleOf(draft) }}
                          invited={all.filter(({ id }) => draft.organisationIds.includes(id))}
                        />
                      )}
                    </>
                  );
                }}
              </Loaded>
              <ActTrouble trouble={act.trouble} />
              <Button type="submit" loading={act.performing}>
                {t('open')}
              </Button>
            </form>
          );
        }}
      </Loaded>
    </div>
  );
}

interface Circle {
  openToAll: boolean;
  organisationIds: readonly string[];
}

function circleOf({ openToAll, organisationIds }: Circle): {
  openToAll: boolean;
  organisationIds: string[];
} {
  return { openToAll, organisationIds: [...organisationIds] };
}
