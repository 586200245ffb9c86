import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Loaders } from '#libs/platform';
import { MarkChange } from '#libs/reports';
import {
  aBlock,
  aCutRevision,
  aReportToApprove,
  asked,
  done,
  openHouse,
  writeWorkingCopy,
  type House,
  type ReportToApprove,
} from '#test/builders/index';
import { ReturnReport } from './return-report.js';
import { RouteQueries } from './route.queries.js';
import { SignOff } from './sign-off.js';
import { SinceILookedQueries } from './since-i-looked.queries.js';
import { StartRoute } from './start-route.js';

describe('what changed since an approver last looked', () => {
  let house: House;
  let given: ReportToApprove;
  beforeAll(async () => {
    house = await openHouse();
    given = await aReportToApprove(house);
  });
  afterAll(() => house.close());

  const start = async (revisionId: string): Promise<string> =>
    done(
      await house.get(StartRoute).execute(asked(given.coordinator), {
        reportId: given.reportId,
        revisionId,
        steps: given.approvers.map(({ officeId }) => ({ officeId })),
      }),
    ).routeId;
  const stepsOf = (routeId: string) => house.get(RouteQueries).steps(new Loaders(), routeId);
  const sinceOf = async (routeId: string, actor: ReportToApprove['coordinator']) => {
    const context = asked(actor);
    const route = await house.get(RouteQueries).byId(context, new Loaders(), routeId);
    return house.get(SinceILookedQueries).since(context, new Loaders(), route!);
  };

  it('counts from the circulated text, then from what the office itself signed or returned', async () => {
    const first = await start(given.revision.id);
    const [director, head, outside] = given.approvers.map(({ actor }) => actor);
    expect(await sinceOf(first, director!)).toMatchObject({
      basis: 'circulated',
      edited: 1,
      material: 1,
      sentence: 'Since revision 1 was circulated: 1 change, of them material: 1',
    });
    expect(await sinceOf(first, given.coordinator)).toBeNull();

    const [stepOne, stepTwo] = await stepsOf(first);
    const hash = given.revision.hash;
    done(await house.get(SignOff).execute(asked(director!), { stepId: stepOne!.id, hash }));
    expect(await sinceOf(first, director!)).toMatchObject({
      basis: 'signed',
      sentence: 'Since you signed revision 2: no changes',
    });
    done(await house.get(ReturnReport).execute(asked(head!), stepTwo!.id, 'Add a third part'));

    const after = [
      aBlock('b1', '1. Prevention', { kind: 'heading', level: 1 }),
      aBlock('b2', 'Education and openness come first.'),
      aBlock('b3', 'A third part.'),
    ];
    const revision = await aCutRevision(house, given.reportId, 3, after);
    await writeWorkingCopy(house, given.reportId, after);
    const second = await start(revision.id);
    expect(await sinceOf(second, director!)).toMatchObject({
      basis: 'signed',
      revision: { number: 2 },
      added: 1,
      edited: 0,
    });
    expect(await sinceOf(second, head!)).toMatchObject({
      basis: 'returned',
      remarks: 'Add a third part',
      added: 1,
    });
    expect(await sinceOf(second, outside!)).toMatchObject({
      basis: 'circulated',
      revision: { number: 1 },
      edited: 1,
      added: 1,
      sentence: 'Since revision 1 was circulated: 2 changes, of them material: 2',
    });

    // What somebody calls editorial is told apart, and gives nobody's signature back.
    const { revision: circulated } = (await sinceOf(second, outside!))!;
    done(
      await house.get(MarkChange).execute(asked(given.coordinator), {
        fromRevisionId: circulated.id,
        toRevisionId: revision.id,
        blockId: 'b2',
        material: false,
      }),
    );
    expect(await sinceOf(second, outside!)).toMatchObject({
      material: 1,
      saidEditorial: 1,
      sentence:
        'Since revision 1 was circulated: 2 changes, of them material: 1; marked editorial by a person: 1',
    });
    expect((await stepsOf(second)).map(({ signOff }) => signOff)).toEqual([null, null, null]);
  });
});
