import { Injectable } from '@nestjs/common';
import { textOfWorkingCopy } from '#libs/approvals';
import { readinessHolds, type Reader, type ReadinessHold } from '#libs/dispositions';
import { missingIn, type ConsultationState, type Language, type Trilingual } from '#libs/domain';
import { missingLanguages, revisionHash } from '#libs/domain/document';
import {
  formatDay,
  formatMoment,
  inOrder,
  isStaff,
  Rows,
  translate,
  type ActContext,
  type Loaders,
  type RefusalPlace,
} from '#libs/platform';
import type { ReportRow } from '#libs/reports';

/** One thing that keeps a report from its next station, in the viewer's words. */
export interface HoldRow {
  code: string;
  text: string;
  places: readonly RefusalPlace[];
}

/** Where a report stands, as far as it says what is waited for. */
interface Standing {
  readonly reportId: string;
  readonly revisionHash: string | null;
  readonly consultationId: string | null;
  readonly consultationState: ConsultationState | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly routeId: string | null;
  readonly office: Trilingual | null;
  readonly calledAt: Date | null;
  readonly dueOn: string | null;
  readonly returnedBy: Trilingual | null;
  readonly remarks: string | null;
  readonly publishAt: Date | null;
}

/** Four rows beside each report, each the latest of its kind. */
const STANDING = `
  select r.id as "reportId", v.hash as "revisionHash", c.id as "consultationId",
    c.state as "consultationState", c.opens_at as "opensAt", c.closes_at as "closesAt",
    t.id as "routeId", s.name as office, s.called_at as "calledAt", s.due_on as "dueOn",
    b.name as "returnedBy", b.remarks, e.publish_at as "publishAt"
  from report r
  left join lateral (select hash, cut_at from revision where report_id = r.id
    order by number desc limit 1) v on true
  left join lateral (select id, state, opens_at, closes_at from consultation
    where report_id = r.id order by announced_at desc limit 1) c on true
  left join lateral (select id, state from route where report_id = r.id
    order by started_at desc, id desc limit 1) t on true
  left join lateral (select o.name, p.called_at, p.due_on from route_step p
    join office o on o.id = p.office_id
    where p.route_id = t.id and t.state = 'running'
      and not exists (select 1 from sign_off g where g.step_id = p.id)
    order by p.position limit 1) s on true
  left join lateral (select o.name, x.remarks from route_return x
    join route_step p on p.id = x.step_id join office o on o.id = p.office_id
    where x.route_id = t.id and x.returned_at > v.cut_at limit 1) b on true
  left join lateral (select publish_at from release where report_id = r.id
    and state in ('scheduled', 'publishing') limit 1) e on true
  where r.id = any($1)`;

@Injectable()
export class HeldByQueries {
  private readonly reader: Reader;

  constructor(private readonly rows: Rows) {
    this.reader = { query: (sql, parameters) => rows.many(sql, parameters) };
  }

  /** What keeps the report from its next station; empty when nothing does, or nothing is next. */
  async holds(context: ActContext, loaders: Loaders, report: ReportRow): Promise<HoldRow[]> {
    const standing = await this.standing(loaders, report.id);
    if (standing === null) return [];
    const staff = isStaff(context.actor);
    const say = sayIn(context.language);
    switch (report.state) {
      case 'drafting':
        return staff ? this.untilConsultation(report, standing, say) : [];
      case 'consulting':
        return [consultationHold(standing, say)];
      case 'revising':
        return this.untilRoute(report, standing, staff, say);
      case 'approving':
        return [staff ? signatureHold(standing, say) : say.hold('being-approved')];
      case 'approved':
        return [staff ? releaseHold(standing, say) : say.hold('awaiting-publication')];
      case 'published':
      case 'withdrawn':
        return [];
    }
  }

  private standing(loaders: Loaders, reportId: string): Promise<Standing | null> {
    return loaders
      .of<string, Standing | null>(this.standing, async (ids) => {
        const rows = await this.rows.many<Standing>(STANDING, [ids]);
        return inOrder(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
  }

  private async untilConsultation(
    report: ReportRow,
    { revisionHash: cut }: Standing,
    say: Speaker,
  ): Promise<HoldRow[]> {
    const text = await textOfWorkingCopy(this.reader, report.id);
    const missing = text.blocks.length === 0 ? missingIn(text.title) : missingLanguages(text);
    const holds: HoldRow[] = [];
    if (missing.length > 0) holds.push(say.languages(missing));
    if (cut === null) holds.push(say.hold('no-revision'));
    else if (revisionHash(text) !== cut) holds.push(say.hold('uncut-changes'));
    return [...holds, say.hold('consultation-not-opened')];
  }

  private async untilRoute(
    report: ReportRow,
    { revisionHash: cut, returnedBy, remarks }: Standing,
    staff: boolean,
    say: Speaker,
  ): Promise<HoldRow[]> {
    const holds = (await readinessHolds(this.reader, report.id)).map((hold) => say.readiness(hold));
    if (!staff) return holds;
    if (returnedBy !== null && remarks !== null)
      holds.unshift(say.hold('returned', { office: say.of(returnedBy), remarks }));
    const text = await textOfWorkingCopy(this.reader, report.id);
    if (cut !== null && revisionHash(text) !== cut) holds.push(say.hold('uncut-changes'));
    return holds.length > 0 ? holds : [say.hold('route-not-started')];
  }
}

interface Speaker {
  readonly language: Language;
  hold(code: string, facts?: Record<string, string | number>, places?: RefusalPlace[]): HoldRow;
  languages(missing: readonly Language[]): HoldRow;
  readiness(hold: ReadinessHold): HoldRow;
  of(text: Trilingual): string;
}

function sayIn(language: Language): Speaker {
  const hold: Speaker['hold'] = (code, facts = {}, places = []) => ({
    code,
    text: translate(language, `approvals:holds.${code}`, facts),
    places,
  });
  const languages: Speaker['languages'] = (missing) => {
    const names = missing.map((each) => translate(language, `common:languages.${each}`));
    return hold('language-missing', { languages: names.join(', ') });
  };
  return {
    language,
    hold,
    languages,
    readiness: ({ code, places, languages: missing }) =>
      code === 'language-missing'
        ? languages(missing)
        : hold(code, { count: places.length }, [...places]),
    of: (text) => text[language] || text.kk,
  };
}

function consultationHold(standing: Standing, say: Speaker): HoldRow {
  const { consultationId, consultationState, opensAt, closesAt } = standing;
  const opens = consultationState === 'announced';
  const instant = opens ? opensAt : closesAt;
  const moment = instant === null ? '' : formatMoment(say.language, instant);
  const place = consultationId && { kind: 'consultation', id: consultationId, label: moment };
  return say.hold(
    opens ? 'consultation-announced' : 'consultation-open',
    { moment },
    place ? [place] : [],
  );
}

function signatureHold({ routeId, office, calledAt, dueOn }: Standing, say: Speaker): HoldRow {
  const name = office === null ? '' : say.of(office);
  const places = routeId === null ? [] : [{ kind: 'route', id: routeId, label: name }];
  if (calledAt === null || dueOn === null)
    return say.hold('signature-to-be-called', { office: name }, places);
  const since = formatDay(say.language, calledAt);
  const due = formatDay(say.language, dueOn);
  return say.hold('signature-awaited', { office: name, since, due }, places);
}

function releaseHold({ publishAt }: Standing, say: Speaker): HoldRow {
  return publishAt === null
    ? say.hold('release-not-set')
    : say.hold('release-set', { moment: formatMoment(say.language, publishAt) });
}
