import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import { cellKey, isUnsaved, withMadeBlocks, withNode } from './cell-words.js';
import { forgetCell, keepCell, keptCells, type Orphan } from './kept-cells.js';
import type { Place } from './place.js';
import type { Cell, TextState, WorkingBlock } from './text-state.js';

/** What the page knows of the working copy, and who is to hear when that changes. */
export class TextStore {
  protected state: TextState;
  private readonly heard = new Set<() => void>();

  constructor(
    private readonly reportId: string,
    blocks: readonly WorkingBlock[],
  ) {
    const cells = keptCells(reportId);
    this.state = {
      blocks: withMadeBlocks(blocks, cells),
      cells: new Map(cells.map((cell) => [cellKey(cell.blockId, cell.language), cell])),
      reading: blocks.some(({ awaited }) => awaited !== undefined) ? 'coming' : 'whole',
      saving: 'saved',
      savedAt: null,
      removed: null,
      refused: null,
    };
  }

  /** Words that a closed tab left on this device. Where this one writes already, they wait. */
  protected adopt(found: readonly Orphan[]): boolean {
    const free = found.filter(
      ({ cell }) => !this.state.cells.has(cellKey(cell.blockId, cell.language)),
    );
    if (free.length === 0) return false;
    for (const { name, cell } of free) {
      this.put(cell);
      localStorage.removeItem(name);
    }
    this.set({ blocks: withMadeBlocks(this.state.blocks, [...this.state.cells.values()]) });
    return true;
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.heard.add(hear);
    return () => this.heard.delete(hear);
  };

  readonly read = (): TextState => this.state;

  cell({ blockId, language }: Place): Cell | undefined {
    return this.state.cells.get(cellKey(blockId, language));
  }

  /** The words of a block as they are here, sent or not. */
  wordsOf(blockId: string, language: Language): NodeJson | undefined {
    const cell = this.state.cells.get(cellKey(blockId, language));
    return cell?.node ?? this.block(blockId)?.content[language];
  }

  /** All blocks with the words as they are here. */
  standing({ blocks, cells }: TextState): WorkingBlock[] {
    const written = new Map([...cells.values()].map((cell) => [cell.blockId, cell]));
    return blocks.map((block) => (written.has(block.id) ? this.withCells(block) : block));
  }

  /** The nearest block before a place that the server knows. */
  protected knownBefore(after: string | null): string | null {
    const index = this.state.blocks.findIndex(({ id }) => id === after);
    return this.state.blocks.slice(0, index + 1).findLast(({ version }) => version > 0)?.id ?? null;
  }

  protected hasTrouble(blockId: string): boolean {
    return [...this.state.cells.values()].some(
      (cell) => cell.blockId === blockId && cell.trouble !== null,
    );
  }

  protected withCells(block: WorkingBlock): WorkingBlock {
    return [...this.state.cells.values()]
      .filter(({ blockId }) => blockId === block.id)
      .reduce((whole, { language, node }) => withNode(whole, language, node), block);
  }

  /** Keeps the cell, on the device too as long as the server does not have all of it. */
  protected put(cell: Cell): void {
    const key = cellKey(cell.blockId, cell.language);
    if (isUnsaved(cell)) keepCell(this.reportId, cell);
    else forgetCell(this.reportId, cell);
    this.set({ cells: new Map(this.state.cells).set(key, cell) });
  }

  protected drop(cell: Cell): void {
    forgetCell(this.reportId, cell);
    const cells = new Map(this.state.cells);
    cells.delete(cellKey(cell.blockId, cell.language));
    this.set({ cells });
  }

  protected block(id: string): WorkingBlock | undefined {
    return this.state.blocks.find((block) => block.id === id);
  }

  protected replace(id: string, change: (block: WorkingBlock) => WorkingBlock): void {
    this.set({
      blocks: this.state.blocks.map((block) => (block.id === id ? change(block) : block)),
    });
  }

  protected set(change: Partial<TextState>): void {
    this.state = { ...this.state, ...change };
    for (const hear of this.heard) hear();
  }

  protected saving(saving: TextState['saving']): void {
    const still = this.state.saving === 'kept' && saving === 'saving';
    if (!still && this.state.saving !== saving) this.set({ saving });
  }
}
