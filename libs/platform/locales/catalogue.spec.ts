import { describe, expect, it } from '@jest/globals';
import {
  ARTEFACT_KINDS,
  ASSESSMENTS,
  CONSULTATION_STATES,
  DISPOSITIONS,
  GENERAL_POSITIONS,
  LANGUAGES,
  type Language,
  MEETING_STATES,
  OFFICES,
  ORGANISATION_KINDS,
  PLACEMENT_STATUSES,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  REFUSAL_CODES,
  RELEASE_KINDS,
  REPORT_STATES,
  ROLES,
  SATISFACTION_ANSWERS,
} from '#libs/domain';
import { READING_MATTERS } from '#libs/domain/document/reading';
import { JOURNAL, JOURNAL_TYPES } from '#libs/domain/journal';
import { CATALOGUE } from './catalogue.js';
import { translate } from './translate.js';

type Namespace = keyof (typeof CATALOGUE)[Language];
type Words = { readonly [key: string]: string | Words };

const NAMESPACES = Object.keys(CATALOGUE.kk) as Namespace[];
const PLURAL = /_(zero|one|two|few|many|other)$/;
const MAIL_FACTS =
  'report organisation number date time reason kind hash remarks office title venue role message'.split(
    ' ',
  );

/** Every sentence of a namespace by its dotted key, plural forms each for itself. */
function sentences(language: Language, namespace: Namespace): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (words: Words, path: string): void => {
    for (const [key, value] of Object.entries(words)) {
      if (typeof value === 'string') found.set(path + key, value);
      else walk(value, `${path}${key}.`);
    }
  };
  walk(CATALOGUE[language][namespace], '');
  return found;
}

const baseOf = (key: string): string => key.replace(PLURAL, '');

const factsOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, fact]) => fact ?? ''))].sort();

const pluralBases = (namespace: Namespace): Set<string> =>
  new Set([...sentences('kk', namespace).keys()].filter((key) => PLURAL.test(key)).map(baseOf));

/** The keys a language must have: those of Kazakh, with its own plural forms where there is a count. */
function keysExpected(language: Language, namespace: Namespace): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plural = pluralBases(namespace);
  const bases = new Set([...sentences('kk', namespace).keys()].map(baseOf));
  return [...bases].flatMap((base) =>
    plural.has(base) ? forms.map((form) => `${base}_${form}`) : [base],
  );
}

const everyNamespace = LANGUAGES.flatMap((language) =>
  NAMESPACES.map((namespace) => [language, namespace] as const),
);

describe.each(everyNamespace)('the words of %s in %s', (language, namespace) => {
  const words = sentences(language, namespace);

  it('have the same keys as the other languages', () => {
    expect([...words.keys()].sort()).toEqual(keysExpected(language, namespace).sort());
  });

  it('use the same facts as the other languages', () => {
    const kazakh = new Map(
      [...sentences('kk', namespace)].map(([key, text]) => [baseOf(key), factsOf(text)]),
    );
    for (const [key, text] of words)
      expect([key, factsOf(text)]).toEqual([key, kazakh.get(baseOf(key))]);
  });

  it('say something, calmly, and leave no half-written fact', () => {
    for (const [key, text] of words) {
      const plain = text.replaceAll(/\{\{\w+\}\}/g, '');
      expect([key, text.trim()]).toEqual([key, text]);
      expect([key, plain]).toEqual([key, expect.stringMatching(/^[^!{}$]*\p{L}[^!{}$]*$/u)]);
    }
  });

  it('keep to their own letters', () => {
    for (const [key, text] of words)
      for (const word of text.replaceAll(/\{\{\w+\}\}/g, '').match(/\p{L}+/gu) ?? [])
        expect([key, word, isForeignLetterIn(word, language)]).toEqual([key, word, false]);
  });
});

/** Latin letters that look Cyrillic, inside a Cyrillic word or as a whole word; any Cyrillic in English. */
function isForeignLetterIn(word: string, language: Language): boolean {
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  if (language === 'en') return cyrillic;
  const latin = /\p{Script=Latin}/u.test(word);
  return (latin && cyrillic) || /^[aceiopxyhABCEHIKMOPTXY]+$/.test(word);
}

