import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import type { MeetingQuery } from '../gql/graphql.js';
import { useLanguage } from '../i18n/use-language.js';
import { useOpenReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { useTitle } from '../shared/use-title.js';
import { draftOf, inputOf } from './meeting-draft.js';
import { MeetingForm } from './meeting-form.js';
import { editMeeting, meetingQuery } from './meeting-queries.js';
import styles from './meetings-page.module.css';

/** Changing the plan of a meeting; those invited are told what holds now. */
export function EditMeetingPage() {
  const { t } = useTranslation('web-meetings');
  const { id = '' } = useParams();
  const language = useLanguage();
  useTitle(t('edit'));
  const read = useQuery({ query: meetingQuery, variables: { id, language } });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2>{t('edit')}</h2>
      </div>
      <Loaded of={read} shape="rows">
        {({ meeting }) =>
          meeting?.may.includes('edit_meeting') ? (
            <EditMeeting meeting={meeting} />
          ) : (
            <Empty>{t('notEditable')}</Empty>
          )
        }
      </Loaded>
    </div>
  );
}

function EditMeeting({ meeting }: { meeting: NonNullable<MeetingQuery['meeting']> }) {
  const { t } = useTranslation(['web-meetings', 'web']);
  const { report, hear } = useOpenReport();
  const navigate = useNavigate();
  const act = useAct(editMeeting);
  const [draft, setDraft] = useState(() => draftOf(meeting));
  const edit = async (): Promise<void> => {
    const input = inputOf(draft);
    if (!input || !(await act.perform({ id: meeting.id, input }))) return;
    hear();
    await navigate(`/reports/${report.slug}/meetings/${meeting.id}`);
  };
  return (
    <MeetingForm
      draft={draft}
      onDraft={setDraft}
      invitees={meeting.consultation.invitees.map(({ organisation }) => organisation)}
      act={t('web:save')}
      performing={act.performing}
      trouble={act.trouble}
      onAct={() => void edit()}
    />
  );
}
