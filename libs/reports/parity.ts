import { inLanguage } from '#libs/domain';
import {
  blockText,
  decideParity,
  parityOf,
  type Basis,
  type Block,
  type Parity,
} from '#libs/domain/document';
import { demand, Refused, type RefusalPlace, type Work } from '#libs/platform';
import type { Report } from './report.entity.js';
import { Revision } from './revision.entity.js';
import { RevisionStale } from './revision-stale.entity.js';
import { Translation } from './translation.entity.js';

/** A row that says what a block in a language was translated from. */
export interface BasisRow {
  readonly blockId: string;
  readonly language: string;
  readonly source: Basis;
}

const keyOf = (blockId: string, language: string): string => `${blockId} ${language}`;

export function basisIn(rows: readonly BasisRow[]): (blockId: string, language: string) => Basis {
  const known = new Map(rows.map((row) => [keyOf(row.blockId, row.language), row.source]));
  return (blockId, language) => known.get(keyOf(blockId, language));
}

/** How the languages of a working copy stand; its report is locked, and these are its blocks. */
export async function workingParity(
  work: Work,
  { id: reportId, sourceLanguage }: Report,
  blocks: readonly Block[],
): Promise<Parity & { readonly bases: readonly BasisRow[] }> {
  const bases = await work.manager.findBy(Translation, { reportId });
  return { ...parityOf(blocks, sourceLanguage, basisIn(bases)), bases };
}

/** Keeps with a revision which of its translations were stale when it was cut. */
export async function keepStale(
  work: Work,
  report: Report,
  revisionId: string,
  blocks: readonly Block[],
): Promise<void> {
  const { open, bases } = await workingParity(work, report, blocks);
  const basisOf = basisIn(bases);
  const stale = open
    .filter(({ state }) => state === 'stale')
    .map(({ blockId, language }) => ({
      revisionId,
      blockId,
      language,
      source: basisOf(blockId, language) ?? null,
    }));
  if (stale.length > 0) await work.insert(RevisionStale, stale);
}

const MOST_PLACES = 12;

/**
 * Ends the act unless the languages of the revision are in step, or the actor answers for the
 * exception with a reason, which everyone reads in the journal.
 */
export async function demandParity(
  work: Work,
  report: Report,
  revisionId: string,
  exception: string | null | undefined,
): Promise<void> {
  const blocks = await work.query<Block>(
    `select block_id as id, kind, level, ordered, content from revision_block
     where revision_id = $1 order by position`,
    [revisionId],
  );
  const stale = await work.manager.findBy(RevisionStale, { revisionId });
  const { open } = parityOf(blocks, report.sourceLanguage, basisIn(stale));
  const decision = decideParity({ open }, exception);
  if (!decision.ok && decision.refusal.code === 'languages-not-in-step') {
    const { code, ...facts } = decision.refusal;
    throw new Refused({
      code,
      facts,
      field: 'parityException',
      places: placesOf(work, blocks, open).slice(0, MOST_PLACES),
    });
  }
  const { exception: reason } = demand(decision, 'parityException');
  if (reason === null) return;
  const { number } = await work.read(Revision, { id: revisionId });
  const behind = open.filter(({ state }) => state === 'stale').length;
  await work.record({
    type: 'parity.excepted',
    subject: { kind: 'revision', id: revisionId },
    reportId: report.id,
    organisationId: report.agencyId,
    facts: { revision: number, stale: behind, missing: open.length - behind, reason },
  });
}

/** The blocks that are behind, once each, by their first words. */
function placesOf(work: Work, blocks: readonly Block[], open: Parity['open']): RefusalPlace[] {
  const behind = new Set(open.map(({ blockId }) => blockId));
  return blocks
    .filter(({ id }) => behind.has(id))
    .map((block) => ({
      kind: 'block',
      id: block.id,
      label: inLanguage(
        {
          kk: blockText(block, 'kk'),
          ru: blockText(block, 'ru'),
          en: blockText(block, 'en'),
        },
        work.context.language,
      ).slice(0, 80),
    }));
}
