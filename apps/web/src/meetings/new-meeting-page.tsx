import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import type { MeetingsQuery } from '../gql/graphql.js';
import { useOpenReport, useReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { useTitle } from '../shared/use-title.js';
import { inputOf, NEW_MEETING } from './meeting-draft.js';
import { MeetingForm } from './meeting-form.js';
import { meetingsQuery, planMeeting } from './meeting-queries.js';
import styles from './meetings-page.module.css';

/** Planning a sitting of the consultation. */
export function NewMeetingPage() {
  const { t } = useTranslation('web-meetings');
  const report = useReport();
  useTitle(t('plan'));
  const read = useQuery({ query: meetingsQuery, variables: { id: report.id } });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2>{t('plan')}</h2>
      </div>
      <Loaded of={read} shape="rows">
        {({ report: found }) => {
          const open = found?.consultations.find(({ may }) => may.includes('plan_meeting'));
          return open ? <NewMeeting consultation={open} /> : <Empty>{t('noConsultation')}</Empty>;
        }}
      </Loaded>
    </div>
  );
}

interface Props {
  consultation: NonNullable<MeetingsQuery['report']>['consultations'][number];
}

function NewMeeting({ consultation }: Props) {
  const { t } = useTranslation('web-meetings');
  const { report, hear } = useOpenReport();
  const navigate = useNavigate();
  const act = useAct(planMeeting);
  const invitees = consultation.invitees.map(({ organisation }) => organisation);
  const kept = useKept(`meeting.${consultation.id}`, {
    ...NEW_MEETING,
    organisationIds: invitees.map(({ id }) => id),
  });
  const plan = async (): Promise<void> => {
    const input = inputOf(kept.value);
    if (!input) return;
    const done = await act.perform({ input: { ...input, consultationId: consultation.id } });
    if (done?.__typename !== 'Meeting') return;
    kept.discard();
    hear();
    await navigate(`/reports/${report.slug}/meetings/${done.id}`);
  };
  return (
    <MeetingForm
      draft={kept.value}
      onDraft={kept.set}
      invitees={invitees}
      act={t('plan')}
      performing={act.performing}
      trouble={act.trouble}
      onAct={() => void plan()}
    />
  );
}
