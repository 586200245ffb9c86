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
    blockCount
    outline(language: $language) {
      blockId
      number
      title
      depth
      position
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

/** Some blocks of a text with what they show of the rest of it, and what was proposed on them. */
export const stretchQuery = graphql(`
  query TextStretch(
    $id: ID!
    $from: Int!
    $first: Int!
    $language: Language!
    $asked: Boolean!
    $placed: Boolean!
  ) {
    revision(id: $id) {
      id
      blocks(first: $first, from: $from) {
        edges {
          node {
            id
            blockId
            kind
            level
            position
            marker(language: $language)
            notesBefore(language: $language)
            references(language: $language) {
              blockId
              label
            }
            words(language: $language) {
              language
              node
            }
            proposals @include(if: $asked) {
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
  }
`);

/** The changes that stand in such a stretch of the later text. */
export const changesQuery = graphql(`
  query ReadingChanges($old: ID!, $id: ID!, $language: Language!, $from: Int!, $until: Int) {
    comparison(fromRevisionId: $old, toRevisionId: $id, language: $language) {
      changes(from: $from, until: $until) {
        blockId
        kind
        blockKind
        level
        position
        removed {
          kk
          ru
          en
        }
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

export const changesSummaryQuery = graphql(`
  query ReadingChangesSummary($old: ID!, $id: ID!, $language: Language!) {
    comparison(fromRevisionId: $old, toRevisionId: $id, language: $language) {
      summary {
        edited
        added
        removed
        moved
      }
    }
  }
`);

export const onWholeQuery = graphql(`
  query ProposalsOnWhole($consultationId: ID!) {
    consultation(id: $consultationId) {
      id
      proposals(first: 200, filter: { onWhole: true }) {
        edges {
          node {
            ...ProposalFold
          }
        }
      }
    }
  }
`);

export const blockPlaceQuery = graphql(`
  query BlockPlace($id: ID!, $blockId: ID!) {
    revision(id: $id) {
      id
      position(blockId: $blockId)
    }
  }
`);

export const proposalPlaceQuery = graphql(`
  query ProposalPlace($id: ID!) {
    proposal(id: $id) {
      id
      anchor {
        blockId
      }
      placements {
        blockId
        revision {
          id
        }
      }
    }
  }
`);

export const findQuery = graphql(`
  query FindInText($id: ID!, $words: String!, $language: Language!) {
    revision(id: $id) {
      id
      find(words: $words, language: $language) {
        more
        places {
          blockId
          position
          start
          before
          exact
          after
        }
      }
    }
  }
`);
