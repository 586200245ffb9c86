import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import type { Language } from '#libs/domain';
import type { RefusalFactsFragment, WorkingCopyChangedSubscription } from '../../gql/graphql.js';
import { awaitedBlock } from './awaited-block.js';
import { editBlocks, moveBlock, workingBlocksQuery, writeWords } from './editing-queries.js';
import type { BlockStamp, Door, KnownChange, Sent, TextState, WorkingBlock } from './text-state.js';
import { workingBlock } from './working-block.js';
import { WorkingText } from './working-text.js';

/** The working copy in this page's hands: sent through GraphQL, heard through React. */
export function useWorkingText(
  reportId: string,
  stamps: readonly BlockStamp[],
  readAgain: () => void,
): { text: WorkingText; state: TextState } {
  const client = useClient();
  const door = useMemo((): Door => {
    const send = async <Data extends object, Variables extends object>(
      mutation: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ): Promise<Sent> => {
      const keyed = mutation !== writeWords;
      const context = keyed ? { idempotencyKey: crypto.randomUUID() } : {};
      const { data, error } = await client
        .mutation(mutation, variables as Variables & Record<string, unknown>, context)
        .toPromise();
      if (error?.networkError || !data) return { kind: 'unreached' };
      return sentOf(Object.values(data)[0] as Answer);
    };
    return {
      // Its own name (origin) makes it happen once; no key is kept for each pause between words.
      words: ({ steps, ...change }) =>
        send(writeWords, { input: { reportId, ...change, steps: [...steps] } }),
      edit: (language: Language, change) =>
        send(editBlocks, { input: { reportId, language, changes: [change] } }),
      move: (blockId, version, afterBlockId) =>
        send(moveBlock, { input: { reportId, blockId, version, afterBlockId } }),
      blocks: async (ids) => {
        const { data } = await client
          .query(workingBlocksQuery, { reportId, ids: [...ids] }, { requestPolicy: 'network-only' })
          .toPromise();
        return data?.report?.workingCopy?.blocks.map(workingBlock) ?? null;
      },
      readAgain,
    };
  }, [client, reportId, readAgain]);
  const [text] = useState(() => textOf(reportId, door, stamps));
  useEffect(() => {
    text.door = door;
  }, [text, door]);
  useEffect(() => text.load(stamps), [text, stamps]);
  useEffect(() => {
    const flush = (): void => text.flush();
    window.addEventListener('pagehide', flush);
    const goOn = (): void => {
      text.flush();
      text.readOn();
    };
    window.addEventListener('online', goOn);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', goOn);
    };
  }, [text]);
  return { text, state: useSyncExternalStore(text.subscribe, text.read) };
}

/** What a page left unsent is still being sent when it is opened again: one text for each report. */
const texts = new Map<string, WorkingText>();

function textOf(reportId: string, door: Door, stamps: readonly BlockStamp[]): WorkingText {
  const text = texts.get(reportId) ?? new WorkingText(reportId, door, stamps.map(awaitedBlock));
  texts.set(reportId, text);
  return text;
}

type Answer =
  | { __typename: 'Written'; accepted: boolean; changes: readonly ReadChange[] }
  | { __typename: 'WorkingCopy'; stamps: readonly BlockStamp[] }
  | ({ __typename: 'Refusal' } & RefusalFactsFragment);

type ReadChange = WorkingCopyChangedSubscription['workingCopyChanged']['change'] & object;

/** A change as it is read, its steps being any JSON there. */
export function changeOf(change: ReadChange): KnownChange {
  const { blockId, version, language, origin, by } = change;
  const steps = change.steps as KnownChange['steps'];
  return { blockId, version, language, steps, origin: origin ?? null, by: by ?? null };
}

function sentOf(answer: Answer): Sent {
  if (answer.__typename === 'Written')
    return { kind: 'heard', accepted: answer.accepted, changes: answer.changes.map(changeOf) };
  if (answer.__typename === 'WorkingCopy') return { kind: 'done', stamps: answer.stamps };
  if (answer.code === 'STALE_EDIT')
    return { kind: 'stale', current: (answer.current as WorkingBlock | null) ?? null };
  return { kind: 'refused', what: answer.what, advice: answer.advice };
}
