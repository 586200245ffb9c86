import type { ProposalFoldFragment, TextStretchQuery } from '../../gql/graphql.js';

type Blocks = NonNullable<TextStretchQuery['revision']>['blocks']['edges'][number]['node'];
export type ReadProposal = NonNullable<Blocks['proposals']>[number];

/**
 * The proposals at their places in a later revision, as if they had been made there. One whose
 * place was lost, or that is on the report as a whole, stands beside no words.
 */
export function proposalsIn(
  revisionId: string,
  proposals: readonly ReadProposal[],
): ProposalFoldFragment[] {
  return proposals.flatMap((proposal) => {
    const place = proposal.placements?.find(({ revision }) => revision.id === revisionId);
    if (!place?.blockId || place.status === 'orphaned') return [];
    const { blockId, start, end } = place;
    return [{ ...proposal, anchor: { ...proposal.anchor, blockId, start, end } }];
  });
}
