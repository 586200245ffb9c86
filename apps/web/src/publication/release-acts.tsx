import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import type { WholeReleaseFragment } from '../gql/graphql.js';
import { ParityException } from '../reports/languages/parity-exception.js';
import { Folded } from '../shared/folded.js';
import { instantToMoment } from '../shared/moment-input.js';
import { ReasonForm } from '../shared/reason-form.js';
import { MomentForm } from './moment-form.js';
import {
  cancelRelease,
  openCorrection,
  publishErratum,
  rescheduleRelease,
  withdrawReport,
} from './publication-queries.js';
import styles from './release-acts.module.css';

interface Props {
  release: WholeReleaseFragment;
  onDone: () => void;
}

/** What may still be done about a release; each act with its reason. */
export function ReleaseActs({ release, onDone }: Props) {
  const { t } = useTranslation('web-publication');
  const reschedule = useAct(rescheduleRelease);
  const cancel = useAct(cancelRelease);
  const erratum = useAct(publishErratum);
  const correct = useAct(openCorrection);
  const withdraw = useAct(withdrawReport);
  const [exception, setException] = useState('');
  const { id, may, report, revision } = release;
  const after = (done: unknown): void => {
    if (done) onDone();
  };
  if (may.length === 0) return null;
  return (
    <div className={styles.acts}>
      {may.includes('reschedule_release') && (
        <Folded act={t('act.reschedule')}>
          {(close) => (
            <MomentForm
              initial={instantToMoment(release.publishAt)}
              act={t('act.reschedule')}
              reasonLabel={t('act.rescheduleReason')}
              performing={reschedule.performing}
              trouble={reschedule.trouble}
              onCancel={close}
              onAct={(publishAt, reason) =>
                void reschedule.perform({ id, publishAt, reason }).then((done) => {
                  if (done) close();
                  after(done);
                })
              }
            />
          )}
        </Folded>
      )}
      {may.includes('cancel_release') && (
        <Folded act={t('act.cancel')} variant="subtle">
          {(close) => (
            <ReasonForm
              label={t('act.cancelReason')}
              description={t('act.cancelHint')}
              act={t('act.cancel')}
              performing={cancel.performing}
              trouble={cancel.trouble}
              onCancel={close}
              onAct={(reason) => void cancel.perform({ id, reason }).then(after)}
            />
          )}
        </Folded>
      )}
      {may.includes('open_correction') && (
        <Folded act={t('act.correct')}>
          {(close) => (
            <ReasonForm
              label={t('act.correctReason')}
              description={t('act.correctHint')}
              act={t('act.correct')}
              performing={correct.performing}
              trouble={correct.trouble}
              onCancel={close}
              onAct={(reason) => void correct.perform({ reportId: report.id, reason }).then(after)}
            />
          )}
        </Folded>
      )}
      {may.includes('publish_erratum') && revision && (
        <Folded act={t('act.erratum')}>
          {(close) => (
            <MomentForm
              initial={instantToMoment(new Date(Date.now() + 3_600_000).toISOString())}
              act={t('act.erratum')}
              reasonLabel={t('act.erratumReason')}
              performing={erratum.performing}
              trouble={erratum.trouble}
              onCancel={close}
              onAct={(publishAt, reason) =>
                void erratum
                  .perform({
                    input: {
                      reportId: report.id,
                      revisionId: revision.id,
                      publishAt,
                      reason,
                      parityException: exception.trim() || null,
                    },
                  })
                  .then(after)
              }
            >
              <p className={styles.quiet}>{t('act.erratumHint')}</p>
              <ParityException revisionId={revision.id} value={exception} onChange={setException} />
            </MomentForm>
          )}
        </Folded>
      )}
      {may.includes('withdraw_report') && (
        <Folded act={t('act.withdraw')} variant="subtle">
          {(close) => (
            <ReasonForm
              label={t('act.withdrawReason')}
              description={t('act.withdrawHint')}
              act={t('act.withdraw')}
              performing={withdraw.performing}
              trouble={withdraw.trouble}
              onCancel={close}
              onAct={(reason) => void withdraw.perform({ reportId: report.id, reason }).then(after)}
            />
          )}
        </Folded>
      )}
    </div>
  );
}
