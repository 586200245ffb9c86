import type { NodeJson } from '#libs/domain/document';
import type { RoughBlock, RoughNote, RoughPiece } from '#libs/domain/document/reading';
import { dropped, hasWords, isNote, type Line, type ReadTable, wordsOf } from './line.ts';

export interface Shape extends Pick<RoughBlock, 'kind' | 'attrs' | 'marker' | 'count' | 'list'> {
  /** Its number is made of those of the levels above, as `4.1.2.` */
  readonly compound?: boolean;
}

/** A place in a file of our own making where a block begins. */
const OUR_BLOCK = /^_[bh]_/;

/** The pieces of a text in their order: lines become blocks, captions find what they belong to. */
export class Assembly {
  readonly #pieces: RoughPiece[] = [];
  /** A caption that waits for the table below it. */
  #caption: Line | null = null;
  /** Names of places between the blocks. */
  readonly #names: string[] = [];
  #contentsNoted = false;
  /** Lists with compound numbers. */
  readonly #clauses = new Set<string>();

  note(note: RoughNote): void {
    this.#pieces.push(note);
  }

  names(names: readonly string[]): void {
    this.#names.push(...names);
  }

  /** Lists of contents are made anew from the headings: the first is noted, with its words. */
  contents(text: string): void {
    if (this.#contentsNoted || text.trim() === '') return;
    this.#contentsNoted = true;
    this.note({ note: 'dropped', what: 'contents', text: text.slice(0, 300) });
  }

  line(line: Line, { kind, attrs, compound, ...item }: Shape): void {
    const { list, marker } = item;
    if (compound && kind === 'list_item' && list !== undefined && !this.#clauses.has(list)) {
      this.#clauses.add(list);
      line.notes.push({ note: 'guessed', what: 'list-number', text: marker ?? '' });
    }
    line.notes.forEach((note) => this.note(note));
    if (hasWords(line)) {
      this.#settleCaption();
      const content = kind === 'code' ? plain(line.content) : line.content;
      const last = this.#pieces.at(-1);
      // Word processors have no blocks of code, only lines of it.
      const begins = line.names.some((name) => OUR_BLOCK.test(name));
      if (kind === 'code' && !begins && last && !isNote(last) && last.kind === 'code')
        this.#replaceLast({
          ...last,
          content: [...last.content, { type: 'text', text: '\n' }, ...content],
          names: [...(last.names ?? []), ...line.names],
        });
      else this.#push({ kind, attrs, content, names: line.names, ...item });
    }
    line.figures.forEach((figure, index) => {
      this.#settleCaption();
      this.#push({ ...figure, names: hasWords(line) || index > 0 ? [] : line.names });
    });
  }

  table({ notes, rows, figures, names }: ReadTable): void {
    const caption = this.#caption;
    this.#caption = null;
    for (const note of [...(caption?.notes ?? []), ...notes]) this.note(note);
    const all = [...(caption?.names ?? []), ...names];
    if (rows.length > 0)
      this.#push({
        kind: 'table',
        attrs: { caption: caption ? this.#captionOf(caption) : '' },
        content: rows,
        names: all,
      });
    else if (caption)
      this.#push({ kind: 'paragraph', attrs: {}, content: caption.content, names: all });
    for (const figure of figures) {
      this.note({ note: 'guessed', what: 'picture', text: String(figure.attrs['alt'] ?? '') });
      this.#push(figure);
    }
  }

  /**
   * A caption stands below its figure and above its table; below one, where there is none above.
   * It may also hold its figure.
   */
  caption(line: Line): void {
    const [figure, ...others] = line.figures;
    if (figure) {
      line.notes.forEach((note) => this.note(note));
      this.#settleCaption();
      this.#push({ ...figure, content: line.content, names: line.names });
      others.forEach((other) => this.#push(other));
      return;
    }
    const last = this.#pieces.at(-1);
    if (last && !isNote(last) && last.kind === 'figure' && last.content.length === 0) {
      const names = [...(last.names ?? []), ...line.names];
      this.#replaceLast({ ...last, content: line.content, names });
      line.notes.forEach((note) => this.note(note));
      return;
    }
    this.#settleCaption();
    this.#caption = line;
  }

  finish(): RoughPiece[] {
    this.#settleCaption();
    return this.#pieces.map((piece) => this.#asClause(piece));
  }

  /**
   * Clauses are cited by compound numbers, which our lists do not count: all of such a list are
   * paragraphs that keep their numbers as words.
   */
  #asClause(piece: RoughPiece): RoughPiece {
    if (isNote(piece) || piece.list === undefined || !this.#clauses.has(piece.list)) return piece;
    const { list: _, marker = '', count: __, ...block } = piece;
    const lead = { type: 'text', text: `${marker} ` };
    return { ...block, kind: 'paragraph', attrs: {}, content: [lead, ...block.content] };
  }

  /** The caption that waited belongs to the table above it, or to nothing and is a paragraph. */
  #settleCaption(): void {
    const caption = this.#caption;
    if (caption === null) return;
    this.#caption = null;
    const last = this.#pieces.at(-1);
    for (const note of caption.notes) this.note(note);
    const { content, names } = caption;
    if (last && !isNote(last) && last.kind === 'table' && last.attrs['caption'] === '') {
      const all = [...(last.names ?? []), ...names];
      const at = this.#pieces.indexOf(last);
      this.#pieces[at] = { ...last, attrs: { caption: this.#captionOf(caption) }, names: all };
      return;
    }
    this.note({ note: 'guessed', what: 'caption', text: wordsOf(content) });
    this.#push({ kind: 'paragraph', attrs: {}, content, names });
  }

  /** The caption of a table is words alone. */
  #captionOf({ content }: Line): string {
    const noted = { notes: [] as RoughNote[] };
    for (const node of content)
      if (node.type === 'footnote') dropped(noted, 'footnote', wordsOf(node.content ?? []));
    noted.notes.forEach((note) => this.note(note));
    return wordsOf(content);
  }

  #replaceLast(block: RoughBlock): void {
    this.#pieces[this.#pieces.length - 1] = block;
  }

  #push(block: RoughBlock): void {
    const names = [...this.#names.splice(0), ...(block.names ?? [])];
    this.#pieces.push({ ...block, names });
  }
}

/** Code has neither marks nor breaks: a break in it is a line end. */
function plain(content: readonly NodeJson[]): NodeJson[] {
  return content.flatMap((node): NodeJson[] => {
    if (node.type === 'hard_break') return [{ type: 'text', text: '\n' }];
    return node.text === undefined
      ? plain(node.content ?? [])
      : [{ type: 'text', text: node.text }];
  });
}
