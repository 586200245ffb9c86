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

export const comparisonQuery = graphql(`
  query Comparison($from: ID!, $to: ID, $language: Language!) {
    comparison(fromRevisionId: $from, toRevisionId: $to, language: $language) {
      from {
        id
        outline(language: $language) {
          blockId
          number
          title
          depth
          position
        }
      }
      to {
        id
        outline(language: $language) {
          blockId
          number
          title
          depth
          position
        }
      }
      summary {
        edited
        added
        removed
        moved
        unchanged
        unattributed
        material
      }
      changes {
        ...ChangeOfBlock
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
