import { inLanguage, isLanguage, type Language, type Trilingual } from '#libs/domain';
import type { JournalType } from '#libs/domain/journal';
import { formatDay, formatMoment, translate } from '#libs/platform';

type Facts = Readonly<Record<string, unknown>>;

/** Facts that are words of the house, and where the catalogue has them. */
const WORDS: Readonly<Record<string, string>> = {
  role: 'roles',
  office: 'offices',
  status: 'placements',
  answer: 'satisfaction',
  assessment: 'assessments',
  language: 'languages',
  topic: 'topics',
};

/** Long enough to compare by eye; the page of the thing itself has all of it. */
const HASH_SHOWN = 12;
const HASH = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Facts that people typed: they are shown as they are, even when they look like a date. */
const TYPED = new Set([
  'reason',
  'remarks',
  'title',
  'name',
  'person',
  'organisation',
  'email',
  'words',
  'by',
]);

/** An entry in words: what was done, without who and when. Plurals follow the length of a list. */
export function entrySentence(language: Language, type: JournalType, facts: Facts): string {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (Array.isArray(value)) shown['count'] = value.length;
    else shown[name] = shownFact(language, type, name, value);
  }
  return translate(language, `journal:${type}`, shown);
}

function shownFact(language: Language, type: JournalType, name: string, value: unknown): unknown {
  if (isTrilingual(value)) return inLanguage(value, language);
  if (typeof value !== 'string' || TYPED.has(name)) return value;
  if (HASH.test(value)) return value.slice(0, HASH_SHOWN);
  if (INSTANT.test(value)) return formatMoment(language, new Date(value));
  if (DAY.test(value)) return formatDay(language, value);
  const words = name === 'kind' ? wordsOfKind(type) : WORDS[name];
  return words === undefined ? value : word(language, `common:${words}.${value}`, value);
}

const wordsOfKind = (type: JournalType): string =>
  type.startsWith('disposition.') ? 'dispositions' : 'proposalKinds';

/** A word that the catalogue does not know is shown as it was written down. */
function word(language: Language, key: string, written: string): string {
  const found = translate(language, key);
  return key.endsWith(`:${found}`) ? written : found;
}

function isTrilingual(value: unknown): value is Trilingual {
  return typeof value === 'object' && value !== null && Object.keys(value).every(isLanguage);
}
