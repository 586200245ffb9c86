import type { Trilingual } from '#libs/domain';
import { AddRecommendation, AssessRecommendation, ReportProgress } from '#libs/recommendations';
import type { InstructionContent } from './content.js';
import { of } from './load-people.js';
import { must, type Stage } from './stage.js';

const KEPT: Trilingual = {
  kk: 'Тапсырма орындалды: нәтижесі көрсеткішке сай және жария етілді.',
  ru: 'Поручение исполнено: результат соответствует показателю и обнародован.',
  en: 'The instruction has been carried out: the result meets its indicator and is public.',
};

/** The instructions become tracked recommendations. @returns their ids by key */
export async function addInstructions(
  stage: Stage,
  reportId: string,
  instructions: readonly InstructionContent[],
  proposals: ReadonlyMap<string, string>,
  at: Date,
): Promise<Map<string, string>> {
  const context = await stage.as('coordinator', at);
  const ids = new Map<string, string>();
  for (const { key, text, indicator, owner, dueOn, proposals: causes } of instructions) {
    const { id } = must(
      await stage.get(AddRecommendation).execute(context, {
        reportId,
        text,
        indicator,
        ownerOrganisationId: of(stage.cast.organisations, owner.organisation),
        officeId: owner.office === null ? null : of(stage.cast.offices, owner.office),
        dueOn,
        proposalIds: causes.map((cause) => of(proposals, cause)),
      }),
    );
    ids.set(key, id);
  }
  return ids;
}

/** What was reported on them, each on its day, and how the finished ones were judged. */
export async function trackInstructions(
  stage: Stage,
  instructions: readonly InstructionContent[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const reported = instructions
    .flatMap(({ key, progress }) => progress.map((one) => ({ key, ...one })))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  for (const { key, on, percent, note } of reported) {
    const at = new Date(`${on}T11:00:00+05:00`);
    await stage.settle(at);
    const context = await stage.as('coordinator', at);
    const id = of(ids, key);
    must(await stage.get(ReportProgress).execute(context, { id, percent, note: note.kk }));
    if (percent === 100)
      must(
        await stage
          .get(AssessRecommendation)
          .execute(context, { id, assessment: 'fulfilled', reason: KEPT }),
      );
  }
}
