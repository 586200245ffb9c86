import { inLanguage, localDay, type Language } from '#libs/domain';
import type { Manuscript } from '../manuscript.js';
import { element } from './xml.js';

/** ISO 639-2, as the naming convention of Akoma Ntoso wants languages. */
const LANGUAGE_CODES: Readonly<Record<Language, string>> = {
  kk: 'kaz',
  ru: 'rus',
  en: 'eng',
};

const COUNTRY = 'kz';

/**
 * What the document is, by the Akoma Ntoso Naming Convention 1.0: the work is the report, an
 * expression one of its revisions in one language, the manifestation this file. The hash of the
 * canonical bytes stands beside it, for whoever wants to know whether it is the text that was signed.
 */
export function metaOf(manuscript: Manuscript): string {
  const { language, slug, periodStart, periodEnd, revision, hash, at, address } = manuscript;
  const day = localDay(at);
  const code = LANGUAGE_CODES[language];
  const work = `/akn/${COUNTRY}/doc/report/${periodStart.slice(0, 4)}/${slug}`;
  const version = revision === null ? 'working-copy' : `rev${revision}`;
  const expression = `${work}/${code}@${day}/${version}`;
  const author = element('FRBRauthor', { href: '#agency' });
  const named = (value: string): string[] => [
    element('FRBRthis', { value: `${value}/!main` }),
    element('FRBRuri', { value }),
  ];
  const identification = element(
    'identification',
    { source: '#house' },
    element(
      'FRBRWork',
      {},
      ...named(work),
      element('FRBRalias', { value: inLanguage(manuscript.title, language), name: 'title' }),
      element('FRBRdate', { date: periodEnd, name: 'period' }),
      author,
      element('FRBRcountry', { value: COUNTRY }),
      element('FRBRsubtype', { value: 'report' }),
      element('FRBRname', { value: slug }),
    ),
    element(
      'FRBRExpression',
      {},
      ...named(expression),
      element('FRBRalias', { value: address, name: 'address' }),
      element('FRBRdate', { date: day, name: 'revision' }),
      author,
      element('FRBRversionNumber', { value: version }),
      element('FRBRlanguage', { language: code }),
    ),
    element(
      'FRBRManifestation',
      {},
      ...named(`${expression}.akn`),
      element('FRBRdate', { date: day, name: 'generation' }),
      element('FRBRauthor', { href: '#house' }),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
  const organisation = (eId: string, showAs: string): string =>
    element('TLCOrganization', {
      eId,
      href: `/akn/ontology/organization/${COUNTRY}/${eId}`,
      showAs,
    });
  return element(
    'meta',
    {},
    identification,
    element(
      'references',
      { source: '#house' },
      organisation('agency', inLanguage(manuscript.agency, language)),
      organisation('house', 'Talqy'),
    ),
    element(
      'proprietary',
      { source: '#house' },
      element('talqy:text', { 'xmlns:talqy': NAMESPACE, sha256: hash, version }),
    ),
  );
}

/** A name, not an address: nothing is fetched from it. */
const NAMESPACE = 'urn:talqy:text';
