import { useTranslation } from 'react-i18next';
import { Notice } from '../shared/notice.js';

interface Props {
  /** What the address says happened on the way to signing in. */
  search: URLSearchParams;
}

/** Why somebody stands at the sign-in page again: a link that works no more, a new password, a verified address. */
export function ArrivalNotice({ search }: Props) {
  const { t } = useTranslation('web-sign-in');
  if (search.has('error'))
    return (
      <Notice tone="bad" role="alert" title={t('dead')}>
        <p>{t('link.deadAdvice')}</p>
      </Notice>
    );
  if (search.get('password') === 'set')
    return (
      <Notice tone="good" role="status" title={t('reset.done')}>
        <p>{t('reset.doneAdvice')}</p>
      </Notice>
    );
  if (search.get('address') === 'verified')
    return (
      <Notice tone="good" role="status" title={t('verified')}>
        <p>{t('verifiedAdvice')}</p>
      </Notice>
    );
  return null;
}
