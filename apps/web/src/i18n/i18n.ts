import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from '#libs/domain';

const STORED = 'talqy.language';

/** All words of a language are one file: a page would otherwise wait once more, for its own. */
const WORDS = {
  kk: () => import('./words/kk.js'),
  ru: () => import('./words/ru.js'),
  en: () => import('./words/en.js'),
} satisfies Record<Language, unknown>;

/** By room: `web`, `web-reports` and so on. */
async function wordsOf(language: Language): Promise<Record<string, Record<string, unknown>>> {
  const files = Object.entries((await WORDS[language]()).default);
  return Object.fromEntries(
    files.map(([file, words]) => [/([^/]+)\.json$/.exec(file)?.[1], words]),
  );
}

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language, room) =>
    (isLanguage(language) ? (await wordsOf(language))[room] : {}) ?? {},
};

function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  const wanted = stored ? [stored] : navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.find(isLanguage) ?? 'kk';
}

/** Nothing can be said before the reader's language has its words. */
export async function learnWords(): Promise<void> {
  const language = storedLanguage();
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: Object.keys(await wordsOf(language)),
      defaultNS: 'web',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

i18next.on('languageChanged', (language) => {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
});
