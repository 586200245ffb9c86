import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import { blankNode, type StepJson, stepsBetween } from '#libs/domain/writing';
import {
  advanced,
  begun,
  cellKey,
  confirmed,
  isUnsaved,
  languagesOf,
  madeBlock,
  overtaken,
  sameWords,
  withMadeBlocks,
  written,
} from './cell-words.js';
import { orphanedCells } from './kept-cells.js';
import type { Place } from './place.js';
import { TextStore } from './text-store.js';
import { SendQueue, type Task } from './send-queue.js';
import type { Cell, Door, Hand, KnownChange, Sent, WorkingBlock } from './text-state.js';

/** How long words wait for more before they go to the server and so to everyone who reads along. */
const PAUSE = 400;
/**
 * The working copy while several write it. Words are kept on the device at once and sent after a
 * pause, one change at a time, each on the version it was written on. What others wrote comes in
 * between; one's own words then stand on top of it. Only where nothing leads from one text to the
 * other do both stay here side by side until the writer chooses.
 */
export class WorkingText extends TextStore {
  private readonly hands = new Map<string, Hand>();
  private readonly queue = new SendQueue({
    saving: (saving) => {
      // What others wrote while the server was out of reach was said to nobody here.
      this.outdated ||= saving === 'kept';
      this.saving(saving);
    },
    sent: (task, sent) => this.sent(task, sent),
    empty: () => this.emptied(),
  });
  private outdated = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    reportId: string,
    public door: Door,
    blocks: readonly WorkingBlock[],
  ) {
    super(reportId, blocks);
    if (this.state.cells.size > 0) this.soon();
    void orphanedCells(reportId).then((found) => this.adopt(found) && this.soon());
  }

  /** The text as the server has it now. What is known to be newer stays, and so do unsent words. */
  load(blocks: readonly WorkingBlock[]): void {
    this.outdated = this.queue.busy;
    if (this.queue.busy) return;
    const known = new Map(this.state.blocks.map((block) => [block.id, block]));
    const newest = blocks.map((block) => {
      const here = known.get(block.id);
      return here && here.version > block.version ? here : block;
    });
    this.set({ blocks: withMadeBlocks(newest, [...this.state.cells.values()]) });
    for (const [key, { blockId, base }] of this.state.cells)
      if (base > 0 && base !== this.block(blockId)?.version) this.send(key);
  }

  /** Somebody begins to write here; until they leave, what others write there reaches the editor. */
  open({ blockId, language }: Place): void {
    const index = this.state.blocks.findIndex(({ id }) => id === blockId);
    const block = this.state.blocks[index];
    const key = cellKey(blockId, language);
    if (!block || this.state.cells.has(key)) return;
    this.put(begun(block, language, this.state.blocks[index - 1]?.id ?? null));
  }

  /** @param hand null when the editor is closed */
  hold({ blockId, language }: Place, hand: Hand | null): void {
    const key = cellKey(blockId, language);
    if (hand) this.hands.set(key, hand);
    else this.hands.delete(key);
    const cell = this.state.cells.get(key);
    if (!hand && cell && !isUnsaved(cell)) this.drop(cell);
  }

  /** @param steps how the words became these; left out, what differs */
  write(blockId: string, language: Language, node: NodeJson, steps?: readonly StepJson[]): void {
    this.open({ blockId, language });
    const cell = this.state.cells.get(cellKey(blockId, language));
    if (!cell) return;
    this.put(written(cell, node, steps));
    this.soon();
  }

  /** What led a block to its next version, be it by somebody else or by words sent from here. */
  hear(change: KnownChange): void {
    const { blockId, version, origin } = change;
    for (const [key, cell] of this.state.cells) {
      if (cell.blockId !== blockId || cell.base === 0 || version <= cell.base) continue;
      const hand = this.hands.get(key);
      if (version > cell.base + 1) this.send(key);
      else if (cell.sending && cell.sending.origin === origin)
        this.put(confirmed(cell, version, hand));
      else this.put(overtaken(cell, change, hand));
    }
    const block = this.block(blockId);
    if (!block || block.version === 0 || version <= block.version) return;
    if (version > block.version + 1) this.door.readAgain();
    else this.replace(blockId, (standing) => advanced(standing, change));
  }

  /** Resolves once the server has everything that was written in a block. */
  arrived(blockId: string): Promise<void> {
    this.flush();
    const waits = (): boolean =>
      [...this.state.cells.values()].some((cell) => cell.blockId === blockId && isUnsaved(cell));
    return new Promise((resolve) => {
      const look = (): void => {
        if (waits()) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(look);
      look();
    });
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
    this.queue.add({
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
    this.queue.add({
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
    this.timer = undefined;
    for (const [key, cell] of this.state.cells)
      if (cell.trouble === null && isUnsaved(cell)) this.send(key);
    this.queue.wake();
  }

  /** Not put off by more words: who writes along sees a sentence grow. */
  private soon(): void {
    this.timer ??= setTimeout(() => this.flush(), PAUSE);
  }

  private send(key: string): void {
    const blockId = this.state.cells.get(key)?.blockId;
    if (blockId) this.queue.add({ blockId, send: () => this.sendCell(key) });
  }

  private async sendCell(key: string): Promise<Sent | null> {
    const cell = this.state.cells.get(key);
    if (!cell || cell.trouble) return null;
    const behind = cell.base > 0 && cell.base !== this.block(cell.blockId)?.version;
    if (!isUnsaved(cell) && !behind) return null;
    const sending = cell.sending ?? { origin: crypto.randomUUID(), count: cell.steps.length };
    this.put({ ...cell, sending });
    const sent = await (cell.base === 0 ? this.make(cell) : this.sendWords(cell, sending));
    const now = this.state.cells.get(key);
    if (sent.kind === 'stale' || sent.kind === 'refused') {
      if (now) this.put({ ...now, sending: null, trouble: sent });
    } else if (now && sent.kind !== 'unreached') {
      if (!isUnsaved(now)) {
        if (!this.hands.has(key)) this.drop(now);
      } else if (sent.kind === 'heard' && !sent.accepted) this.send(key);
      else this.soon();
    }
    return sent;
  }

  private async sendWords(cell: Cell, sending: NonNullable<Cell['sending']>): Promise<Sent> {
    const { blockId, language, base: version } = cell;
    const steps = cell.steps.slice(0, sending.count);
    const { origin } = sending;
    const sent = await this.door.words({ blockId, language, version, steps, origin });
    if (sent.kind !== 'heard') return sent;
    for (const change of sent.changes) this.hear(change);
    const key = cellKey(blockId, language);
    const now = this.state.cells.get(key);
    // Taken, and yet nothing is different: a letter that was typed and removed again.
    if (sent.accepted && now?.sending?.origin === origin)
      this.put(confirmed(now, version, this.hands.get(key)));
    this.set({ savedAt: new Date() });
    return sent;
  }

  private async make(cell: Cell): Promise<Sent> {
    const { blockId, language, node, after } = cell;
    const afterBlockId = this.knownBefore(after);
    const sent = await this.door.edit(language, { blockId, version: 0, node, afterBlockId });
    const made = sent.kind === 'stale' && sameWords(sent.current?.content[language], node);
    if (sent.kind !== 'done' && !made) return sent;
    const version = sent.kind === 'done' ? 1 : (sent.current?.version ?? 1);
    this.replace(blockId, () => madeBlock(blockId, node, language, version));
    for (const [key, now] of this.state.cells) {
      if (now.blockId !== blockId || now.base > 0) continue;
      if (now.language === language)
        this.put({ ...confirmed(now, version, this.hands.get(key)), from: node });
      else {
        const from = blankNode(madeBlock(blockId, node, language, version));
        this.put({ ...now, from, steps: stepsBetween(from, now.node), base: version });
      }
    }
    return sent.kind === 'done' ? sent : { kind: 'done', stamps: [] };
  }

  private sent({ blockId }: Task, sent: Sent | null): void {
    if (sent?.kind === 'done') return this.settle(blockId, sent.stamps);
    const trouble = sent?.kind === 'stale' || sent?.kind === 'refused' ? sent : null;
    if (!trouble || this.hasTrouble(blockId)) return;
    this.set({ refused: trouble });
    this.outdated = true;
  }

  private emptied(): void {
    if (this.outdated) this.door.readAgain();
    this.outdated = false;
  }

  /** Our block follows the server's version; another's that moved on means someone else wrote. */
  private settle(blockId: string, stamps: readonly { id: string; version: number }[]): void {
    const versions = new Map(stamps.map(({ id, version }) => [id, version]));
    const to = versions.get(blockId);
    // Moved, not written: the words stand on the new version as they are.
    const from = this.block(blockId)?.version;
    if (to !== undefined && from !== undefined && to === from + 1) {
      this.replace(blockId, (block) => ({ ...block, version: to }));
      for (const cell of this.state.cells.values())
        if (cell.blockId === blockId && cell.base === from) this.put({ ...cell, base: to });
    }
    this.set({ savedAt: new Date(), refused: null });
    this.outdated ||= this.state.blocks.some(
      ({ id, version }) => version > 0 && id !== blockId && versions.get(id) !== version,
    );
  }
}
