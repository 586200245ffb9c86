/** The languages of the house, Kazakh first: the order is also the order of fallback. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Trilingual = Record<Language, string>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/**
 * The text in the wanted language, or in the next one that has it, walking kk → ru → en from the
 * wanted language and round again. Empty and blank texts count as absent; '' when all are.
 */
export function inLanguage(text: Partial<Trilingual>, wanted: Language): string {
  for (const language of fallbackOrder(wanted)) {
    const found = text[language];
    if (found !== undefined && found.trim() !== '') return found;
  }
  return '';
}

/** The three languages in the order in which a reader of `wanted` is served. */
export function fallbackOrder(wanted: Language): Language[] {
  const start = LANGUAGES.indexOf(wanted);
  return [...LANGUAGES.slice(start), ...LANGUAGES.slice(0, start)];
}

/** The languages in which there is nothing to read. */
export function missingIn(text: Partial<Trilingual>): Language[] {
  return LANGUAGES.filter((language) => (text[language] ?? '').trim() === '');
}
