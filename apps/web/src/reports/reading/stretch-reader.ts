import type { Client } from 'urql';
import type { Language } from '#libs/domain';
import type { Layer } from './layers.js';
import { placeIn, type Landing } from './place-in.js';
import { changesQuery, stretchQuery } from './reading-queries.js';
import { changedRowsOf, type Row, rowsOf } from './rows.js';
import { STRETCH, stretchesIn, stretchOf, type Stretches } from './stretches.js';

/** The text that a layer shows, and how. */
export interface Shown {
  key: string;
  layer: Layer;
  language: Language;
  id: string;
  /** The text it is compared with. */
  oldId: string | null;
  blockCount: number;
  /** Whether proposals stand beside the words. */
  asked: boolean;
  placedIn: string | null;
}

export interface Read extends Pick<Shown, 'key' | 'layer' | 'blockCount'> {
  stretches: Stretches;
}

/** Reads stretches of one text as they are wanted, each once. */
export class StretchReader {
  private readonly wanted = new Set<number>();
  private readonly unread = new Set<number>();
  private open = true;
  private begun = false;

  constructor(
    private readonly client: Client,
    private readonly shown: Shown,
    private readonly show: (change: (before: Read) => Read) => void,
    private readonly fail: (failed: boolean) => void,
  ) {}

  async begin(landing: Landing): Promise<void> {
    const { id, oldId, blockCount } = this.shown;
    const place = (await placeIn(this.client, id, oldId, landing)) ?? 0;
    if (!this.open) return;
    this.begun = true;
    await this.need(stretchOf(Math.min(place, Math.max(0, blockCount - 1))));
  }

  async seek(landing: Landing): Promise<void> {
    const place = await placeIn(this.client, this.shown.id, this.shown.oldId, landing);
    if (place !== null) await this.need(stretchOf(place));
  }

  async need(stretch: number): Promise<void> {
    const there = stretch >= 0 && stretch < Math.max(1, stretchesIn(this.shown.blockCount));
    if (!this.begun || !there || this.wanted.has(stretch)) return;
    this.wanted.add(stretch);
    await this.read(stretch, false);
  }

  /** Somebody acted on the report: what stands beside the words may be another. */
  readAgain(): void {
    if (this.shown.asked || this.shown.oldId)
      for (const stretch of this.wanted) void this.read(stretch, true);
  }

  again(): void {
    for (const stretch of this.unread) void this.need(stretch);
  }

  close(): void {
    this.open = false;
  }

  private async read(stretch: number, anew: boolean): Promise<void> {
    const rows = await this.rowsOf(stretch, anew ? 'network-only' : 'cache-first');
    if (!this.open) return;
    if (rows === null) {
      this.wanted.delete(stretch);
      this.unread.add(stretch);
      return this.fail(true);
    }
    this.unread.delete(stretch);
    if (this.unread.size === 0) this.fail(false);
    const { key, layer, blockCount } = this.shown;
    this.show((before) => ({
      key,
      layer,
      blockCount,
      stretches: new Map(before.key === key ? before.stretches : []).set(stretch, rows),
    }));
  }

  private async rowsOf(
    stretch: number,
    requestPolicy: 'cache-first' | 'network-only',
  ): Promise<Row[] | null> {
    const { id, oldId, language, asked, placedIn, blockCount } = this.shown;
    const from = stretch * STRETCH;
    const last = stretch === stretchesIn(blockCount) - 1;
    const wanted = { language, placedIn };
    const [text, compared] = await Promise.all([
      this.client.query(
        stretchQuery,
        { id, from, first: STRETCH, language, asked, placed: placedIn !== null },
        { requestPolicy },
      ),
      oldId
        ? this.client.query(
            changesQuery,
            { old: oldId, id, language, from, until: last ? null : from + STRETCH },
            { requestPolicy },
          )
        : null,
    ]);
    const blocks = text.data?.revision?.blocks.edges.map(({ node }) => node);
    if (!blocks) return null;
    if (compared === null) return rowsOf(blocks, wanted);
    const changes = compared.data?.comparison?.changes;
    return changes ? changedRowsOf(blocks, changes, wanted) : null;
  }
}
