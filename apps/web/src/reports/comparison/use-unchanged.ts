import { useQuery } from 'urql';
import { useMemo } from 'react';
import type { Language } from '#libs/domain';
import { type NodeJson, nodeText } from '#libs/domain/document';
import { graphql } from '../../data/graphql.js';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import { blocksQuery } from '../reading/reading-queries.js';
import { useEveryPage } from '../../shared/use-every-page.js';
import { useReport } from '../report-context.js';
import type { SameBlock } from './filter-changes.js';

const workingBlocksQuery = graphql(`
  query UnchangedWorkingBlocks($id: ID!, $kk: Boolean!, $ru: Boolean!, $en: Boolean!) {
    report(id: $id) {
      id
      workingCopy {
        blocks {
          id
          kind
          content {
            kk @include(if: $kk)
            ru @include(if: $ru)
            en @include(if: $en)
          }
        }
      }
    }
  }
`);

/** The blocks that stayed as they were, in the order of the later text; read only when wanted. */
export function useUnchanged(
  toRevisionId: string | null,
  changes: readonly ChangeOfBlockFragment[],
  language: Language,
  wanted: boolean,
): readonly SameBlock[] {
  const { id } = useReport();
  const only = { kk: language === 'kk', ru: language === 'ru', en: language === 'en' };
  const { nodes } = useEveryPage(
    blocksQuery,
    wanted && toRevisionId ? { id: toRevisionId, ...only } : null,
    (data) => data.revision?.blocks,
  );
  const [working] = useQuery({
    query: workingBlocksQuery,
    variables: { id, ...only },
    pause: !wanted || toRevisionId !== null,
  });
  return useMemo(() => {
    if (!wanted) return [];
    const changed = new Set(changes.map(({ blockId }) => blockId));
    const blocks = toRevisionId
      ? nodes.map(({ blockId, kind, content }) => ({ blockId, kind, content }))
      : (working.data?.report?.workingCopy?.blocks ?? []).map((block) => ({
          ...block,
          blockId: block.id,
        }));
    return blocks
      .filter(({ blockId }) => !changed.has(blockId))
      .map(({ blockId, kind, content }) => {
        const node = content[language] as NodeJson | null | undefined;
        return { blockId, kind, text: node ? nodeText(node) : '' };
      });
  }, [wanted, changes, nodes, working.data, toRevisionId, language]);
}
