import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import { useLanguage } from '../i18n/use-language.js';
import { LanguageButtons } from '../shared/language-buttons.js';
import { useChooseLanguage } from './use-choose-language.js';

const NAMES: Record<Language, { short: string; whole: string }> = {
  kk: { short: 'Қаз', whole: 'Қазақша' },
  ru: { short: 'Рус', whole: 'Русский' },
  en: { short: 'Eng', whole: 'English' },
};

/** The language of the interface, and, for someone signed in, of the letters they receive. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const choose = useChooseLanguage();
  return (
    <LanguageButtons
      label={t('frame.language')}
      pressed={(language) => language === current}
      own
      say={(language) => NAMES[language].short}
      title={(language) => NAMES[language].whole}
      onPress={choose}
    />
  );
}
