import { useTranslation } from 'react-i18next';
import { Notice } from '../shared/notice.js';
import type { SignInAnswer } from './sign-in-door.js';

/** What came of knocking, where the reader has to know or to do something. */
export function AnswerNotice({ answer }: { answer: SignInAnswer | null }) {
  const { t } = useTranslation(['web-sign-in', 'web']);
  switch (answer) {
    case 'link-sent':
    case 'reset-sent':
      return (
        <Notice tone="good" role="status">
          <p>{t(answer === 'link-sent' ? 'link.sent' : 'reset.sent')}</p>
        </Notice>
      );
    case 'verification-sent':
      return (
        <Notice tone="good" role="status">
          <p>{t('unverifiedSent')}</p>
        </Notice>
      );
    case 'unverified':
      return (
        <Notice tone="waits" role="alert" title={t('unverified')}>
          <p>{t('unverifiedAdvice')}</p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="bad" role="alert" title={t('refused')}>
          <p>{t('refusedAdvice')}</p>
        </Notice>
      );
    case 'too-many':
      return (
        <Notice tone="waits" role="alert" title={t('tooMany')}>
          <p>{t('tooManyAdvice')}</p>
        </Notice>
      );
    case 'unreached':
      return (
        <Notice tone="waits" role="alert" title={t('web:trouble.unread')}>
          <p>{t('web:trouble.unreadAdvice')}</p>
        </Notice>
      );
    default:
      return null;
  }
}
