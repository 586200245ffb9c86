import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { useViewer } from '../data/viewer.js';
import { useChooseLanguage } from '../frame/use-choose-language.js';
import { useLanguage } from '../i18n/use-language.js';
import { Chips } from '../shared/chips.js';
import { Page } from '../shared/page.js';
import { LetterPreferences } from './letter-preferences.js';
import styles from './preferences-page.module.css';

const NAMES: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const SCHEMES = ['auto', 'light', 'dark'] as const;

/** How the house speaks to this person: language, colours, letters. */
export function PreferencesPage() {
  const { t } = useTranslation('web-people');
  const language = useLanguage();
  const choose = useChooseLanguage();
  const viewer = useViewer();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Page title={t('preferences.title')} lead={viewer?.person.email}>
      <div className={styles.page}>
        <section className={styles.section}>
          <Chips<Language>
            legend={t('preferences.language')}
            value={language}
            onChange={choose}
            options={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
          />
          <p>{t('preferences.languageHint')}</p>
        </section>
        <section className={styles.section}>
          <Chips<MantineColorScheme>
            legend={t('preferences.colours')}
            value={colorScheme}
            onChange={setColorScheme}
            options={SCHEMES.map((value) => ({ value, label: t(`preferences.scheme.${value}`) }))}
          />
        </section>
        {viewer && <LetterPreferences />}
      </div>
    </Page>
  );
}
