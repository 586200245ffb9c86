import {
  approvalBlockers,
  type ApprovalBlocker,
  type Disposition,
  type Language,
  type ProposalStanding,
  type Trilingual,
} from '#libs/domain';
import { changedBlockIds, compareBlocks, missingLanguages } from '#libs/domain/document';
import type { RefusalPlace } from '#libs/platform';
import { textOfRevision, type Reader } from './revision-text.js';

interface ProposalRow extends Omit<ProposalStanding, 'admission' | 'disposition'> {
  readonly number: number;
  readonly organisation: Trilingual;
  readonly late: boolean;
  readonly admitted: boolean | null;
  readonly kind: Disposition | null;
  readonly reason: Trilingual | null;
}

/** What keeps a report from its route, and each proposal concerned as a place to go to. */
export interface Readiness {
  readonly blockers: readonly ApprovalBlocker[];
  placesOf(blocker: ApprovalBlocker, language: Language): RefusalPlace[];
}

/** Rule 3 over everything submitted to the report's consultations and the revision to be signed. */
export async function readinessOf(
  read: Reader,
  reportId: string,
  revisionId: string | null,
): Promise<Readiness> {
  const rows = (await read(SUBMITTED, [reportId])) as ProposalRow[];
  const latest = revisionId === null ? null : await toSign(read, reportId, revisionId);
  const blockers = approvalBlockers(rows.map(standingOf), latest);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    blockers,
    placesOf: (blocker, language) =>
      ('proposalIds' in blocker ? blocker.proposalIds : []).flatMap((id) => {
        const row = byId.get(id);
        if (row === undefined) return [];
        return { kind: 'proposal', id, label: `№ ${row.number} · ${row.organisation[language]}` };
      }),
  };
}

const SUBMITTED = `
  select p.id, p.number, o.short_name as organisation, p.late, p.admitted, d.kind, d.reason,
    x.reason as exception,
    array(select distinct unnest(i.block_ids) from incorporation i where i.proposal_id = p.id)
      as "incorporatedBlockIds"
  from proposal p
  join organisation o on o.id = p.organisation_id
  left join disposition d on d.proposal_id = p.id
  left join incorporation_exception x on x.proposal_id = p.id
  where p.report_id = $1 and p.state = 'submitted'
  order by p.number`;

function standingOf(row: ProposalRow): ProposalStanding {
  const { id, kind, reason, late, admitted, incorporatedBlockIds, exception } = row;
  const admission = !late
    ? 'on_time'
    : admitted === null
      ? 'late_undecided'
      : admitted
        ? 'late_admitted'
        : 'late_not_admitted';
  const disposition =
    kind === null || reason === null ? null : { kind, reason: Object.values(reason).join(' ') };
  return { id, admission, disposition, incorporatedBlockIds, exception };
}

/** What changed counts from the revision that was circulated first. */
async function toSign(
  read: Reader,
  reportId: string,
  revisionId: string,
): Promise<Parameters<typeof approvalBlockers>[1]> {
  const [circulated] = (await read(
    `select revision_id as id from consultation where report_id = $1 order by announced_at limit 1`,
    [reportId],
  )) as { id: string }[];
  const text = await textOfRevision(read, revisionId);
  const before = circulated === undefined ? [] : (await textOfRevision(read, circulated.id)).blocks;
  return {
    changedBlockIds: changedBlockIds(compareBlocks(before, text.blocks)),
    missingLanguages: missingLanguages(text),
  };
}
