import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import { type StepJson, stepsBetween } from '#libs/domain/writing';
import { arrived, isRead, stamped } from './awaited-block.js';
import { BlockReader } from './block-reader.js';
import {
  begun,
  cellKey,
  isUnsaved,
  languagesOf,
  madeBlock,
  withMadeBlocks,
  written,
} from './cell-words.js';
import { orphanedCells } from './kept-cells.js';
import type { Place } from './place.js';
import { TextExchange } from './text-exchange.js';
import type { BlockStamp, Cell, Door, Hand, WorkingBlock } from './text-state.js';

/**
 * The working copy while several write it. Words are kept on the device at once and sent after a
 * pause. What others wrote comes in between; only where nothing leads from one text to the other do
 * both stay here side by side until the writer chooses.
 */
export class WorkingText extends TextExchange {
  private readonly reader = new BlockReader({
    awaited: () => this.state.blocks.filter(({ awaited }) => awaited).map(({ id }) => id),
    read: (ids) => this.door.blocks(ids),
    take: (ids, blocks) => this.take(ids, blocks),
    tell: (reading) => this.state.reading !== reading && this.set({ reading }),
  });

  constructor(reportId: string, door: Door, blocks: readonly WorkingBlock[]) {
    super(reportId, door, blocks);
    if (this.state.cells.size > 0) this.soon();
    void orphanedCells(reportId).then((found) => this.adopt(found) && this.soon());
  }

  /** The text as the server has it now. What is known to be newer stays, and so do unsent words. */
  load(stamps: readonly BlockStamp[]): void {
    this.outdated = this.queue.busy;
    if (this.queue.busy) return;
    const known = new Map(this.state.blocks.map((block) => [block.id, block]));
    this.stand(stamps.map((stamp) => stamped(known.get(stamp.id), stamp)));
    this.reader.start();
  }

  /** Some blocks are of other versions now. */
  renew(stamps: readonly BlockStamp[]): void {
    const versions = new Map(stamps.map((stamp) => [stamp.id, stamp]));
    this.stand(
      this.state.blocks.map((here) => {
        const stamp = versions.get(here.id);
        return stamp ? stamped(here, stamp) : here;
      }),
    );
    this.reader.start();
  }

  /** Somebody is about to read this block. */
  look(blockId: string): void {
    this.reader.look(blockId);
  }

  /** Reads on where the server was out of reach. */
  readOn(): void {
    this.reader.start();
  }

  isRead(blockId: string): boolean {
    const block = this.block(blockId);
    return block !== undefined && isRead(block);
  }

  /** Of the blocks asked for, those that were not given are there no more. */
  private take(asked: readonly string[], blocks: readonly WorkingBlock[]): void {
    const read = new Map(blocks.map((block) => [block.id, block]));
    const gone = new Set(asked.filter((id) => !read.has(id)));
    this.stand(
      this.state.blocks
        .filter(({ id }) => !gone.has(id))
        .map((here) => arrived(here, read.get(here.id) ?? here)),
    );
  }

  private stand(blocks: readonly WorkingBlock[]): void {
    const coming = blocks.some(({ awaited }) => awaited !== undefined);
    this.set({
      blocks: withMadeBlocks(blocks, [...this.state.cells.values()]),
      reading: coming ? 'coming' : this.state.reading,
    });
    for (const [key, { blockId, base }] of this.state.cells)
      if (base > 0 && base !== this.block(blockId)?.version) this.send(key);
  }

  /** Somebody begins to write here; until they leave, what others write there reaches the editor. */
  open({ blockId, language }: Place): void {
    const index = this.state.blocks.findIndex(({ id }) => id === blockId);
    const block = this.state.blocks[index];
    const key = cellKey(blockId, language);
    if (!block || !isRead(block) || this.state.cells.has(key)) return;
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
    const key = cellKey(blockId, language);
    const cell = this.state.cells.get(key);
    if (!cell) return;
    const hand = this.hands.get(key);
    if (hand && !steps && cell.base > 0) return hand.put(stepsBetween(cell.node, node));
    this.put(written(cell, node, steps));
    this.soon();
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

  /** @param offered whether it is offered to be put back */
  remove(blockId: string, offered = true): void {
    const index = this.state.blocks.findIndex(({ id }) => id === blockId);
    const block = this.state.blocks[index];
    if (!block || !isRead(block)) return;
    const whole = this.withCells(block);
    for (const cell of this.state.cells.values()) if (cell.blockId === blockId) this.end(cell);
    this.set({
      blocks: this.state.blocks.toSpliced(index, 1),
      removed: offered ? { block: whole, number: index + 1 } : this.state.removed,
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
    this.end(cell);
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
}
