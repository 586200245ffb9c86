import { useTranslation } from 'react-i18next';

/** The keys of the answer desk, as the sheet under `?` tells them. */
export function useKeyNames(): { cap: string; does: string }[] {
  const { t } = useTranslation('web-dispositions');
  return [
    { cap: 'j', does: t('keys.next') },
    { cap: 'k', does: t('keys.previous') },
    { cap: 'Enter', does: t('keys.enter') },
    { cap: 'a', does: t('keys.accept') },
    { cap: 'r', does: t('keys.reject') },
    { cap: 'n', does: t('keys.note') },
    { cap: 'x', does: t('keys.choose') },
    { cap: 'Esc', does: t('keys.back') },
    { cap: '?', does: t('keys.sheet') },
  ];
}
