import type { Block, MarkJson, NodeJson } from '../block.js';
import { referenceLabels } from '../references.js';
import type { Language } from '../../languages.js';

/** A link within the source, until it is known which block its target became. */
interface Pending {
  readonly name: string;
  /** The source itself says that its words are the number of the target. */
  readonly isNumber: boolean;
  readonly line: number | null;
}

const PREFIX = 'pending-';

/** Names that places in the source have, and the links to them. */
export class Bookmarks {
  readonly #pending: Pending[] = [];
  readonly #blocks = new Map<string, string>();

  /** The mark of words that lead to a place of that name. */
  linkTo(name: string, line: number | null = null, isNumber = false): MarkJson {
    this.#pending.push({ name, isNumber, line });
    return { type: 'link', attrs: { href: `#${PREFIX}${this.#pending.length - 1}` } };
  }

  name(name: string, blockId: string): void {
    if (!this.#blocks.has(name)) this.#blocks.set(name, blockId);
  }

  /**
   * Links to places as what they are here: words that are the target's number, or end with it,
   * become a cross reference; others stay words with a link. `lost` hears of links that lead nowhere.
   */
  resolve(
    blocks: readonly Block[],
    language: Language,
    lost: (link: { words: string; name: string; line: number | null; at: number }) => void,
  ): NodeJson[] {
    const nodes = blocks.map(({ content }) => content[language]!);
    if (this.#pending.length === 0) return nodes;
    const labels = referenceLabels(blocks, language);
    this.#nameHeadings(blocks, labels, nodes);
    const visit = (node: NodeJson, index: number): NodeJson => {
      if (!node.content) return node;
      const content: NodeJson[] = [];
      for (let at = 0; at < node.content.length;) {
        const key = pendingOf(node.content[at]!);
        const end = node.content.findIndex((each, i) => i > at && pendingOf(each) !== key);
        const run = node.content.slice(at, end < 0 ? undefined : end);
        const words = run.map(({ text }) => text ?? ' ').join('');
        const pending = key === null ? undefined : this.#pending[key];
        if (!pending) content.push(...run.map((child) => visit(child, index)));
        else {
          const target = this.#blocks.get(pending.name);
          if (target === undefined) lost({ ...pending, words, at: index });
          content.push(...resolved(run, words, target, labels.get(target ?? ''), pending));
        }
        at += run.length;
      }
      return { ...node, content };
    };
    return nodes.map(visit);
  }

  /** Markdown's readers name a heading by its words: lower case, hyphens for spaces. */
  #nameHeadings(
    blocks: readonly Block[],
    labels: ReadonlyMap<string, string>,
    nodes: readonly NodeJson[],
  ): void {
    const names = headingNames(blocks, nodes, labels);
    for (const [id, name] of names) if (labels.has(id)) this.name(name, id);
  }
}

/** The names by which Markdown's readers find the headings: block id to name. */
export function headingNames(
  blocks: readonly Pick<Block, 'id' | 'kind'>[],
  nodes: readonly NodeJson[],
  labels: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  blocks.forEach(({ id, kind }, index) => {
    if (kind !== 'heading') return;
    const name = wordsIn(nodes[index]!, labels)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    names.set(id, before === 0 ? name : `${name}-${before}`);
  });
  return names;
}

function wordsIn(node: NodeJson, labels: ReadonlyMap<string, string>): string {
  if (node.type === 'footnote') return '';
  if (node.type === 'cross_reference') return labels.get(String(node.attrs?.['target'])) ?? '?';
  return node.text ?? (node.content ?? []).map((child) => wordsIn(child, labels)).join('');
}

function pendingOf({ marks }: NodeJson): number | null {
  const href = String(marks?.find(({ type }) => type === 'link')?.attrs?.['href'] ?? '');
  return href.startsWith(`#${PREFIX}`) ? Number(href.slice(PREFIX.length + 1)) : null;
}

function resolved(
  run: readonly NodeJson[],
  words: string,
  target: string | undefined,
  label: string | undefined,
  { isNumber }: Pending,
): NodeJson[] {
  const bare = run.map((node) => withoutLink(node));
  if (target === undefined) return bare;
  const marks = bare[0]?.marks;
  const reference: NodeJson = {
    type: 'cross_reference',
    attrs: { target },
    ...(marks ? { marks } : {}),
  };
  const said = words.trim();
  const fits = label !== undefined && label !== '';
  if (isNumber || (fits && said === label)) {
    const after = /\s$/.test(words) ? [{ type: 'text', text: ' ' }] : [];
    return [...(/^\s/.test(words) ? [{ type: 'text', text: ' ' }] : []), reference, ...after];
  }
  const lead = fits && bare.length === 1 ? leadTo(words, label) : null;
  if (lead !== null) return [{ ...bare[0]!, text: lead }, reference];
  const link = { type: 'link', attrs: { href: `#${target}` } };
  return bare.map((node) => ({ ...node, marks: [link, ...(node.marks ?? [])] }));
}

/** `Table ` of `Table 3` for the label `3`. */
function leadTo(words: string, label: string): string | null {
  const lead = words.endsWith(label) ? words.slice(0, -label.length) : '';
  return /[\s\u00A0№§]$/.test(lead) ? lead : null;
}

function withoutLink(node: NodeJson): NodeJson {
  const { marks: given = [], ...rest } = node;
  const marks = given.filter(({ type }) => type !== 'link');
  return marks.length > 0 ? { ...rest, marks } : rest;
}
