import { graphql } from '../../data/graphql.js';

export const textsQuery = graphql(`
  query ComparableTexts($id: ID!) {
    report(id: $id) {
      id
      revisions {
        id
        number
        hash
        cutAt
      }
      consultation {
        id
        revision {
          id
          number
        }
      }
    }
  }
`);

/** What filters and the map need, and the first words; the others come as they are looked at. */
export const comparisonQuery = graphql(`
  query Comparison($from: ID!, $to: ID, $language: Language!, $first: Int!) {
    comparison(fromRevisionId: $from, toRevisionId: $to, language: $language) {
      ...ChangePlaces
      summary {
        edited
        added
        removed
        moved
        unchanged
        unattributed
        material
      }
      shapers {
        id
        shortName {
          ...Words
        }
      }
      changes(first: $first) {
        ...ChangeOfBlock
      }
    }
  }
`);

/** Where the changes lie, without a word of them. */
export const placesQuery = graphql(`
  query Places($from: ID!, $to: ID, $language: Language!) {
    comparison(fromRevisionId: $from, toRevisionId: $to, language: $language) {
      ...ChangePlaces
    }
  }
`);

export const changesOfQuery = graphql(`
  query ChangesOf($from: ID!, $to: ID, $language: Language!, $of: [ID!]!) {
    comparison(fromRevisionId: $from, toRevisionId: $to, language: $language) {
      changes(of: $of) {
        ...ChangeOfBlock
      }
    }
  }
`);

export const unchangedQuery = graphql(`
  query UnchangedBlocks($from: ID!, $to: ID, $language: Language!, $at: Int!, $until: Int!) {
    comparison(fromRevisionId: $from, toRevisionId: $to, language: $language) {
      unchanged(from: $at, until: $until) {
        blockId
        kind
        position
        text
      }
    }
  }
`);

export const markChange = graphql(`
  mutation MarkChange($input: MarkChangeInput!) {
    markChange(input: $input) {
      ... on BlockChange {
        blockId
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const blockHistoryQuery = graphql(`
  query BlockHistory($report: ID!, $block: ID!, $language: Language!) {
    blockHistory(reportId: $report, blockId: $block, language: $language) {
      revision {
        id
        number
        cutAt
        cutBy
      }
      previous {
        id
        number
      }
      change {
        ...ChangeOfBlock
      }
    }
  }
`);
