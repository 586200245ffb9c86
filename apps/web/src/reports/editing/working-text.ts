import type { Language } from '#libs/domain';
import { type Block, blockOf, type NodeJson } from '#libs/domain/document';
import { forgetCell, keepCell, keptCells } from './kept-cells.js';
import type { WorkingBlock, Sent, Door, Cell, TextState } from './text-state.js';

interface Task {
  /** The block whose version this changes. */
  blockId: string;
  send: () => Promise<Sent | null>;
}

/** A pause in writing after which the words go to the server. */
const PAUSE = 900;
/** Between two tries while the server cannot be reached. */
const RETRY = 10_000;

export function cellKey(blockId: string, language: Language): string {
  return `${blockId}.${language}`;
}

/**
 * The working copy while somebody writes it. Words are kept on the device at once and sent after a
 * pause, one change at a time, each on the version it was written on; what the server refuses as
 * stale stays here with the other's words beside it until the writer chooses.
 */
export class WorkingText {
  private state: TextState;
  private readonly heard = new Set<() => void>();
  private readonly queue: Task[] = [];
  private running = false;
  private outdated = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wake: () => void = () => undefined;

  constructor(
    private readonly reportId: string,
    private readonly door: Door,
    blocks: readonly WorkingBlock[],
  ) {
    const cells = keptCells(reportId);
    this.state = {
      blocks: withMadeBlocks(blocks, cells),
      cells: new Map(cells.map((cell) => [cellKey(cell.blockId, cell.language), cell])),
      saving: 'saved',
      savedAt: null,
      removed: null,
      refused: null,
    };
    if (cells.length > 0) this.soon();
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.heard.add(hear);
    return () => this.heard.delete(hear);
  };

  readonly read = (): TextState => this.state;

  /** The text as the server has it now. Words not yet sent stay on top of it. */
  load(blocks: readonly WorkingBlock[]): void {
    this.outdated = this.running;
    if (!this.running) this.set({ blocks: withMadeBlocks(blocks, [...this.state.cells.values()]) });
  }

  write(blockId: string, language: Language, node: NodeJson): void {
    const index = this.state.blocks.findIndex(({ id }) => id === blockId);
    const block = this.state.blocks[index];
    if (!block) return;
    const key = cellKey(blockId, language);
    const { base, trouble } = this.state.cells.get(key) ?? { base: block.version, trouble: null };
    const after = this.state.blocks[index - 1]?.id ?? null;
    const cell = { blockId, language, node, base, after, trouble };
    keepCell(this.reportId, cell);
    this.set({ cells: new Map(this.state.cells).set(key, cell) });
    this.soon();
  }

  /** New blocks after another (null: at the beginning). @returns the id of the last */
  insert(after: string | null, language: Language, nodes: readonly NodeJson[]): string | null {
    const made = nodes.map((node) => madeBlock(crypto.randomUUID(), node, language));
    const index = this.state.blocks.findIndex(({ id }) => id === after);
    this.set({ blocks: this.state.blocks.toSpliced(index + 1, 0, ...made) });
    for (const { id, content } of made) this.write(id, language, content[language] as NodeJson);
    return made.at(-1)?.id ?? null;
  }

  remove(blockId: string): void {
    const index = this.state.blocks.findIndex(({ id }) => id === blockId);
    const block = this.state.blocks[index];
    if (!block) return;
    const whole = this.withCells(block);
    for (const cell of this.state.cells.values()) if (cell.blockId === blockId) this.drop(cell);
    this.set({
      blocks: this.state.blocks.toSpliced(index, 1),
      removed: { block: whole, number: index + 1 },
    });
    const { version } = block;
    if (version === 0) return;
    const language = languagesOf(block)[0] ?? 'kk';
    this.enqueue({
      blockId,
      send: () => this.door.edit(language, { blockId, version, remove: true }),
    });
  }

  /** Puts the block back that was removed last, under its own id, in all its languages. */
  putBack(): void {
    const { removed } = this.state;
    if (!removed) return;
    const { block, number } = removed;
    this.set({
      blocks: this.state.blocks.toSpliced(number - 1, 0, { ...block, version: 0 }),
      removed: null,
    });
    for (const language of languagesOf(block))
      this.write(block.id, language, block.content[language] as NodeJson);
  }

  move(blockId: string, by: 1 | -1): void {
    this.flush();
    const from = this.state.blocks.findIndex(({ id }) => id === blockId);
    const block = this.state.blocks[from];
    if (!block || !this.state.blocks[from + by]) return;
    const rest = this.state.blocks.toSpliced(from, 1);
    const after = rest[from + by - 1]?.id ?? null;
    this.set({ blocks: rest.toSpliced(from + by, 0, block) });
    this.enqueue({
      blockId,
      send: () => this.door.move(blockId, this.block(blockId)?.version ?? 0, after),
    });
  }

  /** The writer has seen the other's words: takes them, or puts their own over them. */
  resolve(cell: Cell, choice: 'take' | 'keep'): void {
    const { trouble, blockId, language, node } = cell;
    this.drop(cell);
    if (trouble?.kind !== 'stale') return;
    const { current } = trouble;
    const index = this.state.blocks.findIndex(({ id }) => id === blockId);
    const standing = this.state.blocks[index];
    if (!standing) return;
    const next = current ?? { ...standing, version: 0 };
    const gone = current === null && choice === 'take';
    this.set({ blocks: this.state.blocks.toSpliced(index, 1, ...(gone ? [] : [next])) });
    if (choice === 'keep') this.write(blockId, language, node);
  }

