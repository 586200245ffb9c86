import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from '#libs/domain';

const STORED = 'talqy.language';

/** One chunk per language and namespace; a page fetches its own words when it is opened. */
const catalogues = import.meta.glob<Record<string, unknown>>(
  '../../../../libs/platform/locales/*/web*.json',
  { import: 'default' },
);

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = catalogues[`../../../../libs/platform/locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no catalogue ${language}/${namespace}`), null);
    load().then(
      (words) => done(null, words),
      (fault: Error) => done(fault, null),
    );
  },
};

function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  const wanted = stored ? [stored] : navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.find(isLanguage) ?? 'kk';
}

void i18next
  .use(backend)
  .use(initReactI18next)
  .init({
    lng: storedLanguage(),
    fallbackLng: false,
    ns: ['web'],
    defaultNS: 'web',
    interpolation: { escapeValue: false },
    returnNull: false,
  });

i18next.on('languageChanged', (language) => {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
});
