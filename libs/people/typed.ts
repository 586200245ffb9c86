import { checkText, LANGUAGES, type Trilingual } from '#libs/domain';
import { demand, refuse } from '#libs/platform';

const NAME = { min: 2, max: 300 };
/** RFC 5321 allows no longer address. */
const ADDRESS = { min: 6, max: 254 };
const ADDRESS_SHAPE = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@.<>"(),:;\\[\]]+$/;

/** An organisation's name is there in each language: letters and pages need it from the start. */
export function demandTrilingualName(name: Trilingual, field: string): Trilingual {
  const clean = { ...name };
  for (const language of LANGUAGES)
    clean[language] = demand(checkText(name[language], NAME), `${field}.${language}`).text;
  return clean;
}

/** A person's name, on one line. */
export function demandName(name: string, field = 'name'): string {
  return demand(checkText(name.replaceAll(/\s+/g, ' '), NAME), field).text;
}

/** An e-mail address in lower case, as it is kept and compared. */
export function demandAddress(address: string, field = 'email'): string {
  const { text } = demand(checkText(address, ADDRESS), field);
  if (!ADDRESS_SHAPE.test(text)) refuse('text-not-valid', { field });
  return text.toLowerCase();
}
