import {
  approvalBlockers,
  type ApprovalBlocker,
  type Disposition,
  type Language,
  type ProposalStanding,
  type Trilingual,
} from '#libs/domain';
import { refuse, type RefusalPlace } from '#libs/platform';
import { changedBetween, languagesMissingIn, type Reader } from './revision-facts.js';

/** One thing that keeps the route from starting, with everything it concerns. */
export interface ReadinessHold {
  readonly code: ApprovalBlocker['code'];
  /** The proposals concerned (`kind: 'proposal'`, label `№ 12`); empty when it is not about proposals. */
  readonly places: readonly RefusalPlace[];
  /** For `language-missing`. */
  readonly languages: readonly Language[];
}

interface Row {
  id: string;
  number: number;
  late: boolean;
  admitted: boolean | null;
  kind: Disposition | null;
  reason: string | null;
  blockIds: string[];
  exception: string | null;
  revisionId: string;
}

/**
 * What keeps the report's latest revision from its route, in the order of the work; empty means
 * ready. Give it the act's work to see what the act sees, or a reader of rows for a screen.
 */
export async function readinessHolds(reader: Reader, reportId: string): Promise<ReadinessHold[]> {
  const proposals = await reader.query<Row>(
    `select p.id, p.number, p.late, p.admitted, d.kind, d.reason->>'kk' as reason,
       e.reason as exception, c.revision_id as "revisionId",
       array(select distinct block from incorporation i, unnest(i.block_ids) block
             where i.proposal_id = p.id) as "blockIds"
     from proposal p
     join consultation c on c.id = p.consultation_id
     left join disposition d on d.proposal_id = p.id
     left join incorporation_exception e on e.proposal_id = p.id
     where p.report_id = $1 and p.state = 'submitted' order by p.number`,
    [reportId],
  );
  const [latest] = await reader.query<{ id: string; title: Trilingual }>(
    'select id, title from revision where report_id = $1 order by number desc limit 1',
    [reportId],
  );
  const places = new Map(
    proposals.map(({ id, number }) => [id, { kind: 'proposal', id, label: `№ ${number}` }]),
  );
  const toSign = latest && {
    changedBlockIds: await changedSinceConsulted(reader, proposals, latest.id),
    missingLanguages: await languagesMissingIn(reader, latest),
  };
  return approvalBlockers(proposals.map(standing), toSign ?? null).map((blocker) => ({
    code: blocker.code,
    places: 'proposalIds' in blocker ? blocker.proposalIds.map((id) => places.get(id)!) : [],
    languages: 'languages' in blocker ? blocker.languages : [],
  }));
}

/** Ends the act with the first thing that keeps the route from starting, naming the proposals. */
export async function demandReadiness(reader: Reader, reportId: string): Promise<void> {
  const [first] = await readinessHolds(reader, reportId);
  if (first)
    refuse(first.code, {
      places: first.places,
      facts: { count: first.places.length, languages: first.languages },
    });
}

async function changedSinceConsulted(
  reader: Reader,
  proposals: readonly Row[],
  latestId: string,
): Promise<string[]> {
  const consulted = new Set(proposals.map(({ revisionId }) => revisionId));
  const changed = new Set<string>();
  for (const id of consulted)
    for (const blockId of await changedBetween(reader, id, latestId)) changed.add(blockId);
  return [...changed];
}

function standing(row: Row): ProposalStanding {
  return {
    id: row.id,
    admission: !row.late
      ? 'on_time'
      : row.admitted === null
        ? 'late_undecided'
        : row.admitted
          ? 'late_admitted'
          : 'late_not_admitted',
    disposition: row.kind && { kind: row.kind, reason: row.reason ?? '' },
    incorporatedBlockIds: row.blockIds,
    exception: row.exception,
  };
}
