import type { XmlElement } from '../reading/xml.js';
import type { ReadPart } from './read-xliff.js';

/** One line as a tool gave it back, whole again. */
export interface Joined {
  readonly source: XmlElement;
  /** Null where something of it has not been translated. */
  readonly target: XmlElement | null;
  readonly finished: boolean;
}

/**
 * The parts of a unit by the lines they were cut from: a tool may cut a segment into sentences, name
 * the new ones as it likes and put what stands between them aside as ignorable (XLIFF 2.1, 4.8.2).
 * The first part of a line keeps its id; parts without an id of ours go on with the line before.
 * Null when a line has no part, or a part no line.
 */
export function joinedLines(
  parts: readonly ReadPart[],
  lineIds: readonly string[],
): Map<string, Joined> | null {
  const lines = new Map<string, ReadPart[]>();
  const [only] = lineIds.length === 1 ? lineIds : [];
  let current = only;
  for (const part of parts) {
    if (part.id !== null && lineIds.includes(part.id)) current = part.id;
    if (current === undefined) return null;
    lines.set(current, [...(lines.get(current) ?? []), part]);
  }
  if (lines.size < lineIds.length) return null;
  return new Map(Array.from(lines, ([id, line]) => [id, joined(line)]));
}

function joined(parts: readonly ReadPart[]): Joined {
  const segments = parts.filter(({ segment }) => segment);
  const isWhole = segments.length > 0 && segments.every(({ target }) => target !== null);
  // A translator may have said that the parts come in another order.
  const ordered = parts.toSorted((a, b) => a.order - b.order);
  return {
    source: oneOf(parts.map(({ source }) => source)),
    target: isWhole ? oneOf(ordered.map(({ source, target }) => target ?? source)) : null,
    finished: segments.every(({ state }) => state !== 'initial'),
  };
}

function oneOf(elements: readonly XmlElement[]): XmlElement {
  const [first] = elements;
  return { ...first!, children: paired(elements.flatMap(({ children }) => children)) };
}

type Node = XmlElement | string;
type Open = { readonly start: XmlElement | null; readonly inside: Node[] };

/**
 * The words and codes alone: what a tool marks for itself carries nothing of ours. A code that a cut
 * went through comes back as where it starts and where it ends (XLIFF 2.1, 4.7.3): here it is one
 * again. What is left open stays as it came, and is refused where codes are read.
 */
function paired(nodes: readonly Node[]): Node[] {
  const open: Open[] = [{ start: null, inside: [] }];
  const put = (node: Node): void => {
    const { inside } = open.at(-1)!;
    const last = inside.at(-1);
    // Words that a cut or a mark parted are one run again.
    if (typeof node === 'string' && typeof last === 'string') inside[inside.length - 1] += node;
    else inside.push(node);
  };
  const take = (node: Node): void => {
    if (typeof node === 'string') return put(node);
    const name = node.name.replace(/^.*:/, '');
    if (name === 'mrk') node.children.forEach(take);
    else if (name === 'sc') open.push({ start: node, inside: [] });
    else if (name === 'ec' && endsOf(node, open.at(-1)!.start)) {
      const { start, inside } = open.pop()!;
      put({ ...start!, name: 'pc', children: inside });
    } else if (name !== 'sm' && name !== 'em') put({ ...node, children: paired(node.children) });
  };
  nodes.forEach(take);
  return open.flatMap(({ start, inside }) => (start ? [start, ...inside] : inside));
}

function endsOf(end: XmlElement, start: XmlElement | null): boolean {
  const of = end.attributes['startRef'] ?? end.attributes['id'];
  return start !== null && of === start.attributes['id'];
}
