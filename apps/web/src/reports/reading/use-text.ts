import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Client, useClient, useQuery } from 'urql';
import type { Language } from '#libs/domain';
import type { ProposalFoldFragment } from '../../gql/graphql.js';
import { ReportContext } from '../report-context.js';
import type { Layer, Texts } from './layers.js';
import { placeIn, type Landing } from './place-in.js';
import {
  changesQuery,
  changesSummaryQuery,
  onWholeQuery,
  stretchQuery,
} from './reading-queries.js';
import { changedRowsOf, type Row, rowsOf } from './rows.js';
import { rowsIn, STRETCH, stretchesIn, stretchOf, type Stretches } from './stretches.js';

interface Reading {
  /** The layer of these rows: the one before, until the wanted one begins to come. */
  layer: Layer;
  /** What has been read of the text, and of how many stretches it is. */
  stretches: Stretches;
  count: number;
  rows: readonly Row[];
  /** Proposals on the report as a whole. */
  onWhole: readonly ProposalFoldFragment[];
  loading: boolean;
  failed: boolean;
  changes: { edited: number; added: number; removed: number; moved: number } | null;
  /** Asks for a stretch that somebody is about to read. */
  need: (stretch: number) => void;
  /** Asks again for what could not be read. */
  again: () => void;
  /** Asks for the words of a block or a proposal, wherever they stand. */
  seek: (landing: Landing) => void;
}

/** The text that a layer shows, and how. */
interface Shown {
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

interface Read extends Pick<Shown, 'key' | 'layer' | 'blockCount'> {
  stretches: Stretches;
}

const NOTHING: Read = { key: '', layer: 'circulated', blockCount: 0, stretches: new Map() };
const NOBODY: readonly ProposalFoldFragment[] = [];

/**
 * One layer of the text in one language, of which only those stretches are read that somebody looks
 * at. @param begin where the reader is when the layer is turned to
 */
export function useText(
  texts: Texts,
  layer: Layer,
  language: Language,
  consultationId: string | null,
  begin: () => Landing,
): Reading {
  const client = useClient();
  const heard = useContext(ReportContext)?.changes ?? 0;
  const shown = useMemo(() => shownIn(texts, layer, language), [texts, layer, language]);
  const key = shown?.key ?? '';
  const [read, setRead] = useState(NOTHING);
  const [failedKey, setFailedKey] = useState('');
  const reader = useRef<StretchReader | null>(null);
  const beginning = useRef(begin);
  useEffect(() => {
    beginning.current = begin;
  });

  useEffect(() => {
    if (!shown) return undefined;
    const own = new StretchReader(client, shown, setRead, (failed) =>
      setFailedKey(failed ? shown.key : ''),
    );
    reader.current = own;
    void own.begin(beginning.current());
    return () => own.close();
    // What is shown is known by its key: the same text read again is no reason to begin anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key]);
  useEffect(() => {
    if (heard > 0) reader.current?.readAgain();
  }, [heard]);

  const [{ data: compared }] = useQuery({
    query: changesSummaryQuery,
    variables: { old: shown?.oldId ?? '', id: shown?.id ?? '', language },
    pause: !shown?.oldId,
  });
  const [{ data: whole }, readWholeAgain] = useQuery({
    query: onWholeQuery,
    variables: { consultationId: consultationId ?? '' },
    pause: layer !== 'asked' || !consultationId,
  });
  useEffect(() => {
    if (heard > 0 && layer === 'asked') readWholeAgain({ requestPolicy: 'network-only' });
  }, [heard, layer, readWholeAgain]);

  const onWhole = useMemo(
    () =>
      layer === 'asked'
        ? (whole?.consultation?.proposals.edges.map(({ node }) => node) ?? NOBODY)
        : NOBODY,
    [layer, whole],
  );
  const { stretches, blockCount } = read;
  const rows = useMemo(() => rowsIn(stretches), [stretches]);
  const need = useCallback((stretch: number) => void reader.current?.need(stretch), []);
  const seek = useCallback((landing: Landing) => void reader.current?.seek(landing), []);
  const again = useCallback(() => reader.current?.again(), []);
  const failed = failedKey === key && key !== '';
  return {
    layer: read.layer,
    stretches,
    count: stretchesIn(blockCount),
    rows,
    onWhole,
    loading: read.key !== key && !failed,
    failed,
    changes: shown?.oldId ? (compared?.comparison?.summary ?? null) : null,
    need,
    again,
    seek,
  };
}

function shownIn(texts: Texts, layer: Layer, language: Language): Shown | null {
  const { circulated } = texts;
  const main = layer === 'asked' ? circulated : texts[layer];
  if (!main) return null;
  // Later texts show proposals where their words are now; the circulated one where they were made.
  const later = (layer === 'changed' || layer === 'approved') && main.id !== circulated?.id;
  const oldId = layer === 'changed' ? (circulated?.id ?? null) : null;
  return {
    key: `${layer} ${language} ${main.id}`,
    layer,
    language,
    id: main.id,
    oldId,
    blockCount: main.blockCount,
    asked: texts.asked && (layer === 'asked' || later),
    placedIn: later ? main.id : null,
  };
}

/** Reads stretches of one text as they are wanted, each once. */
class StretchReader {
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
