import type { Language } from '../../languages.js';
import { type Block, type NodeJson, withId } from '../block.js';
import { compareBlocks } from '../compare.js';
import { redlineInline } from './inline.js';
import { redlineTable, wholly } from './table.js';

/**
 * Two revisions in one language as one text. Words that came wear the mark `ins`, words that went
 * `del`; a block or row that came or went as a whole says so in `attrs.change`, and `attrs.moved`
 * when it stands elsewhere too. A block that moved is removed where it was and added where it is.
 * A picture that is described otherwise has both descriptions in `attrs.described`. Accepting
 * everything gives the new text, refusing everything the old one.
 */
export function redlineBlocks(
  before: readonly Block[],
  after: readonly Block[],
  language: Language,
): Block[] {
  const was = inOne(before, language);
  const is = inOne(after, language);
  const moved = new Set(
    compareBlocks(was, is).flatMap((change) => (change.moved ? change.blockId : [])),
  );
  const parted = was.map((block) => (moved.has(block.id) ? withId(block, old(block.id)) : block));
  return compareBlocks(parted, is).flatMap((change) => {
    const shown =
      change.before && change.after
        ? edited(change.before, change.after, language)
        : [
            ...(change.before ? [whole(change.before, 'removed', language)] : []),
            ...(change.after ? [whole(change.after, 'added', language)] : []),
          ];
    return shown.map((block) =>
      moved.has(block.id) || moved.has(block.id.slice(WAS.length))
        ? asMoved(block, language)
        : block,
    );
  });
}

const WAS = 'was-';
const old = (id: string): string => WAS + id;

export function inOne(blocks: readonly Block[], language: Language): Block[] {
  return blocks.flatMap((block) => {
    const node = block.content[language];
    return node ? [{ ...block, content: { [language]: node } }] : [];
  });
}

function edited(before: Block, after: Block, language: Language): Block[] {
  const node = together(before, after, language);
  if (node !== null) return [{ ...after, content: { [language]: node } }];
  return [
    whole(withId(before, old(before.id)), 'removed', language),
    whole(after, 'added', language),
  ];
}

/** Null where the one cannot be shown in the other: another kind, level or picture. */
function together(before: Block, after: Block, language: Language): NodeJson | null {
  const [was, is] = [before.content[language]!, after.content[language]!];
  if (JSON.stringify(was) === JSON.stringify(is)) return is;
  const shape = ({ kind, level, ordered }: Block): string => JSON.stringify([kind, level, ordered]);
  if (shape(before) !== shape(after) || was.attrs?.['src'] !== is.attrs?.['src']) return null;
  if (after.kind === 'table') return redlineTable(was, is, language);
  if (after.kind === 'code') return null;
  if (after.kind === 'figure') return redlineFigure(was, is, language);
  return { ...is, content: redlineInline(was.content ?? [], is.content ?? [], language) };
}

function redlineFigure(was: NodeJson, is: NodeJson, language: Language): NodeJson {
  const words = ({ attrs }: NodeJson): NodeJson[] => {
    const alt = String(attrs?.['alt'] ?? '');
    return alt === '' ? [] : [{ type: 'text', text: alt }];
  };
  const same = was.attrs?.['alt'] === is.attrs?.['alt'];
  const described = same ? {} : { described: redlineInline(words(was), words(is), language) };
  const content = redlineInline(was.content ?? [], is.content ?? [], language);
  return { ...is, attrs: { ...is.attrs, ...described }, content };
}

function whole(block: Block, change: 'added' | 'removed', language: Language): Block {
  return { ...block, content: { [language]: wholly(block.content[language]!, change) } };
}

function asMoved(block: Block, language: Language): Block {
  const node = block.content[language]!;
  return { ...block, content: { [language]: { ...node, attrs: { ...node.attrs, moved: true } } } };
}
