import { Injectable } from '@nestjs/common';
import {
  refuse,
  Refused,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type RefusalData,
  type Work,
} from '#libs/platform';
import { Report } from '#libs/reports';
import { DecideDisposition, type Decided } from './decide-disposition.js';

/** More than this is not a batch that anybody has looked through. */
const MOST = 500;

/** Answers many proposals together, each with a reason of its own: all of them or none. */
@Injectable()
export class DecideDispositions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decide: DecideDisposition,
  ) {}

  /**
   * @returns an outcome for each item, in their order. When any is refused none is recorded: it
   *   says why, and the others that they were held back.
   */
  async execute(
    context: ActContext,
    items: readonly Decided[],
  ): Promise<Outcome<{ id: string }>[]> {
    const refusals = new Map<number, RefusalData>();
    const whole = await this.unitOfWork.run(context, 'decide-dispositions', async (work) => {
      refusals.clear();
      if (items.length > MOST) refuse('too-many-requests');
      await lockReports(work, items);
      for (const [index, item] of items.entries()) {
        try {
          await this.decide.within(work, item);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refusals.set(index, error.refusal);
        }
      }
      if (refusals.size > 0) refuse('held-back');
      return null;
    });
    return items.map(({ proposalId }, index) =>
      whole.ok
        ? { ok: true, value: { id: proposalId } }
        : { ok: false, refusal: refusals.get(index) ?? whole.refusal },
    );
  }
}

/** All reports of the batch in one order, so that two batches cannot wait for each other. */
async function lockReports(work: Work, items: readonly Decided[]): Promise<void> {
  const reports = await work.query<{ id: string }>(
    'select distinct report_id as id from proposal where id = any($1::uuid[]) order by 1',
    [items.map(({ proposalId }) => proposalId)],
  );
  for (const { id } of reports) await work.lock(Report, { id });
}
