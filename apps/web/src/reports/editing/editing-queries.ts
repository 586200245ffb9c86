import { graphql } from '../../data/graphql.js';

export const workingCopyQuery = graphql(`
  query WorkingCopy($reportId: ID!, $language: Language!) {
    report(id: $reportId) {
      id
      may
      workingCopy {
        reportId
        lastEdit
        outline(language: $language) {
          blockId
          number
          title
          depth
          proposalCount
        }
        blocks {
          id
          kind
          level
          ordered
          version
          editedBy
          content {
            kk
            ru
            en
          }
        }
      }
    }
  }
`);

export const editBlocks = graphql(`
  mutation EditBlocks($input: EditBlocksInput!) {
    editBlocks(input: $input) {
      ... on WorkingCopy {
        reportId
        blocks {
          id
          version
        }
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const moveBlock = graphql(`
  mutation MoveBlock($input: MoveBlockInput!) {
    moveBlock(input: $input) {
      ... on WorkingCopy {
        reportId
        blocks {
          id
          version
        }
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);
