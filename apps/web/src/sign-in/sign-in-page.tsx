import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SessionContext } from '../data/session.js';
import { useDemonstration } from '../data/viewer.js';
import { Page } from '../shared/page.js';
import { AnswerNotice } from './answer-notice.js';
import { ArrivalNotice } from './arrival-notice.js';
import { LinkForm } from './link-form.js';
import { PasswordForm } from './password-form.js';
import { PersonaCards } from './persona-cards.js';
import type { SignInAnswer } from './sign-in-door.js';
import styles from './sign-in-page.module.css';

export function SignInPage() {
  const { t } = useTranslation('web-sign-in');
  const demonstration = useDemonstration();
  const { renew } = useContext(SessionContext);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const to = inside(search.get('to'));
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);

  useEffect(() => {
    if (answer !== 'signed-in') return;
    void navigate(to, { replace: true });
    renew();
  }, [answer, navigate, renew, to]);

  return (
    <Page
      title={t(demonstration ? 'persona.title' : 'title')}
      lead={demonstration && t('persona.lead')}
    >
      <div className={styles.arrival}>{answer === null && <ArrivalNotice search={search} />}</div>
      <div className={styles.doors} data-demonstration={demonstration || undefined}>
        {demonstration && <PersonaCards onAnswer={setAnswer} />}
        <div className={styles.forms}>
          <LinkForm to={to} onAnswer={setAnswer} />
          <PasswordForm onAnswer={setAnswer} />
          <AnswerNotice answer={answer} />
        </div>
      </div>
    </Page>
  );
}

/** Only an address of this app may be led to. */
function inside(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') ? to : '/desk';
}
