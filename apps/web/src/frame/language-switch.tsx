import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { LANGUAGES, type Language } from '#libs/domain';
import { graphql } from '../data/graphql.js';
import { useViewer } from '../data/viewer.js';
import { useLanguage } from '../i18n/use-language.js';
import styles from './language-switch.module.css';

const changeLanguage = graphql(`
  mutation ChangeLanguage($language: Language!) {
    changeLanguage(language: $language) {
      ... on Viewer {
        language
      }
      ... on Refusal {
        code
      }
    }
  }
`);

const NAMES: Record<Language, { short: string; whole: string }> = {
  kk: { short: 'Қаз', whole: 'Қазақша' },
  ru: { short: 'Рус', whole: 'Русский' },
  en: { short: 'Eng', whole: 'English' },
};

/** The language of the interface, and, for someone signed in, of the letters they receive. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const current = useLanguage();
  const viewer = useViewer();
  const client = useClient();
  const choose = (language: Language): void => {
    if (viewer) void client.mutation(changeLanguage, { language }).toPromise();
    void i18n.changeLanguage(language);
  };
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
