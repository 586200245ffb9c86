import { blankNode, stepsBetween } from '#libs/domain/writing';
import {
  advanced,
  cellKey,
  confirmed,
  isUnsaved,
  madeBlock,
  overtaken,
  sameWords,
} from './cell-words.js';
import { awaiting, isRead } from './awaited-block.js';
import { RecentChanges } from './recent-changes.js';
import { TextStore } from './text-store.js';
import { SendQueue, type Task } from './send-queue.js';
import type {
  BlockStamp,
  Cell,
  Door,
  Hand,
  KnownChange,
  Sent,
  WorkingBlock,
} from './text-state.js';

/** How long words wait for more before they go to the server and so to everyone who reads along. */
const PAUSE = 400;

/**
 * Sends what was written, after a pause, one change at a time, each on the version it was written
 * on; and hears what others wrote in between, which one's own words then stand on top of.
 */
export abstract class TextExchange extends TextStore {
  protected readonly hands = new Map<string, Hand>();
  protected readonly queue = new SendQueue({
    saving: (saving) => {
      // What others wrote while the server was out of reach was said to nobody here.
      this.outdated ||= saving === 'kept';
      this.saving(saving);
    },
    sent: (task, sent) => this.sent(task, sent),
    empty: () => this.emptied(),
  });
  protected outdated = false;
  readonly recent = new RecentChanges();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    reportId: string,
    public door: Door,
    blocks: readonly WorkingBlock[],
  ) {
    super(reportId, blocks);
  }

  /** What led a block to its next version, be it by somebody else or by words sent from here. */
  hear(change: KnownChange): void {
    const { blockId, version, origin } = change;
    this.recent.add(change);
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
    if (!isRead(block)) this.replace(blockId, (standing) => awaiting(standing, version));
    else if (version > block.version + 1) this.door.readAgain();
    else this.replace(blockId, (standing) => advanced(standing, change));
  }

  /** Sends what waits, now. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const [key, cell] of this.state.cells)
      if (cell.trouble === null && isUnsaved(cell)) this.send(key);
    this.queue.wake();
  }

  protected end(cell: Cell): void {
    const key = cellKey(cell.blockId, cell.language);
    this.hands.get(key)?.end();
    this.hands.delete(key);
    this.drop(cell);
  }

  /** Not put off by more words: who writes along sees a sentence grow. */
  protected soon(): void {
    this.timer ??= setTimeout(() => this.flush(), PAUSE);
  }

  protected send(key: string): void {
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
    if (sent.kind === 'stale' && now && !isUnsaved(now) && this.hands.get(key)?.resting) {
      // A closed editor that cannot follow what the text has become: only its undo is lost.
      this.end(now);
      return null;
    }
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
  private settle(blockId: string, stamps: readonly BlockStamp[]): void {
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
