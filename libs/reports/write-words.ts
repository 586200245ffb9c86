import { Injectable } from '@nestjs/common';
import { canonicalJson, type Language } from '#libs/domain';
import { withWords } from '#libs/domain/document';
import { applySteps, blankNode, type StepJson } from '#libs/domain/writing';
import {
  demand,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { demandKeptPicture } from './demand-kept-picture.js';
import { editedNow, refuseStale } from './editing.js';
import { logChange, stepsOf } from './log-change.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { bareBlock } from './working-copy.js';
import { WorkingBlock } from './working-block.entity.js';
import { WorkingChange } from './working-change.entity.js';

/** What one person has typed in one block, as steps on the version they saw. */
export interface WrittenWords {
  readonly reportId: string;
  readonly blockId: string;
  readonly language: Language;
  readonly version: number;
  readonly steps: readonly unknown[];
  /** Names this sending, so that a page which missed the answer knows its own words again. */
  readonly origin: string;
}

export interface Written {
  readonly blockId: string;
  /** Whether the steps are in; if not, they are to be sent again on top of `changes`. */
  readonly accepted: boolean;
  readonly version: number;
  /** What led from the version they were made on to this one. */
  readonly changes: readonly KnownChange[];
}

/** A change as others need to know it. */
export type KnownChange = Pick<
  WorkingChange,
  'blockId' | 'version' | 'language' | 'steps' | 'origin' | 'personName'
>;

const MOST_STEPS = 2_000;
const MOST_BYTES = 400_000;
const ORIGIN = /^[\w-]{1,64}$/;

/** Adds to a block what somebody typed while others type there too (decision 11). */
@Injectable()
export class WriteWords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, words: WrittenWords): Promise<Outcome<Written>> {
    return this.unitOfWork.run(context, 'write-words', async (work) => {
      const report = await work.lock(Report, { id: words.reportId });
      demandReportAct(context.actor, 'edit_working_copy', report);
      demandReasonable(words);
      const { reportId, blockId } = words;
      const block = await work.manager.findOneBy(WorkingBlock, { reportId, id: blockId });
      if (block === null || block.version < words.version) return refuseStale(block, blockId);
      if (block.version > words.version) {
        const changes = await changesAfter(work, words);
        // Laid over as a whole meanwhile, as by an import: nothing leads from there to here.
        if (changes.length < block.version - words.version) return refuseStale(block, blockId);
        return { blockId, accepted: false, version: block.version, changes };
      }
      const change = await write(work, report, block, words);
      const version = change?.version ?? block.version;
      return { blockId, accepted: true, version, changes: change ? [change] : [] };
    });
  }
}

function demandReasonable({ steps, origin }: WrittenWords): void {
  const length = JSON.stringify(steps).length;
  if (steps.length > MOST_STEPS || length > MOST_BYTES)
    refuse('text-too-long', { facts: { max: MOST_BYTES, length } });
  if (!ORIGIN.test(origin)) refuse('block-not-valid', { field: 'origin' });
}

function changesAfter(work: Work, words: WrittenWords): Promise<KnownChange[]> {
  return work.query<KnownChange>(
    `select block_id as "blockId", version, language, steps, origin, person_name as "personName"
     from working_change where report_id = $1 and block_id = $2 and version > $3 order by version`,
    [words.reportId, words.blockId, words.version],
  );
}

/** @returns null when nothing became different */
async function write(
  work: Work,
  report: Report,
  block: WorkingBlock,
  { blockId, language, steps, origin }: WrittenWords,
): Promise<KnownChange | null> {
  const before = bareBlock(block);
  const start = before.content[language] ?? blankNode(before);
  const { node } = demand(applySteps(start, steps), blockId);
  await demandKeptPicture(work, node);
  const { block: after } = demand(withWords(before, node, language), blockId);
  if (canonicalJson(after) === canonicalJson(before)) return null;
  const version = block.version + 1;
  const reportId = report.id;
  await work.update(
    WorkingBlock,
    { reportId, id: blockId },
    { ...after, ...editedNow(work), version },
  );
  return logChange(work, {
    reportId,
    blockId,
    version,
    language,
    steps: { ...stepsOf(before, after), [language]: steps as readonly StepJson[] },
    origin,
    entryId: (await runningEntry(work, block, language)) ?? (await newEntry()),
  });

  function newEntry(): Promise<string> {
    return work.record({
      type: 'working-copy.edited',
      subject: { kind: 'report', id: reportId },
      reportId,
      organisationId: report.agencyId,
      facts: { language, blocks: [blockId] },
    });
  }
}

const SITTING_MINUTES = 10;

/** The journal is told once of a person's writing in a block, not of each pause between two words. */
async function runningEntry(
  work: Work,
  { reportId, id }: WorkingBlock,
  language: Language,
): Promise<string | null> {
  const { actor } = work.context;
  if (actor.kind !== 'person') return null;
  const since = new Date(work.now.getTime() - SITTING_MINUTES * 60_000);
  const [last] = await work.query<{ id: string }>(
    `select e.id from working_change c join journal_entry e on e.id = c.entry_id
     where c.report_id = $1 and c.block_id = $2 and c.language = $3 and c.person_id = $4
       and e.at > $5 order by c.version desc limit 1`,
    [reportId, id, language, actor.personId, since],
  );
  return last?.id ?? null;
}
