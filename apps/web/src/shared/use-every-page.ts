import { useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';

interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

const NOTHING = { nodes: [], whole: false, failed: false } as const;

/**
 * All nodes of a connection, page after page; those that have come are shown while the rest comes.
 * Reads again when `stamp` changes, keeping what is shown until the new answer is whole.
 */
export function useEveryPage<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  connectionOf: (data: Data) => Connection<Node> | null | undefined,
  stamp = 0,
): { nodes: readonly Node[]; whole: boolean; failed: boolean } {
  const client = useClient();
  const key = JSON.stringify(variables);
  // It only reads: whichever was given first does as well as any later one.
  const [connectionIn] = useState(() => connectionOf);
  const [read, setRead] = useState<{
    key: string;
    nodes: readonly Node[];
    whole: boolean;
    failed: boolean;
  }>({ key: '', nodes: [], whole: false, failed: false });

  useEffect(() => {
    const asked = JSON.parse(key) as Variables | null;
    if (asked === null) return undefined;
    let stale = false;
    const fetchAll = async (): Promise<void> => {
      const nodes: Node[] = [];
      let after: string | null | undefined = null;
      do {
        const result = await client
          .query(
            query,
            { ...asked, after },
            {
              requestPolicy: stamp > 0 ? 'network-only' : 'cache-first',
            },
          )
          .toPromise();
        if (stale) return;
        const connection: Connection<Node> | null | undefined =
          result.data && connectionIn(result.data);
        if (!connection) {
          setRead({ key, nodes, whole: false, failed: true });
          return;
        }
        nodes.push(...connection.edges.map(({ node }) => node));
        after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
        const soFar = [...nodes];
        const whole = !after;
        setRead((before) =>
          before.key === key && before.whole && !whole
            ? before
            : { key, nodes: soFar, whole, failed: false },
        );
      } while (after);
    };
    void fetchAll();
    return () => {
      stale = true;
    };
  }, [client, query, key, stamp, connectionIn]);

  return read.key === key ? read : NOTHING;
}
