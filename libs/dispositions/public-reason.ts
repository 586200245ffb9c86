import { checkReason, LANGUAGES, type Language, type Trilingual } from '#libs/domain';
import { demand } from '#libs/platform';

/**
 * The reason as the public will read it: at least in Kazakh and in the language of the proposal.
 * A language left out stays empty and is shown as missing; a word or two is no reason in any.
 */
export function demandPublicReason(given: Trilingual, proposalLanguage: Language): Trilingual {
  const reason: Trilingual = { kk: '', ru: '', en: '' };
  for (const language of LANGUAGES) {
    const needed = language === 'kk' || language === proposalLanguage;
    if (needed || given[language].trim() !== '')
      reason[language] = demand(checkReason(given[language]), `reason.${language}`).text;
  }
  return reason;
}
