import { canonicalJson } from '#libs/domain';
import { reportSchema, type MarkJson, type NodeJson } from '#libs/domain/document';

/** A mark, a footnote, a break or a reference: what stands around or between words (XLIFF 2, 4.7). */
export interface Code {
  readonly id: string;
  readonly mark: MarkJson | null;
  /** What it is when it is no mark; of a footnote, without its words. */
  readonly node: NodeJson | null;
}

/** Words and codes; a code with words inside has children, one that stands for itself null. */
export type Piece = string | { readonly code: Code; readonly children: readonly Piece[] | null };

/** The order in which the schema wants marks. */
const RANK = Object.keys(reportSchema.marks);

/**
 * The codes of one line. A code of the translation is the same as that of its source where both
 * have one; only codes that stand in one of the two can come back, so that no file brings others.
 */
export class CodeBook {
  private readonly known = new Map<string, Code>();
  private readonly alike = new Map<string, Code[]>();

  constructor(private readonly prefix: string) {}

  /** The line as words and codes. Ask for the source first. */
  pieces(content: readonly NodeJson[]): Piece[] {
    const used = new Map<string, number>();
    return this.group(
      content.map((node) => ({ node, marks: node.marks ?? [] })),
      used,
    );
  }

  get(id: string): Code | undefined {
    return this.known.get(id);
  }

  private group(
    all: readonly { node: NodeJson; marks: readonly MarkJson[] }[],
    used: Map<string, number>,
  ): Piece[] {
    const pieces: Piece[] = [];
    for (let from = 0; from < all.length;) {
      const { node, marks } = all[from]!;
      const [mark] = marks;
      if (mark === undefined) {
        pieces.push(this.single(node, used));
        from += 1;
        continue;
      }
      const key = canonicalJson(mark);
      let to = from;
      while (to < all.length && all[to]!.marks[0] && canonicalJson(all[to]!.marks[0]) === key)
        to += 1;
      const inside = all.slice(from, to).map((each) => ({ ...each, marks: each.marks.slice(1) }));
      const code = this.code(key, { mark, node: null }, used);
      pieces.push({ code, children: this.group(inside, used) });
      from = to;
    }
    return pieces;
  }

  private single({ text, content, marks: _, ...node }: NodeJson, used: Map<string, number>): Piece {
    if (node.type === 'text') return text ?? '';
    const code = this.code(canonicalJson(node), { mark: null, node }, used);
    if (content === undefined && node.type !== 'footnote') return { code, children: null };
    const inside = (content ?? []).map((each) => ({ node: each, marks: each.marks ?? [] }));
    return { code, children: this.group(inside, used) };
  }

  private code(key: string, what: Omit<Code, 'id'>, used: Map<string, number>): Code {
    const nth = used.get(key) ?? 0;
    used.set(key, nth + 1);
    const alike = this.alike.get(key) ?? [];
    const found = alike[nth];
    if (found) return found;
    const code = { ...what, id: `${this.prefix}.${this.known.size + 1}` };
    this.known.set(code.id, code);
    this.alike.set(key, [...alike, code]);
    return code;
  }
}

/** The nodes that pieces stand for. */
export function nodesOf(pieces: readonly Piece[], marks: readonly MarkJson[] = []): NodeJson[] {
  const worn = marks.length === 0 ? {} : { marks: [...marks].sort(byRank) };
  return pieces.flatMap((piece): NodeJson[] => {
    if (typeof piece === 'string')
      return piece === '' ? [] : [{ type: 'text', text: piece, ...worn }];
    const { code, children } = piece;
    if (code.mark) return nodesOf(children ?? [], [...marks, code.mark]);
    const node = { ...code.node!, ...worn };
    return [children === null ? node : { ...node, content: nodesOf(children) }];
  });
}

const byRank = (a: MarkJson, b: MarkJson): number => RANK.indexOf(a.type) - RANK.indexOf(b.type);
