import type { Language } from '#libs/domain';

/** 1 234 567,5 in Kazakh and Russian; browsers without Kazakh would write it the American way. */
export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(language === 'en' ? 'en-GB' : 'ru');
}
