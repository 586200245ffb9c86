import { Injectable } from '@nestjs/common';
import { compareBlocks } from '#libs/domain/document';
import { Rows, translate, type ActContext, type Loaders } from '#libs/platform';
import { ChangeMarkQueries, isMaterial, RevisionQueries, type RevisionRow } from '#libs/reports';
import { officesOf } from './approvals.policy.js';
import { RouteQueries, type RouteRow } from './route.queries.js';

/** Where an approver left off: the text last signed or returned by the office, or the circulated one. */
export const LOOKS = ['signed', 'returned', 'circulated'] as const;

export interface SinceILookedRow {
  basis: (typeof LOOKS)[number];
  officeId: string;
  revision: RevisionRow;
  lookedAt: Date | null;
  remarks: string | null;
  edited: number;
  added: number;
  removed: number;
  moved: number;
  material: number;
  /** Words did change, but a named person holds that it is editorial. */
  saidEditorial: number;
  objections: number;
  sentence: string;
}

interface Look {
  readonly basis: SinceILookedRow['basis'];
  readonly revisionId: string;
  readonly at: Date | null;
  readonly remarks: string | null;
}

/** What an approver asks first: what has become of the text since I last had it on my desk? */
@Injectable()
export class SinceILookedQueries {
  constructor(
    private readonly rows: Rows,
    private readonly routes: RouteQueries,
    private readonly revisions: RevisionQueries,
    private readonly marks: ChangeMarkQueries,
  ) {}

  /** Null for a viewer without an office on the route, and for a report that was never circulated. */
  async since(
    context: ActContext,
    loaders: Loaders,
    route: RouteRow,
  ): Promise<SinceILookedRow | null> {
    const officeId = await this.officeOnRoute(context, loaders, route);
    if (officeId === null) return null;
    const look = (await this.lastLook(route, officeId)) ?? (await this.circulated(route.reportId));
    if (look === null) return null;
    const revision = await this.revisions.byId(context, loaders, look.revisionId);
    if (revision === null) return null;

    const before = await this.revisions.text(loaders, look.revisionId);
    const changes = compareBlocks(before, await this.revisions.text(loaders, route.revisionId));
    const marks = await this.marks.of(context, route.reportId);
    const count = (kind: string): number => changes.filter(({ change }) => change === kind).length;
    const counts = {
      edited: count('edited'),
      added: count('added'),
      removed: count('removed'),
      moved: count('moved'),
      material: changes.filter((change) => isMaterial(change, marks)).length,
      saidEditorial: changes.filter((change) => change.material && !isMaterial(change, marks))
        .length,
      objections: await this.objections(route.reportId),
    };
    return {
      basis: look.basis,
      officeId,
      revision,
      lookedAt: look.at,
      remarks: look.remarks,
      ...counts,
      sentence: sentence(context, look.basis, revision.number, counts),
    };
  }

  /** The office whose turn it is, where the viewer holds it; else the first of the viewer's own. */
  private async officeOnRoute(
    context: ActContext,
    loaders: Loaders,
    route: RouteRow,
  ): Promise<string | null> {
    const held = officesOf(context.actor);
    const mine = (await this.routes.steps(loaders, route.id)).filter(({ officeId }) =>
      held.includes(officeId),
    );
    const turn = mine.find(({ signOff }) => signOff === null) ?? mine[0];
    return turn?.officeId ?? null;
  }

  private lastLook(route: RouteRow, officeId: string): Promise<Look | null> {
    return this.rows.one<Look>(
      `select case when g.step_id is null then 'returned' else 'signed' end as basis,
         t.revision_id as "revisionId", coalesce(g.signed_at, b.returned_at) as at, b.remarks
       from route t
       join route_step s on s.route_id = t.id and s.office_id = $2
       left join sign_off g on g.step_id = s.id
       left join route_return b on b.step_id = s.id
       where t.report_id = $1 and t.started_at <= $3
         and coalesce(g.step_id, b.step_id) is not null
       order by at desc limit 1`,
      [route.reportId, officeId, route.startedAt],
    );
  }

  private circulated(reportId: string): Promise<Look | null> {
    return this.rows.one<Look>(
      `select 'circulated' as basis, c.revision_id as "revisionId", null::timestamptz as at,
         null::text as remarks
       from consultation c where c.report_id = $1 order by c.announced_at desc limit 1`,
      [reportId],
    );
  }

  private async objections(reportId: string): Promise<number> {
    const row = await this.rows.one<{ count: number }>(
      `select count(*)::int as count from satisfaction s join proposal p on p.id = s.proposal_id
       where p.report_id = $1 and p.state = 'submitted' and s.answer = 'formal_objection'`,
      [reportId],
    );
    return row?.count ?? 0;
  }
}

type Counts = Pick<
  SinceILookedRow,
  'edited' | 'added' | 'removed' | 'moved' | 'material' | 'saidEditorial' | 'objections'
>;

function sentence(
  { language }: ActContext,
  basis: Look['basis'],
  revision: number,
  { edited, added, removed, moved, material, saidEditorial, objections }: Counts,
): string {
  const say = (key: string, facts: Record<string, number>): string =>
    translate(language, `approvals:since.${key}`, facts);
  const count = edited + added + removed + moved;
  const changes = count === 0 ? say('none', {}) : say('changes', { count, material });
  const said = saidEditorial === 0 ? '' : `; ${say('saidEditorial', { count: saidEditorial })}`;
  const standing = objections === 0 ? '' : `; ${say('objections', { count: objections })}`;
  return `${say(basis, { revision })}: ${changes}${said}${standing}`;
}
