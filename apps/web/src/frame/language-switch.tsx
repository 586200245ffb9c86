import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { useLanguage } from '../i18n/use-language.js';
import styles from './language-switch.module.css';
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
    <div role="group" aria-label={t('frame.language')} className={styles.switch}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.language}
          aria-pressed={language === current}
          title={NAMES[language].whole}
          onClick={() => choose(language)}
        >
          {NAMES[language].short}
        </button>
      ))}
    </div>
  );
}
