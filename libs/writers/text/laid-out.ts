import type { Language } from '#libs/domain';
import { withSoftHyphens } from './kazakh-division.ts';

/**
 * The text as it goes to the typesetter: with signs that only say where a line may end, a soft hyphen
 * where a Kazakh word may be divided (Russian and English are divided by the typesetter itself) and
 * binding spaces where none may end. Without these signs it is the text as written.
 */
export function laidOut(text: string, language: Language): string {
  const bound = withBoundSpaces(text);
  return language === 'kk' ? withSoftHyphens(bound) : bound;
}

const UNITS =
  '%|‰|°C|₸|\\$|€|[кмсд]?м|км²|м²|[кмт]?г|га|л|т|ц|кВт|МВт|мың|тыс|млн|млрд|трлн|теңге|тенге|руб|ж|жж|г|гг|ғ|в|вв|жыл\\p{L}*|год\\p{L}*|сағ|мин|ч|б|бет|стр|km|kg|ha|million|billion|percent|tenge';

/** Where two words belong together: the spaces of each match are bound. */
const TOGETHER = [
  // A dash does not begin a line; № and § do not end one.
  / (?=[–—](?:\s|$))/gu,
  /(?<=[№§]) (?=\S)/gu,
  // 1 089; 722 млн; 2020 ж.; §§ 106 and 107 of the rules name initials and units of measure.
  /(?<=\d) (?=\d{3}(?!\d))/gu,
  new RegExp(`(?<=\\d) (?=(?:${UNITS})(?!\\p{L}))`, 'gu'),
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}[\p{Ll}.])/gu,
  // т. б., и т. д.; ст. 5, бап. 3, No. 7, Fig. 2.
  /(?<=(?<!\p{L})\p{Ll}\.) (?=\p{Ll}\.)/gu,
  /(?<=(?<!\p{L})(?:ст|п|пп|гл|рис|табл|с|стр|т|No|pp?|Sec|Fig|art|Art)\.) (?=\d)/gu,
  // A word of one letter does not hang at the end of a line.
  /(?<=(?<![\p{L}\p{N}’'-])\p{L}) (?=[^\s–—])/gu,
] as const;

export const BINDING_SPACE = '\u00A0';

function withBoundSpaces(text: string): string {
  return TOGETHER.reduce((bound, place) => bound.replace(place, BINDING_SPACE), text);
}
