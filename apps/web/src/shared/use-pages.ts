import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';

const PAGE = 40;
/** As many as the server gives at once. */
const MOST = 200;

interface Connection<Node> {
  totalCount: number;
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface Read<Node> {
  key: string;
  nodes: readonly Node[];
  total: number;
  end: string | null;
  state: 'reading' | 'read' | 'failed';
  /** Why it failed, by the server's codes. */
  codes: readonly string[];
}

interface Pages<Node> extends Omit<Read<Node>, 'key' | 'end'> {
  /** Reads the next page; null when there is none. */
  more: (() => void) | null;
  /** Reads anew what could not be read. */
  again: () => void;
}

/**
 * A list that grows page by page, by keyset. It is read again, as far as it had grown, when `stamp`
 * changes; meanwhile what was read stays on screen.
 */
export function usePages<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'> | null,
  connectionOf: (data: Data) => Connection<Node> | null | undefined,
  stamp: number | string = 0,
): Pages<Node> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [read, setRead] = useState<Read<Node>>(() => nothing(key));
  // It only reads: whichever was given first does as well as any later one.
  const [connectionIn] = useState(() => connectionOf);
  const shown = read.key === key ? read : nothing<Node>(key);
  const [round, setRound] = useState(0);

  const fetchPage = useCallback(
    async (first: number, after: string | null, before: readonly Node[], fresh: boolean) => {
      const asked = { ...(JSON.parse(key) as Variables), first, after } as Variables;
      const result = await client
        .query(query, asked, { requestPolicy: fresh ? 'network-only' : 'cache-and-network' })
        .toPromise();
      const connection = result.data ? connectionIn(result.data) : null;
      if (!connection) {
        const faults = result.error?.graphQLErrors ?? [];
        const codes = faults.map(({ extensions }) => String(extensions['code']));
        return { ...nothing<Node>(key), nodes: before, state: 'failed' as const, codes };
      }
      return {
        key,
        nodes: [...before, ...connection.edges.map(({ node }) => node)],
        total: connection.totalCount,
        end: connection.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? null) : null,
        state: 'read' as const,
        codes: [],
      };
    },
    [client, query, key, connectionIn],
  );

  const size = useEffectEvent(() => Math.min(MOST, Math.max(PAGE, shown.nodes.length)));
  useEffect(() => {
    if (key === 'null') return undefined;
    let stale = false;
    void fetchPage(size(), null, [], true).then((page) => {
      if (!stale) setRead(page);
    });
    return () => {
      stale = true;
    };
  }, [fetchPage, key, stamp, round]);

  const { nodes, total, end, state, codes } = shown;
  const more = useCallback(() => {
    void fetchPage(PAGE, end, nodes, true).then((page) => {
      setRead((now) => (now.nodes === nodes ? page : now));
    });
  }, [fetchPage, end, nodes]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { nodes, total, state, codes, more: end === null ? null : more, again };
}

function nothing<Node>(key: string): Read<Node> {
  return { key, nodes: [], total: 0, end: null, state: 'reading', codes: [] };
}
