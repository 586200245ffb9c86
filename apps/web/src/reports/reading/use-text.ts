import {
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Client, useClient, useQuery } from 'urql';
import type { Language } from '#libs/domain';
import type { ProposalFoldFragment } from '../../gql/graphql.js';
import { ReportContext } from '../report-context.js';
import type { Layer, Texts } from './layers.js';
import type { Landing } from './place-in.js';
import { changesSummaryQuery, onWholeQuery } from './reading-queries.js';
import type { Row } from './rows.js';
import { type Read, type Shown, StretchReader } from './stretch-reader.js';
import { rowsIn, stretchesIn, type Stretches } from './stretches.js';

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
  const open = useEffectEvent((asking: Client): StretchReader | null => {
    if (!shown) return null;
    const own = new StretchReader(asking, shown, setRead, (failed) =>
      setFailedKey(failed ? shown.key : ''),
    );
    void own.begin(begin());
    return own;
  });

  // What is shown is known by its key: the same text read again is no reason to begin anew.
  useEffect(() => {
    const own = key === '' ? null : open(client);
    reader.current = own;
    return () => own?.close();
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
