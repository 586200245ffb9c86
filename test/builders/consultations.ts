import type { Block } from '#libs/domain/document';
import { CloseConsultation, Consultation, OpenConsultation } from '#libs/consultations';
import type { PersonActor } from '#libs/platform';
import { Report, type Revision } from '#libs/reports';
import { done } from './done.js';
import type { House } from './open-house.js';
import { anOrganisation, aPerson, asked } from './people.js';
import { aReport, aRevision, aText } from './reports.js';

/** A Monday morning, and the end of the fourth Friday after, in Astana. */
export const OPENING = new Date('2026-03-02T04:00:00.000Z');
export const CLOSING = new Date('2026-03-27T18:59:59.999Z');

/** A report in consultation, with somebody on each side of the table. */
export interface Consulted {
  readonly reportId: string;
  readonly agencyId: string;
  readonly revision: Revision;
  readonly consultationId: string;
  readonly coordinator: PersonActor;
  readonly official: PersonActor;
  /** Invited, with its representative. */
  readonly organisationId: string;
  readonly representative: PersonActor;
}

/** A consultation opened by its coordinator on the first revision; on two chapters unless blocks are given. */
export async function aConsultation(
  house: House,
  given: {
    readonly openToAll?: boolean;
    readonly opensAt?: Date;
    readonly closesAt?: Date;
    readonly announcedAt?: Date;
    readonly blocks?: readonly Block[];
  } = {},
): Promise<Consulted> {
  const { id: reportId, agencyId } = await aReport(house);
  const coordinator = await aPerson(house, 'coordinator', agencyId);
  const official = await aPerson(house, 'answering_official', agencyId);
  const organisationId = await anOrganisation(house);
  const representative = await aPerson(house, 'representative', organisationId);
  if (given.blocks) await aText(house, reportId, given.blocks);
  const revision = await aRevision(house, reportId);
  const opensAt = given.opensAt ?? OPENING;
  const { id: consultationId } = done(
    await house.get(OpenConsultation).execute(asked(coordinator, given.announcedAt ?? opensAt), {
      reportId,
      revisionId: revision.id,
      opensAt,
      closesAt: given.closesAt ?? CLOSING,
      openToAll: given.openToAll ?? false,
      organisationIds: [organisationId],
      parityException: given.blocks ? 'The test writes what it needs, in few languages.' : null,
    }),
  );
  return {
    reportId,
    agencyId,
    revision,
    consultationId,
    coordinator,
    official,
    organisationId,
    representative,
  };
}

/** Closed by hand, so that the report is being revised. */
export async function closed(
  house: House,
  { consultationId, coordinator }: Consulted,
  now = new Date('2026-03-20T06:00:00Z'),
): Promise<void> {
  const reason = 'All organisations have spoken.';
  done(await house.get(CloseConsultation).execute(asked(coordinator, now), consultationId, reason));
}

export function consultationRow(house: House, id: string): Promise<Consultation> {
  return house.dataSource.getRepository(Consultation).findOneByOrFail({ id });
}

export async function reportState(house: House, id: string): Promise<Report['state']> {
  return (await house.dataSource.getRepository(Report).findOneByOrFail({ id })).state;
}
