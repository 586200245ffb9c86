import i18next, { type i18n } from 'i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { CATALOGUE } from './catalogue.js';

const instance: i18n = i18next.createInstance();
await instance.init({
  resources: CATALOGUE,
  supportedLngs: [...LANGUAGES],
  lng: 'kk',
  fallbackLng: 'kk',
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  returnNull: false,
});

/**
 * A sentence of the catalogue in one language. Plurals follow the language's own rules.
 * @param key `namespace:key`
 */
export function translate(
  language: Language,
  key: string,
  facts: Readonly<Record<string, unknown>> = {},
): string {
  return instance.t(key, { ...facts, lng: language });
}
