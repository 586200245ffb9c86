import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { LANGUAGES, type Trilingual } from '#libs/domain';
import { type NodeJson, nodeText } from '#libs/domain/document';
import type { SourceTextQuery } from '../gql/graphql.js';
import { sourceTextQuery } from './recommendation-queries.js';

type Block = NonNullable<SourceTextQuery['revision']>['blocks']['edges'][number]['node'];

interface SourceBlock {
  blockId: string;
  words: Trilingual;
}

/** The paragraphs and list items of one section, in the three languages. */
export function useSectionBlocks(
  revisionId: string | null,
  headingId: string | null,
): SourceBlock[] {
  const client = useClient();
  const [blocks, setBlocks] = useState<readonly Block[]>([]);
  useEffect(() => {
    if (revisionId === null) return undefined;
    let stale = false;
    const read = async (after: string | null, before: Block[]): Promise<void> => {
      const { data } = await client
        .query(sourceTextQuery, { id: revisionId, after }, { requestPolicy: 'cache-first' })
        .toPromise();
      const page = data?.revision?.blocks;
      if (!page || stale) return;
      const all = [...before, ...page.edges.map(({ node }) => node)];
      setBlocks(all);
      if (page.pageInfo.hasNextPage) await read(page.pageInfo.endCursor ?? null, all);
    };
    void read(null, []);
    return () => {
      stale = true;
    };
  }, [client, revisionId]);

  const start = blocks.findIndex(({ blockId }) => blockId === headingId);
  if (start === -1) return [];
  const rank = blocks[start]?.level ?? 1;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind, level }) => kind === 'heading' && (level ?? 1) <= rank);
  return (end === -1 ? rest : rest.slice(0, end))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list_item')
    .map(({ blockId, content }) => ({ blockId, words: wordsOf(content) }));
}

function wordsOf(content: Block['content']): Trilingual {
  const words = LANGUAGES.map((language) => [language, textOf(content[language])] as const);
  return Object.fromEntries(words) as Trilingual;
}

function textOf(node: unknown): string {
  return node ? nodeText(node as NodeJson) : '';
}
