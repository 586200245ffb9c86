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

export const writeWords = graphql(`
  mutation WriteWords($input: WriteWordsInput!) {
    writeWords(input: $input) {
      ... on Written {
        blockId
        accepted
        changes {
          blockId
          version
          language
          steps
          origin
          by
        }
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const showPresence = graphql(`
  mutation ShowPresence($input: PresenceInput!) {
    showPresence(input: $input) {
      ... on Presence {
        visit
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const workingCopyChanged = graphql(`
  subscription WorkingCopyChanged($reportId: ID!) {
    workingCopyChanged(reportId: $reportId) {
      change {
        blockId
        version
        language
        steps
        origin
        by
      }
      presence {
        visit
        name
        here
        blockId
        language
      }
    }
  }
`);