  /** Sends what waits, now. */
  flush(): void {
    clearTimeout(this.timer);
    for (const [key, { blockId, trouble }] of this.state.cells)
      if (trouble === null) this.enqueue({ blockId, send: () => this.sendCell(key) });
    this.wake();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  private async sendCell(key: string): Promise<Sent | null> {
    const cell = this.state.cells.get(key);
    if (!cell || cell.trouble) return null;
    const { blockId, language, node, base, after } = cell;
    const place = base === 0 ? { afterBlockId: this.standing(after) } : {};
    const sent = await this.door.edit(language, { blockId, version: base, node, ...place });
    const now = this.state.cells.get(key);
    if (sent.kind === 'done') {
      this.replace(blockId, (block) => withNode(block, language, node));
      // Written on meanwhile: those words wait for the next turn, on the new version.
      if (now?.node === node) this.drop(now);
    } else if (now && sent.kind !== 'unreached') {
      this.set({ cells: new Map(this.state.cells).set(key, { ...now, trouble: sent }) });
    }
    return sent;
  }

  private enqueue(task: Task): void {
    this.queue.push(task);
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.queue[0]) {
      const task = this.queue[0];
      if (this.state.saving === 'saved') this.set({ saving: 'saving' });
      const sent = await task.send();
      if (sent?.kind === 'unreached') {
        this.set({ saving: 'kept' });
        await this.untilRetry();
        continue;
      }
      this.queue.shift();
      if (sent?.kind === 'done') this.settle(task.blockId, sent.stamps);
      else if (sent && !this.hasTrouble(task.blockId)) {
        this.set({ refused: sent });
        this.outdated = true;
      }
    }
    this.running = false;
    this.set({ saving: 'saved' });
    if (this.outdated) this.door.readAgain();
    this.outdated = false;
  }

  /** Our block follows the server's version; another's that moved on means someone else wrote. */
  private settle(blockId: string, stamps: readonly { id: string; version: number }[]): void {
    const versions = new Map(stamps.map(({ id, version }) => [id, version]));
    const to = versions.get(blockId);
    const from = this.block(blockId)?.version;
    if (to !== undefined) this.replace(blockId, (block) => ({ ...block, version: to }));
    const cells = new Map(this.state.cells);
    for (const [key, cell] of cells)
      if (cell.blockId === blockId && cell.base === from && to !== undefined)
        cells.set(key, { ...cell, base: to });
    this.set({ cells, savedAt: new Date(), refused: null });
    this.outdated ||= this.state.blocks.some(
      ({ id, version }) => version > 0 && id !== blockId && versions.get(id) !== version,
    );
  }

  private untilRetry(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, RETRY);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** The nearest block before a place that the server knows. */
  private standing(after: string | null): string | null {
    const index = this.state.blocks.findIndex(({ id }) => id === after);
    return this.state.blocks.slice(0, index + 1).findLast(({ version }) => version > 0)?.id ?? null;
  }

  private hasTrouble(blockId: string): boolean {
    return [...this.state.cells.values()].some(
      (cell) => cell.blockId === blockId && cell.trouble !== null,
    );
  }

  private withCells(block: WorkingBlock): WorkingBlock {
    return [...this.state.cells.values()]
      .filter(({ blockId }) => blockId === block.id)
      .reduce((whole, { language, node }) => withNode(whole, language, node), block);
  }

  private drop(cell: Cell): void {
    forgetCell(this.reportId, cell);
    const cells = new Map(this.state.cells);
    cells.delete(cellKey(cell.blockId, cell.language));
    this.set({ cells });
  }

  private block(id: string): WorkingBlock | undefined {
    return this.state.blocks.find((block) => block.id === id);
  }

  private replace(id: string, change: (block: WorkingBlock) => WorkingBlock): void {
    this.set({
      blocks: this.state.blocks.map((block) => (block.id === id ? change(block) : block)),
    });
  }

  private set(change: Partial<TextState>): void {
    this.state = { ...this.state, ...change };
    for (const hear of this.heard) hear();
  }
}

/** Blocks that exist only as words kept on this device stand where they were being made. */
function withMadeBlocks(blocks: readonly WorkingBlock[], cells: readonly Cell[]): WorkingBlock[] {
  const whole = [...blocks];
  for (const { blockId, language, node, base, after } of cells) {
    if (base > 0 || whole.some(({ id }) => id === blockId)) continue;
    const index = whole.findIndex(({ id }) => id === after);
    whole.splice(index + 1, 0, madeBlock(blockId, node, language));
  }
  return whole;
}

function madeBlock(id: string, node: NodeJson, language: Language): WorkingBlock {
  const named = { ...node, attrs: { ...node.attrs, id } };
  return { ...blockOf(named, language), version: 0, editedBy: null };
}

/** The block with these words; kind, level and order are the node's. */
function withNode(block: WorkingBlock, language: Language, node: NodeJson): WorkingBlock {
  const { kind, level, ordered } = blockOf(node, language);
  return { ...block, kind, level, ordered, content: { ...block.content, [language]: node } };
}

function languagesOf(block: Block): Language[] {
  return Object.keys(block.content) as Language[];
}
