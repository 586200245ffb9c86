import { checkText, LANGUAGES, type TextLimits, type Trilingual } from '#libs/domain';
import { demand } from './refused.js';

/** The text in all three languages, cleaned. @throws {Refused} naming the language that is not as it must be */
export function demandTrilingual(text: Trilingual, field: string, limits: TextLimits): Trilingual {
  const clean = { ...text };
  for (const language of LANGUAGES)
    clean[language] = demand(checkText(text[language], limits), `${field}.${language}`).text;
  return clean;
}
