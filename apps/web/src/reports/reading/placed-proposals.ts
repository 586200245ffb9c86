import type { ProposalFoldFragment, ReadingProposalsQuery } from '../../gql/graphql.js';

export type ReadProposal = NonNullable<
  ReadingProposalsQuery['consultation']
>['proposals']['edges'][number]['node'];

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
