import { canonicalJson } from '../canonical-json.js';
import { LANGUAGES, type Language } from '../languages.js';
import type { Alignment } from './align.js';
import { alignLanguages } from './align-languages.js';
import { type Block, withoutLanguage } from './block.js';
import type { Mark } from './marks.js';
import { alignCorrected, type Correction } from './matching.js';
import { retargeted } from './references.js';
import { type BlockVerdict, verdictsBeside, verdictsOf } from './verdicts.js';

/** What an import in one language makes of a text; the ids are of blocks. */
export interface Imported {
  blocks: Block[];
  /** Those that were there and have the imported words now. */
  matched: string[];
  added: string[];
  /** Those that lose this language; one that has another stays for its sake. */
  removed: string[];
  /** Those whose words in this language are no longer what they were, the removed among them. */
  replaced: string[];
  /**
   * What became of each block that had words in this language, and of each that was read. Without
   * words in this language: which blocks the new ones are laid beside. Empty for an empty text.
   */
  verdicts: BlockVerdict[];
}

/**
 * Lays an imported text over the old one, in one language; the other languages keep every word. A
 * block that continues an old one keeps its id. Where the old text lacks the language, what was
 * imported is laid beside it by its structure.
 */
export function importBlocks(
  old: readonly Block[],
  fresh: readonly Block[],
  language: Language,
  makeId: () => string,
  corrections: readonly Correction[] = [],
  marks: readonly Mark[] = [],
): Imported {
  const speaking = old.filter(({ content }) => content[language] !== undefined);
  const aligned =
    speaking.length === 0
      ? null
      : alignCorrected(speaking, fresh, language, makeId, corrections, marks);
  const laid = aligned
    ? overlaid(old, speaking, aligned, language)
    : alignLanguages(old, fresh, language).blocks;
  const blocks = pointingAtFinalIds(laid, fresh, language);

  const before = new Set(old.map(({ id }) => id));
  const now = new Map(blocks.map((block) => [block.id, block.content[language]]));
  const finalIds = finalIdsOf(blocks, fresh, language);
  const byHand = saidNew(corrections);
  /** What has no likeness among the old words may stand beside a block that had none. */
  const besideSilent = (row: BlockVerdict): BlockVerdict => {
    if (row.verdict !== 'new' || row.freshId === null || byHand.has(row.freshId)) return row;
    const id = finalIds.get(row.freshId);
    return id && before.has(id) ? { ...row, verdict: 'beside', oldId: id } : row;
  };
  return {
    blocks,
    matched: [...now].filter(([id, node]) => before.has(id) && node).map(([id]) => id),
    added: [...now.keys()].filter((id) => !before.has(id)),
    removed: speaking.filter(({ id }) => now.get(id) === undefined).map(({ id }) => id),
    replaced: speaking
      .filter(({ id, content }) => {
        const node = now.get(id);
        return node === undefined || canonicalJson(node) !== canonicalJson(content[language]);
      })
      .map(({ id }) => id),
    verdicts: aligned
      ? verdictsOf(speaking, fresh, aligned, language, byHand).map(besideSilent)
      : verdictsBeside(before, blocks, fresh, language),
  };
}

function saidNew(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.flatMap(({ freshId, oldId }) => (oldId === null ? freshId : [])));
}

/** Every block that was read stands in the result, in the same order, so its new id is known. */
function finalIdsOf(
  blocks: readonly Block[],
  fresh: readonly Block[],
  language: Language,
): Map<string, string> {
  const arrived = blocks.filter(({ content }) => content[language] !== undefined);
  return new Map(fresh.map(({ id }, index) => [id, arrived[index]?.id ?? id]));
}

/** References within the imported text name blocks by the ids they were read under. */
function pointingAtFinalIds(
  blocks: readonly Block[],
  fresh: readonly Block[],
  language: Language,
): Block[] {
  const finalIds = finalIdsOf(blocks, fresh, language);
  return blocks.map((block) => {
    const node = block.content[language];
    if (node === undefined) return block;
    return { ...block, content: { ...block.content, [language]: retargeted(node, finalIds) } };
  });
}

function overlaid(
  old: readonly Block[],
  speaking: readonly Block[],
  { blocks: aligned }: Alignment,
  language: Language,
): Block[] {
  const silent = old.filter(({ content }) => content[language] === undefined);
  const known = new Set(speaking.map(({ id }) => id));
  const waits = new Set(silent.map(({ id }) => id));

  const merged = stretches(putBack(aligned, silent, old), ({ id }) => known.has(id)).flatMap(
    (stretch) => {
      const waiting = stretch.filter((block) => waits.has(block.id));
      const added = stretch.filter((block) => !waits.has(block.id));
      return waiting.length === 0 ? added : alignLanguages(waiting, added, language).blocks;
    },
  );
  const placed = new Set(merged.map(({ id }) => id));
  const left = speaking
    .filter(({ id }) => !placed.has(id))
    .map((block) => withoutLanguage(block, language))
    .filter(({ content }) => LANGUAGES.some((other) => content[other]));
  return putBack(merged, left, old);
}

/** Blocks back into a text, each after the nearest block before it in the old text that is there. */
function putBack(
  blocks: readonly Block[],
  absent: readonly Block[],
  old: readonly Block[],
): Block[] {
  if (absent.length === 0) return [...blocks];
  const present = new Set(blocks.map(({ id }) => id));
  const returning = new Map(absent.map((block) => [block.id, block]));
  const after = new Map<string | null, Block[]>();
  let last: string | null = null;
  for (const { id } of old) {
    const block = returning.get(id);
    if (block) after.set(last, [...(after.get(last) ?? []), block]);
    else if (present.has(id)) last = id;
  }
  return [
    ...(after.get(null) ?? []),
    ...blocks.flatMap((block) => [block, ...(after.get(block.id) ?? [])]),
  ];
}

/** The runs between blocks that are sure of their place; each such block is a run of its own. */
function stretches(blocks: readonly Block[], isSure: (block: Block) => boolean): Block[][] {
  const runs: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    const sure = isSure(block);
    if (!sure && open) runs.at(-1)!.push(block);
    else runs.push([block]);
    open = !sure;
  }
  return runs;
}
