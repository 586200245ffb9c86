import { useEffect, useState, useSyncExternalStore } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import type { Language } from '#libs/domain';
import type { RefusalFactsFragment } from '../../gql/graphql.js';
import { editBlocks, moveBlock } from './editing-queries.js';
import type { Sent, TextState, WorkingBlock } from './text-state.js';
import { WorkingText } from './working-text.js';

/** The working copy in this page's hands: sent through GraphQL, heard through React. */
export function useWorkingText(
  reportId: string,
  blocks: readonly WorkingBlock[],
  readAgain: () => void,
): { text: WorkingText; state: TextState } {
  const client = useClient();
  const [text] = useState(() => {
    const send = async <Data extends object, Variables extends object>(
      mutation: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ): Promise<Sent> => {
      const context = { idempotencyKey: crypto.randomUUID() };
      const { data, error } = await client
        .mutation(mutation, variables as Variables & Record<string, unknown>, context)
        .toPromise();
      if (error?.networkError || !data) return { kind: 'unreached' };
      return sentOf(Object.values(data)[0] as Answer);
    };
    return new WorkingText(
      reportId,
      {
        edit: (language: Language, change) =>
          send(editBlocks, { input: { reportId, language, changes: [change] } }),
        move: (blockId, version, afterBlockId) =>
          send(moveBlock, { input: { reportId, blockId, version, afterBlockId } }),
        readAgain,
      },
      blocks,
    );
  });
  useEffect(() => text.load(blocks), [text, blocks]);
  useEffect(() => {
    const flush = (): void => text.flush();
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
    };
  }, [text]);
  return { text, state: useSyncExternalStore(text.subscribe, text.read) };
}

type Answer =
  | { __typename: 'WorkingCopy'; blocks: readonly { id: string; version: number }[] }
  | ({ __typename: 'Refusal' } & RefusalFactsFragment);

function sentOf(answer: Answer): Sent {
  if (answer.__typename === 'WorkingCopy') return { kind: 'done', stamps: answer.blocks };
  if (answer.code === 'STALE_EDIT')
    return { kind: 'stale', current: (answer.current as WorkingBlock | null) ?? null };
  return { kind: 'refused', what: answer.what, advice: answer.advice };
}
