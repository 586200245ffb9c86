import { LANGUAGES, type Language } from '#libs/domain';
import type { Block, NodeJson } from '#libs/domain/document';
import { readMarkdown } from '#libs/domain/document/reading';
import { newId } from '#libs/platform';
import { EditBlocks, WorkingBlock, type BlockEdit } from '#libs/reports';
import type { EditContent } from './content.js';
import { must, type Stage } from './stage.js';

/**
 * Works the edits into the working copy as the editor does, in each language.
 * @param blocks the blocks of the revision whose numbers the edits use
 * @returns the blocks that changed, by the key of the proposal that caused it
 */
export async function revise(
  stage: Stage,
  reportId: string,
  blocks: readonly Block[],
  edits: readonly EditContent[],
  at: Date,
): Promise<Map<string, string[]>> {
  const changed = new Map<string, string[]>();
  // Several insertions after one block follow each other in the order of the list.
  const lastAfter = new Map<string, string>();
  for (const edit of edits) {
    const target = blocks[edit.block]?.id;
    if (target === undefined) throw new Error(`There is no block ${edit.block}`);
    const blockId = edit.edit === 'insert_after' ? newId() : target;
    await work(stage, reportId, edit, blockId, lastAfter.get(target) ?? target, at);
    if (edit.edit === 'insert_after') lastAfter.set(target, blockId);
    if (edit.proposal !== null)
      changed.set(edit.proposal, [...(changed.get(edit.proposal) ?? []), blockId]);
  }
  return changed;
}

async function work(
  stage: Stage,
  reportId: string,
  edit: EditContent,
  blockId: string,
  afterBlockId: string,
  at: Date,
): Promise<void> {
  const context = await stage.as('editor', at);
  for (const language of LANGUAGES) {
    const stored = await stage.dataSource
      .getRepository(WorkingBlock)
      .findOneBy({ reportId, id: blockId });
    const version = stored?.version ?? 0;
    const change: BlockEdit =
      edit.edit === 'remove'
        ? { blockId, version, remove: true }
        : {
            blockId,
            version,
            node: nodeOf(edit[language] ?? '', language),
            ...(version === 0 ? { afterBlockId } : {}),
          };
    must(await stage.get(EditBlocks).execute(context, { reportId, language, changes: [change] }));
    if (edit.edit === 'remove') return;
  }
}

function nodeOf(markdown: string, language: Language): NodeJson {
  const reading = readMarkdown(markdown, language, newId);
  const node = reading.ok ? reading.blocks[0]?.content[language] : undefined;
  if (node === undefined) throw new Error(`This is not one block: ${markdown}`);
  return node;
}
