import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Trilingual } from '#libs/domain';

/** Words of one catalogue in all three languages at once, for texts that are written in all three. */
export function useInEveryLanguage<Namespace extends 'web-dispositions'>(
  namespace: Namespace,
): (read: (t: TFunction<Namespace>) => string) => Trilingual {
  const kk = useTranslation(namespace, { lng: 'kk' });
  const ru = useTranslation(namespace, { lng: 'ru' });
  const en = useTranslation(namespace, { lng: 'en' });
  return (read) => ({ kk: read(kk.t), ru: read(ru.t), en: read(en.t) });
}
