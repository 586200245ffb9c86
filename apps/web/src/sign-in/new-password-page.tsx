import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useState } from 'react';
import { Notice } from '../shared/notice.js';
import { Page } from '../shared/page.js';
import { AnswerNotice } from './answer-notice.js';
import { NewPasswordForm } from './new-password-form.js';
import type { SignInAnswer } from './sign-in-door.js';
import styles from './sign-in-page.module.css';

/** Where the letter for a new password leads. */
export function NewPasswordPage() {
  const { t } = useTranslation('web-sign-in');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const token = search.get('token');
  const [answer, setAnswer] = useState<SignInAnswer | null>(token ? null : 'refused');
  const hear = (heard: SignInAnswer): void => {
    setAnswer(heard);
    if (heard === 'password-set') void navigate('/sign-in?password=set', { replace: true });
  };
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')}>
      <div className={styles.doors}>
        {token && answer !== 'refused' && <NewPasswordForm token={token} onAnswer={hear} />}
        {answer === 'refused' ? (
          <Notice tone="bad" role="alert" title={t('dead')}>
            <p>{t('reset.deadAdvice')}</p>
            <Link to="/sign-in">{t('reset.toSignIn')}</Link>
          </Notice>
        ) : (
          <AnswerNotice answer={answer} />
        )}
      </div>
    </Page>
  );
}
