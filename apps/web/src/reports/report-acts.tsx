import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportAct, ReportHeadFragment } from '../gql/graphql.js';
import { CutRevision } from './cut-revision.js';
import styles from './report-acts.module.css';

/** Where each act on a report is done, in the order of the journey. */
const PLACES = {
  edit_working_copy: 'edit',
  import_text: 'import',
  cut_revision: 'here',
  open_consultation: 'consultation/new',
  change_window: 'consultation',
  close_consultation: 'consultation',
  start_route: 'approval',
  schedule_release: 'publication',
  cancel_release: 'publication',
  publish_erratum: 'publication',
  withdraw_report: 'publication',
  add_recommendation: 'recommendations/new',
} as const satisfies Partial<Record<ReportAct, string>>;

type PlacedAct = keyof typeof PLACES;

/** The acts open to the viewer; those that move the report on come first. */
const MOVES: readonly PlacedAct[] = ['open_consultation', 'start_route', 'schedule_release'];

export function ReportActs({ report }: { report: ReportHeadFragment }) {
  const { t } = useTranslation('web-reports');
  const [cutting, setCutting] = useState(false);
  const open = (Object.keys(PLACES) as PlacedAct[]).filter((act) => report.may.includes(act));
  const acts = [...open].sort((a, b) => Number(MOVES.includes(b)) - Number(MOVES.includes(a)));
  if (acts.length === 0) return null;
  return (
    <section className={styles.acts} aria-label={t('acts')}>
      {acts.map((act) =>
        act === 'cut_revision' ? (
          <Button key={act} variant="default" onClick={() => setCutting(true)}>
            {t('act.cut_revision')}
          </Button>
        ) : (
          <Button
            key={act}
            component={Link}
            to={`/reports/${report.slug}/${PLACES[act]}`}
            variant={MOVES.includes(act) ? 'filled' : 'default'}
          >
            {t(`act.${act}`)}
          </Button>
        ),
      )}
      <CutRevision reportId={report.id} open={cutting} onClose={() => setCutting(false)} />
    </section>
  );
}
