import { LANGUAGES } from '#libs/domain';
import { outline, type Block } from '#libs/domain/document';
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
] as const;

/** The table of proposals and answers as CSV (RFC 4180, UTF-8), in three languages at once. */
export function proposalsCsv(
  proposals: readonly PublicProposal[],
  blocks: readonly Block[],
): string {
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const rows = proposals.map((proposal) => {
    const { anchor, placedIn, organisation, reason, language } = proposal;
    const at = placedIn === null ? undefined : place.get(placedIn);
    const section = outline(blocks, language).findLast(
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
    ].map(field);
  });
  return [HEAD, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function field(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