describe('the catalogue', () => {
  it.each(LANGUAGES)(
    'has what and advice for every refusal and for nothing else in %s',
    (language) => {
      expect([...sentences(language, 'refusals').keys()].sort()).toEqual(
        REFUSAL_CODES.flatMap((code) => [`${code}.what`, `${code}.advice`]).sort(),
      );
    },
  );

  it.each(LANGUAGES)(
    'names everything a reading may drop or guess, and nothing else, in %s',
    (language) => {
      const names = Object.keys(CATALOGUE[language].common.readingMatters);
      expect(names.sort()).toEqual([...READING_MATTERS].sort());
    },
  );

  it('has a sentence for every journal entry and for nothing else', () => {
    const types = new Set([...sentences('kk', 'journal').keys()].map(baseOf));
    expect([...types].sort()).toEqual([...JOURNAL_TYPES].sort());
  });

  it('has a letter for every entry of which people are told, and no other', () => {
    const told = JOURNAL_TYPES.filter((type) =>
      JOURNAL[type].follows.some((job) => job === 'tell-people' || job === 'tell-media'),
    );
    const written = new Set(
      [...sentences('kk', 'mail').keys()]
        // Letters with a link that only the act itself knows are written there.
        .filter((key) => key !== 'footer' && !/^(account|person)[.]/.test(key))
        .map((key) => key.split('.').slice(0, 2).join('.')),
    );
    const missing = told.filter((type) => !written.has(type));
    const unasked = [...written].filter((type) => !told.some((one) => one === type));
    expect({ missing, unasked }).toEqual({ missing: [], unasked: [] });
  });

  it('gives every letter a subject, a body and a button, from the facts of letters', () => {
    const parts = Map.groupBy(
      [...sentences('kk', 'mail')].filter(([key]) => key !== 'footer'),
      ([key]) => key.slice(0, key.lastIndexOf('.')),
    );
    for (const [letter, entries] of parts) {
      const names = entries.map(([key]) => key.slice(letter.length + 1));
      expect([letter, ...names]).toEqual([letter, 'subject', 'body', 'action']);
      for (const [, text] of entries)
        expect(MAIL_FACTS).toEqual(expect.arrayContaining(factsOf(text)));
    }
  });

  it.each([
    ['languages', LANGUAGES],
    ['roles', ROLES],
    ['offices', OFFICES],
    ['organisationKinds', ORGANISATION_KINDS],
    ['reportStates', REPORT_STATES],
    ['consultationStates', CONSULTATION_STATES],
    ['meetingStates', MEETING_STATES],
    ['generalPositions', GENERAL_POSITIONS],
    ['proposalKinds', PROPOSAL_KINDS],
    ['proposalStates', PROPOSAL_STATES],
    ['placements', PLACEMENT_STATUSES],
    ['dispositions', DISPOSITIONS],
    ['satisfaction', SATISFACTION_ANSWERS],
    ['releaseKinds', RELEASE_KINDS],
    ['artefacts', ARTEFACT_KINDS],
    ['assessments', ASSESSMENTS],
  ] as const)('has a name for each of the %s', (group, members) => {
    expect(Object.keys(CATALOGUE.kk.common[group])).toEqual(expect.arrayContaining([...members]));
  });

  it.each([
    ['kk', 3, 'Қоғамдық талқылауға 3 ұйым шақырылды'],
    ['ru', 1, 'К публичному обсуждению приглашена 1 организация'],
    ['ru', 3, 'К публичному обсуждению приглашены 3 организации'],
    ['ru', 14, 'К публичному обсуждению приглашено 14 организаций'],
    ['en', 1, '1 organisation was invited to the consultation'],
    ['en', 14, '14 organisations were invited to the consultation'],
  ] as const)('counts as %s counts: %i', (language, count, sentence) => {
    expect(translate(language, 'journal:consultation.invited', { count })).toBe(sentence);
  });

  it('does not follow references typed by somebody into a fact', () => {
    const reason = '$t(common:productName) {{number}} <b>';
    expect(translate('en', 'journal:proposal.withdrawn', { number: 7, reason })).toBe(
      `Proposal 7 was withdrawn; reason: ${reason}`,
    );
  });
});
