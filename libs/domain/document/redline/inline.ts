import type { Language } from '../../languages.js';
import type { MarkJson, NodeJson } from '../block.js';
import { nodeText } from '../plain-text.js';
import { compareWords } from '../words.js';

/** Marks that only a redline has: words that came, and words that went. */
export const INSERTED: MarkJson = { type: 'ins' };
export const DELETED: MarkJson = { type: 'del' };

/** The mark of words that stayed and look otherwise: `attrs.was` is the emphasis they had. */
const RESTYLED = 'restyled';

/**
 * The inline content of two versions as one: what stayed as it is now, what went wears `del`, what
 * came wears `ins`, and what only gained or lost emphasis wears `restyled`. Without the deleted it is
 * the new content, without the inserted and with the emphasis that was, the old. Another link, a
 * footnote or a superscript is another word.
 */
export function redlineInline(
  before: readonly NodeJson[],
  after: readonly NodeJson[],
  language: Language,
): NodeJson[] {
  const was = new Leaves(before);
  const is = new Leaves(after);
  const shown = agreed(was.take(0), is.take(0));
  for (const { kind, text } of compareWords(textOf(before), textOf(after), language)) {
    if (kind === 'removed') shown.push(...marked(was.take(text.length), DELETED));
    else if (kind === 'added') shown.push(...marked(is.take(text.length), INSERTED));
    else shown.push(...agreed(was.take(text.length), is.take(text.length)));
  }
  return shown;
}

export function marked(nodes: readonly NodeJson[], mark: MarkJson): NodeJson[] {
  return nodes.map((node) => ({ ...node, marks: [...(node.marks ?? []), mark] }));
}

const textOf = (nodes: readonly NodeJson[]): string => nodes.map(nodeText).join('');

/** Inline nodes to be taken by characters; what has none, a footnote, goes with the words before it. */
class Leaves {
  readonly #nodes: NodeJson[];

  constructor(nodes: readonly NodeJson[]) {
    this.#nodes = [...nodes];
  }

  take(characters: number): NodeJson[] {
    const taken: NodeJson[] = [];
    let missing = characters;
    for (let node = this.#nodes[0]; node !== undefined; node = this.#nodes[0]) {
      const { length } = nodeText(node);
      if (length > 0 && missing === 0) break;
      if (length <= missing) {
        taken.push(node);
        this.#nodes.shift();
        missing -= length;
      } else {
        const [head, tail] = cut(node, missing);
        taken.push(head);
        this.#nodes[0] = tail;
        missing = 0;
      }
    }
    return taken;
  }
}

/** Only words can be cut; everything else is one character or none. */
function cut(node: NodeJson, at: number): [NodeJson, NodeJson] {
  const text = node.text ?? '';
  return [
    { ...node, text: text.slice(0, at) },
    { ...node, text: text.slice(at) },
  ];
}

/** The same words of both, piece by piece: where what they mean differs, the one goes and the other comes. */
function agreed(before: readonly NodeJson[], after: readonly NodeJson[]): NodeJson[] {
  const was = [...before];
  const is = [...after];
  const shown: NodeJson[] = [];
  while (was.length + is.length > 0) {
    const gone = wordless(was);
    const come = wordless(is);
    if (JSON.stringify(gone) === JSON.stringify(come)) shown.push(...come);
    else shown.push(...marked(gone, DELETED), ...marked(come, INSERTED));
    const [old, fresh] = [was[0], is[0]];
    if (old === undefined || fresh === undefined) continue;
    const length = Math.min(nodeText(old).length, nodeText(fresh).length);
    const piece = { was: takeFirst(was, length), is: takeFirst(is, length) };
    if (substance(piece.was) === substance(piece.is)) shown.push(restyled(piece.was, piece.is));
    else shown.push(...marked([piece.was], DELETED), ...marked([piece.is], INSERTED));
  }
  return shown;
}

function wordless(nodes: NodeJson[]): NodeJson[] {
  const first = nodes.findIndex((node) => nodeText(node) !== '');
  return nodes.splice(0, first === -1 ? nodes.length : first);
}

function takeFirst(nodes: NodeJson[], length: number): NodeJson {
  const [node] = nodes as [NodeJson];
  if (nodeText(node).length === length) {
    nodes.shift();
    return node;
  }
  const [head, tail] = cut(node, length);
  nodes[0] = tail;
  return head;
}

const EMPHASIS = ['strong', 'em', 'code'];

const emphasisOf = ({ marks }: NodeJson): MarkJson[] =>
  (marks ?? []).filter(({ type }) => EMPHASIS.includes(type));

function restyled(was: NodeJson, is: NodeJson): NodeJson {
  const old = emphasisOf(was).map(({ type }) => type);
  const fresh = emphasisOf(is).map(({ type }) => type);
  if (old.toSorted().join() === fresh.toSorted().join()) return is;
  return { ...is, marks: [...(is.marks ?? []), { type: RESTYLED, attrs: { was: old } }] };
}

function substance({ type, attrs, marks }: NodeJson): string {
  return JSON.stringify([
    type,
    attrs,
    (marks ?? []).filter((mark) => !EMPHASIS.includes(mark.type)),
  ]);
}
