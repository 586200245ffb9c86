import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import i18next from 'i18next';
import { LANGUAGES, type Language } from '#libs/domain';

const LOCALES = path.resolve(import.meta.dirname, '../../libs/platform/locales');

const catalogue = (language: Language) =>
  Object.fromEntries(
    readdirSync(path.join(LOCALES, language)).map((file) => [
      path.basename(file, '.json'),
      JSON.parse(readFileSync(path.join(LOCALES, language, file), 'utf8')) as object,
    ]),
  );

const instance = i18next.createInstance();
await instance.init({
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, catalogue(language)])),
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

export type Say = (key: string, facts?: Record<string, unknown>) => string;

/**
 * What stands on the screen in one language, the server's words and the web's.
 * @throws {Error} when the catalogue has no such words: the test is out of date, not the screen
 */
export function wordsIn(language: Language): Say {
  return (key, facts = {}) => {
    const options = { ...facts, lng: language };
    if (!instance.exists(key, options)) throw new Error(`The catalogue has no ${key}`);
    return instance.t(key, options);
  };
}
