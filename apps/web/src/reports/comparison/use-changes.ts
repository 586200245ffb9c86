import { useCallback } from 'react';
import { useClient } from 'urql';
import type { Language } from '#libs/domain';
import type { ChangeOfBlockFragment, UnchangedBlocksQuery } from '../../gql/graphql.js';
import { usePieces } from '../../shared/use-pieces.js';
import { useReadAgainOnChange } from '../report-context.js';
import { changesOfQuery, unchangedQuery } from './comparison-queries.js';
import { type Group, STRETCH } from './groups.js';

export type SameBlock = NonNullable<UnchangedBlocksQuery['comparison']>['unchanged'][number];

export interface Compared {
  fromRevisionId: string;
  /** Null: the working copy. */
  toRevisionId: string | null;
  language: Language;
}

/** The words of changes, and of what stayed between them, as somebody comes near them. */
export function useChanges(
  { fromRevisionId: from, toRevisionId: to, language }: Compared,
  known: readonly ChangeOfBlockFragment[],
) {
  const client = useClient();
  const texts = { from, to, language };
  const policyOf = (anew: boolean) =>
    ({ requestPolicy: anew ? 'network-only' : 'cache-first' }) as const;
  const changes = usePieces<ChangeOfBlockFragment>(async (of, anew) => {
    const asked = { ...texts, of: [...of] };
    const { data } = await client.query(changesOfQuery, asked, policyOf(anew));
    const found = data?.comparison?.changes;
    return found ? byBlock(found) : null;
  }, byBlock(known));
  const same = usePieces<readonly SameBlock[]>(async (stretches, anew) => {
    const found = await Promise.all(
      stretches.map(async (stretch) => {
        const at = Number(stretch) * STRETCH;
        const asked = { ...texts, at, until: at + STRETCH };
        const { data } = await client.query(unchangedQuery, asked, policyOf(anew));
        return [stretch, data?.comparison?.unchanged] as const;
      }),
    );
    const read = found.flatMap(([stretch, blocks]) => (blocks ? [[stretch, blocks] as const] : []));
    return read.length === found.length ? new Map(read) : null;
  });

  const { need: needChanges, again: changesAgain, readAgain: readChanges } = changes;
  const { need: needSame, again: sameAgain, readAgain: readSame } = same;
  useReadAgainOnChange(
    useCallback(() => {
      readChanges();
      readSame();
    }, [readChanges, readSame]),
  );
  const need = useCallback(
    (group: Group) => {
      needChanges(group.changes.map(({ change }) => change.blockId));
      if (group.stretch !== null) needSame([String(group.stretch)]);
    },
    [needChanges, needSame],
  );
  const again = useCallback(() => {
    changesAgain();
    sameAgain();
  }, [changesAgain, sameAgain]);
  return {
    changes: changes.pieces,
    same: same.pieces,
    failed: changes.failed || same.failed,
    need,
    again,
    readAgain: readChanges,
  };
}

function byBlock(changes: readonly ChangeOfBlockFragment[]) {
  return new Map(changes.map((change) => [change.blockId, change]));
}
