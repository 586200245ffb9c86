import { OFFICES } from '#libs/domain';
import { answer, incorporate, replyTo } from './answer.js';
import { sign, startRoute } from './approve.js';
import { beforeItsConsultation } from './before-its-consultation.js';
import { blocksOf, closeConsultation, openConsultation, propose } from './consult.js';
import {
  content,
  text,
  type InstructionContent,
  type ProposalContent,
  type ReportContent,
} from './content.js';
import { of } from './load-people.js';
import { addInstructions, trackInstructions } from './promise.js';
import { publish } from './publish.js';
import { revise } from './revise.js';
import { daysFrom, type Stage } from './stage.js';
import { cut, importTexts, openReport } from './write-text.js';

const FOLDER = 'report-2019';

interface Content2019 extends ReportContent {
  readonly consultation: { readonly opensOn: string; readonly closesOn: string };
  readonly publishedOn: string;
}

/** Last year's report, from its text to what was promised in it, each act on the day it happened. */
export async function playNationalReport2019(stage: Stage): Promise<void> {
  const report = content<Content2019>(`${FOLDER}/report.json`);
  const opens = noon(report.consultation.opensOn);
  const closes = noon(report.consultation.closesOn);
  const published = noon(report.publishedOn);
  const { proposals } = content<{ proposals: ProposalContent[] }>(`${FOLDER}/proposals.json`);
  const { texts, edits } = beforeItsConsultation(
    {
      kk: text(`${FOLDER}/text.kk.md`),
      ru: text(`${FOLDER}/text.ru.md`),
      en: text(`${FOLDER}/text.en.md`),
    },
    proposals,
  );

  const reportId = await openReport(stage, report, daysFrom(opens, -30));
  await importTexts(stage, reportId, texts, daysFrom(opens, -20));
  const first = await cut(
    stage,
    reportId,
    'Қоғамдық талқылауға шығарылатын жоба',
    daysFrom(opens, -5),
  );
  const consultationId = await openConsultation(stage, reportId, first, {
    announcedAt: daysFrom(opens, -4),
    opensAt: daysFrom(opens, 0, 9),
    closesAt: daysFrom(closes, 0, 18),
    invited: [],
  });
  await stage.settle(daysFrom(opens, 0, 10));
  const blocks = await blocksOf(stage, first);
  const ids = new Map<string, string>();
  for (const [index, proposal] of proposals.entries())
    ids.set(
      proposal.key,
      await propose(stage, consultationId, blocks, proposal, daysFrom(opens, 3 + index), true),
    );
  await closeConsultation(
    stage,
    consultationId,
    'Талқылау мерзімі аяқталды.',
    daysFrom(closes, 0, 17),
  );
  await stage.settle(daysFrom(closes, 1));

  for (const proposal of proposals) await answer(stage, ids, proposal, daysFrom(closes, 5));
  const changed = await revise(stage, reportId, blocks, edits, daysFrom(closes, 8));
  for (const proposal of proposals)
    await incorporate(
      stage,
      of(ids, proposal.key),
      proposal,
      changed.get(proposal.key) ?? [],
      daysFrom(closes, 9),
    );
  const second = await cut(stage, reportId, 'Ұсыныстар ескерілген редакция', daysFrom(closes, 10));
  await replyTo(
    stage,
    of(ids, 'public-council-answers'),
    'public-council',
    'satisfied',
    null,
    daysFrom(closes, 12),
  );

  const routeId = await startRoute(stage, reportId, second, daysFrom(closes, 14));
  for (const [index, office] of OFFICES.entries()) {
    await stage.settle(daysFrom(closes, 15 + index * 4));
    await sign(stage, routeId, second, office, daysFrom(closes, 15 + index * 4, 15));
  }
  await publish(stage, reportId, daysFrom(published, -3), daysFrom(published, 0, 10));
  const instructions = content<InstructionContent[]>(`${FOLDER}/instructions.json`);
  const promised = await addInstructions(
    stage,
    reportId,
    instructions,
    ids,
    daysFrom(published, 1),
  );
  await trackInstructions(stage, instructions, promised);
}

const noon = (day: string): Date => new Date(`${day}T12:00:00+05:00`);
