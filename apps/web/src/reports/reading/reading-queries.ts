import { graphql } from '../../data/graphql.js';

export const readingQuery = graphql(`
  query Reading($slug: String!, $language: Language!) {
    report(slug: $slug) {
      id
      latestRevision {
        ...RevisionHead
      }
      consultation {
        id
        state
        closesAt
        may
        revision {
          ...RevisionHead
        }
        tally {
          total
        }
        lost: proposals(filter: { lost: true }, first: 1) {
          totalCount
        }
      }
      state
      route {
        id
        state
        revision {
          ...RevisionHead
        }
      }
      release {
        id
        state
        revision {
          ...RevisionHead
        }
      }
    }
  }
  fragment RevisionHead on Revision {
    id
    number
    hash
    cutAt
    outline(language: $language) {
      blockId
      number
      title
      depth
      proposalCount
    }
  }
`);

export const blocksQuery = graphql(`
  query RevisionBlocks($id: ID!, $after: String, $kk: Boolean!, $ru: Boolean!, $en: Boolean!) {
    revision(id: $id) {
      id
      blocks(first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            blockId
            kind
            level
            ordered
            position
            content {
              kk @include(if: $kk)
              ru @include(if: $ru)
              en @include(if: $en)
            }
          }
        }
      }
    }
  }
`);

export const proposalsQuery = graphql(`
  query ReadingProposals($consultationId: ID!, $placed: Boolean!, $after: String) {
    consultation(id: $consultationId) {
      id
      proposals(first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ProposalFold
            placements @include(if: $placed) {
              status
              blockId
              start
              end
              revision {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export const comparisonQuery = graphql(`
  query ReadingComparison($from: ID!, $to: ID!, $language: Language!) {
    comparison(fromRevisionId: $from, toRevisionId: $to, language: $language) {
      summary {
        edited
        added
        removed
        moved
        unattributed
      }
      changes {
        blockId
        kind
        unchangedBefore
        words {
          kind
          text
        }
        causes {
          proposal {
            ...ProposalFold
          }
        }
      }
    }
  }
`);
