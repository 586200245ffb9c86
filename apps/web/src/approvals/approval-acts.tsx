import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useInLanguage } from '../i18n/use-language.js';
import { useOpenReport } from '../reports/report-context.js';
import { Folded } from '../shared/folded.js';
import { ReasonForm } from '../shared/reason-form.js';
import styles from './approval-acts.module.css';
import { type OpenRoute, returnReport, withdrawRoute } from './approval-queries.js';
import { Redline } from './redline.js';
import { SignForm } from './sign-form.js';

interface Props {
  route: OpenRoute;
  /** The revision that was put out for proposals. */
  circulated: { id: string; number: number } | null;
}

/** First what changed since this person last looked, then the words, then the acts. */
export function ApprovalActs({ route, circulated }: Props) {
  const { t } = useTranslation('web-approvals');
  const say = useInLanguage();
  const { hear } = useOpenReport();
  const sendBack = useAct(returnReport);
  const withdraw = useAct(withdrawRoute);
  const step = route.steps.find(({ id }) => id === route.currentStep?.id);
  const next = step && route.steps.find(({ position }) => position === step.position + 1);
  const from = route.sinceILooked?.revision ?? circulated;
  return (
    <>
      <Redline route={route} from={from} />
      {step && route.may.includes('sign_off') && (
        <section className={styles.acts} aria-labelledby="acts-title">
          <h2 id="acts-title">{t('act.title')}</h2>
          <SignForm
            stepId={step.id}
            revision={route.revision}
            next={next ? say(next.office.name) : null}
            onDone={hear}
          />
          {route.may.includes('return_report') && (
            <Folded act={t('act.return')}>
              {(close) => (
                <ReasonForm
                  label={t('act.remarks')}
                  description={t('act.remarksHint')}
                  act={t('act.return')}
                  performing={sendBack.performing}
                  trouble={sendBack.trouble}
                  onCancel={close}
                  onAct={(remarks) =>
                    void sendBack
                      .perform({ stepId: step.id, remarks })
                      .then((done) => done && hear())
                  }
                />
              )}
            </Folded>
          )}
        </section>
      )}
      {route.may.includes('withdraw_route') && (
        <Folded act={t('act.withdraw')} variant="subtle">
          {(close) => (
            <ReasonForm
              label={t('act.withdrawReason')}
              description={t('act.withdrawHint')}
              act={t('act.withdraw')}
              performing={withdraw.performing}
              trouble={withdraw.trouble}
              onCancel={close}
              onAct={(reason) =>
                void withdraw.perform({ id: route.id, reason }).then((done) => done && hear())
              }
            />
          )}
        </Folded>
      )}
    </>
  );
}
