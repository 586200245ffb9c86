import { RouteStep, SignOff, StartRoute } from '#libs/approvals';
import { OFFICES, type Office } from '#libs/domain';
import { Revision } from '#libs/reports';
import { of } from './load-people.js';
import { must, type Stage } from './stage.js';

/** The route through all offices. @returns its id */
export async function startRoute(
  stage: Stage,
  reportId: string,
  revisionId: string,
  at: Date,
): Promise<string> {
  const { routeId } = must(
    await stage.get(StartRoute).execute(await stage.as('coordinator', at), {
      reportId,
      revisionId,
      steps: OFFICES.map((office) => ({ officeId: of(stage.cast.offices, office) })),
    }),
  );
  return routeId;
}

/** The holder of the office signs the hash of the revision. */
export async function sign(
  stage: Stage,
  routeId: string,
  revisionId: string,
  office: Office,
  at: Date,
): Promise<void> {
  const { hash } = await stage.dataSource
    .getRepository(Revision)
    .findOneByOrFail({ id: revisionId });
  const step = await stage.dataSource
    .getRepository(RouteStep)
    .findOneByOrFail({ routeId, officeId: of(stage.cast.offices, office) });
  const context = await stage.as(office.replaceAll('_', '-'), at);
  must(await stage.get(SignOff).execute(context, { stepId: step.id, hash }));
}
