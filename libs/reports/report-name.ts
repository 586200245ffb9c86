import { checkText, LANGUAGES, type Trilingual } from '#libs/domain';
import { demand } from '#libs/platform';

const NAME = { min: 3, max: 300 };

/** The name in all three languages, cleaned: a report has one in each of them from the start. */
export function demandReportName(name: Trilingual, field: string): Trilingual {
  const clean = { ...name };
  for (const language of LANGUAGES)
    clean[language] = demand(checkText(name[language], NAME), `${field}.${language}`).text;
  return clean;
}
