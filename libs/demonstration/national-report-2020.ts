import { answer, incorporate, replyTo } from './answer.js';
import { blocksOf, closeConsultation, openConsultation, propose } from './consult.js';
import {
  content,
  text,
  type EditContent,
  type InstructionContent,
  type MeetingContent,
  type OrganisationContent,
  type ProposalContent,
  type ReportContent,
} from './content.js';
import { of } from './load-people.js';
import { holdMeeting } from './meet.js';
import { addInstructions } from './promise.js';
import { revise } from './revise.js';
import { daysFrom, type Stage } from './stage.js';
import { cut, importTexts, openReport } from './write-text.js';

const FOLDER = 'report-2020';

/**
 * The National Report for 2020, discussed and half answered: three proposals wait for an answer,
 * a late one for admission, one incorporation for the editor, and a draft for its organisation.
 */
export async function playNationalReport2020(stage: Stage, today: Date): Promise<void> {
  const day = (offset: number, hour?: number, minute?: number) =>
    daysFrom(today, offset, hour, minute);
  const reportId = await openReport(
    stage,
    content<ReportContent>(`${FOLDER}/report.json`),
    day(-60),
  );
  const texts = {
    kk: text(`${FOLDER}/revision-1.kk.md`),
    ru: text(`${FOLDER}/revision-1.ru.md`),
    en: text(`${FOLDER}/revision-1.en.md`),
  };
  await importTexts(stage, reportId, texts, day(-58));
  const first = await cut(stage, reportId, 'Қоғамдық талқылауға шығарылатын жоба', day(-45));
  const consultationId = await openConsultation(stage, reportId, first, {
    announcedAt: day(-42),
    opensAt: day(-41, 9),
    closesAt: day(-12, 18),
    invited: invited(),
  });
  await stage.settle(day(-41, 9, 5));
  await holdMeeting(
    stage,
    consultationId,
    content<MeetingContent>(`${FOLDER}/meeting.json`),
    day(-30, 15),
  );

  const { proposals } = content<{ proposals: ProposalContent[] }>(`${FOLDER}/proposals.json`);
  const blocks = await blocksOf(stage, first);
  const ids = new Map<string, string>();
  for (const [index, proposal] of proposals.filter(({ state }) => state === 'submitted').entries())
    ids.set(
      proposal.key,
      await propose(
        stage,
        consultationId,
        blocks,
        proposal,
        day(-28 + (index % 15), 11, index),
        true,
      ),
    );
  for (const proposal of proposals.filter(({ state }) => state === 'draft'))
    await propose(stage, consultationId, blocks, proposal, day(-13), false);
  await stage.settle(day(-13, 12));
  await closeConsultation(stage, consultationId, 'Талқылау мерзімі аяқталды.', day(-12, 17));
  for (const proposal of proposals.filter(({ state }) => state === 'late'))
    ids.set(proposal.key, await propose(stage, consultationId, blocks, proposal, day(-11), true));
  await stage.settle(day(-11, 12));

  const answered = proposals.filter(({ disposition }) => disposition !== null);
  const originalsFirst = answered.toSorted(
    (a, b) =>
      Number(a.disposition?.duplicateOf !== undefined) -
      Number(b.disposition?.duplicateOf !== undefined),
  );
  for (const [index, proposal] of originalsFirst.entries())
    await answer(stage, ids, proposal, day(-10 + (index % 6), 10, index));

  const edits = content<EditContent[]>(`${FOLDER}/changes.json`);
  const changed = await revise(stage, reportId, blocks, edits, day(-4));
  const left = answered.findLast(({ key }) => changed.has(key))?.key;
  for (const proposal of answered.filter(({ key }) => key !== left))
    await incorporate(
      stage,
      of(ids, proposal.key),
      proposal,
      changed.get(proposal.key) ?? [],
      day(-3),
    );
  await cut(stage, reportId, 'Қатысушылардың ұсыныстары ескерілген редакция', day(-2));
  await stage.settle(day(-2, 12));
  await replyTo(
    stage,
    of(ids, 'zhanaru-regional-sociology'),
    'zhanaru',
    'satisfied',
    null,
    day(-1),
  );
  await replyTo(
    stage,
    of(ids, 'fakt-names'),
    'fakt',
    'formal_objection',
    'Есімдерді жариялау қоғамдық мүддеге сай деп есептейміз.',
    day(-1, 12),
  );
  await addInstructions(
    stage,
    reportId,
    ahead(content(`${FOLDER}/instructions.json`), today),
    ids,
    day(-1, 13),
  );
  await stage.settle(day(-1, 14));
}

/** The same days of the year, moved on until they lie ahead: nothing is promised for the past. */
function ahead(instructions: readonly InstructionContent[], today: Date): InstructionContent[] {
  const soonest = today.getUTCFullYear() + 1;
  return instructions.map((instruction) => {
    const year = Math.max(Number(instruction.dueOn.slice(0, 4)), soonest);
    return { ...instruction, dueOn: `${year}${instruction.dueOn.slice(4)}` };
  });
}

/** Everybody but the agency and the Office of the Head of State. */
function invited(): string[] {
  return content<OrganisationContent[]>('organisations.json')
    .map(({ key }) => key)
    .filter((key) => key !== 'agency' && key !== 'head-of-state-office');
}
