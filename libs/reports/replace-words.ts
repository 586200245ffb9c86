import { Injectable } from '@nestjs/common';
import { checkText, type Language } from '#libs/domain';
import { withWords, type Block } from '#libs/domain/document';
import { findIn, replaceIn, type Search } from '#libs/domain/writing';
import {
  demand,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { editedNow } from './editing.js';
import { logChange, stepsOf } from './log-change.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { keepSnapshot } from './take-snapshot.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';
import { WorkingBlock } from './working-block.entity.js';

export interface WordsReplacement {
  readonly reportId: string;
  readonly language: Language;
  readonly search: Search;
  /** May be empty: then what is found is taken out. */
  readonly by: string;
}

export interface Replaced {
  readonly reportId: string;
  readonly places: number;
  /** The changed blocks with the versions they have now. */
  readonly blocks: readonly { readonly id: string; readonly version: number }[];
}

const WORDS = { min: 1, max: 500 };
const BY = { min: 0, max: 500 };

/** Puts other words wherever some are found in one language; the text is kept as a snapshot first. */
@Injectable()
export class ReplaceWords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, asked: WordsReplacement): Promise<Outcome<Replaced>> {
    return this.unitOfWork.run(context, 'replace-words', async (work) => {
      const report = await work.lock(Report, { id: asked.reportId });
      demandReportAct(context.actor, 'edit_working_copy', report);
      demand(checkText(asked.search.words, WORDS), 'words');
      demand(checkText(asked.by, BY), 'by');
      const found = (await readWorkingCopy(work, report.id)).flatMap((block) => {
        const node = block.content[asked.language];
        const places = node ? findIn(node, asked.search) : [];
        return node && places.length > 0 ? [{ block, node, places }] : [];
      });
      if (found.length === 0) refuse('words-not-found', { field: 'words' });
      await keepSnapshot(work, report, 'replace');
      const places = found.reduce((sum, each) => sum + each.places.length, 0);
      const { language, search, by } = asked;
      const entryId = await work.record({
        type: 'words.replaced',
        subject: { kind: 'report', id: report.id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { language, words: search.words, by, places },
      });
      const blocks: { id: string; version: number }[] = [];
      for (const { block, node, places: here } of found) {
        const before = bareBlock(block);
        const { block: after } = demand(
          withWords(before, replaceIn(node, here, by), language),
          block.id,
        );
        blocks.push({
          id: block.id,
          version: await store(work, block, before, after, language, entryId),
        });
      }
      return { reportId: report.id, places, blocks };
    });
  }
}

async function store(
  work: Work,
  { reportId, id, version: was }: WorkingBlock,
  before: Block,
  after: Block,
  language: Language,
  entryId: string,
): Promise<number> {
  const version = was + 1;
  await work.update(WorkingBlock, { reportId, id }, { ...after, ...editedNow(work), version });
  const steps = stepsOf(before, after) ?? {};
  await logChange(work, { reportId, blockId: id, version, language, steps, entryId });
  return version;
}
