import { useTranslation } from 'react-i18next';
import { inLanguage, isLanguage, type Language, type Trilingual } from '#libs/domain';

/** The language the reader has chosen for the interface. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'kk';
}

/** Reads a trilingual text in the reader's language, or in the next one that has it. */
export function useInLanguage(): (text: Partial<Trilingual>) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language);
}
