import { csvOf } from '#libs/dispositions';
import { LANGUAGES, type Language } from '#libs/domain';
import { outline, type Block, type Section } from '#libs/domain/document';
import type { PublicProposal } from '../matter/release-matter.js';

const HEAD = [
  'number',
  ...LANGUAGES.map((language) => `organisation_${language}`),
  'kind',
  'language',
  'section_number',
  'section_title',
  'quoted_words',
  'proposal',
  'proposed_wording',
  'justification',
  'late',
  'admitted',
  'answer',
  ...LANGUAGES.map((language) => `reason_${language}`),
  'duplicate_of',
  'changed_blocks',
  'reply',
  'reply_by',
] as const;

/** The table of proposals and answers as CSV (RFC 4180, UTF-8), in three languages at once. */
export function proposalsCsv(
  proposals: readonly PublicProposal[],
  blocks: readonly Block[],
): string {
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const [kk, ru, en] = LANGUAGES.map((language) => outline(blocks, language));
  const sections = { kk, ru, en } as Record<Language, Section[]>;
  const rows = proposals.map((proposal) => {
    const { anchor, placedIn, organisation, reason, language } = proposal;
    const at = placedIn === null ? undefined : place.get(placedIn);
    const section = sections[language].findLast(
      ({ start, end }) => at !== undefined && start <= at && at < end,
    );
    return [
      proposal.number,
      ...LANGUAGES.map((each) => organisation[each]),
      proposal.kind,
      language,
      section?.number,
      section?.title,
      anchor.kind === 'passage' ? anchor.quote.exact : null,
      proposal.text,
      proposal.proposedWording,
      proposal.justification,
      proposal.late,
      proposal.admitted,
      proposal.disposition,
      ...LANGUAGES.map((each) => reason?.[each]),
      proposal.duplicateOf,
      proposal.changedBlockIds.join(' '),
      proposal.satisfaction,
      proposal.replyBy,
    ];
  });
  return csvOf(HEAD, rows);
}
