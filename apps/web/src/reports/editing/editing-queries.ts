import { graphql } from '../../data/graphql.js';

export const workingCopyQuery = graphql(`
  query WorkingCopy($reportId: ID!, $language: Language!) {
    report(id: $reportId) {
      id
      may
      workingCopy {
        reportId
        outline(language: $language) {
          blockId
          number
          title
          depth
          proposalCount
        }
        stamps {
          id
          version
        }
      }
    }
  }
`);

export const workingBlocksQuery = graphql(`
  query WorkingBlocks($reportId: ID!, $ids: [ID!]!) {
    report(id: $reportId) {
      id
      workingCopy {
        reportId
        blocks(ids: $ids) {
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
        stamps {
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
        stamps {
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
        caret {
          version
          anchor
          head
        }
      }
    }
  }
`);

export const replaceWords = graphql(`
  mutation ReplaceWords($input: ReplaceWordsInput!) {
    replaceWords(input: $input) {
      ... on ReplacedWords {
        replaced: places
        stamps {
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

export const snapshotsQuery = graphql(`
  query Snapshots($reportId: ID!) {
    snapshotsOf(reportId: $reportId) {
      id
      name
      takenAt
      takenBy
      keepUntil
      blockCount
    }
  }
`);

export const snapshotQuery = graphql(`
  query Snapshot($id: ID!) {
    snapshot(id: $id) {
      id
      blocks {
        id
        kind
        level
        ordered
        content {
          kk
          ru
          en
        }
      }
    }
  }
`);

export const takeSnapshot = graphql(`
  mutation TakeSnapshot($reportId: ID!, $name: String!) {
    takeSnapshot(reportId: $reportId, name: $name) {
      ... on WorkingCopy {
        reportId
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const restoreSnapshot = graphql(`
  mutation RestoreSnapshot($id: ID!) {
    restoreSnapshot(id: $id) {
      ... on WorkingCopy {
        reportId
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

/** The proposal that is being worked into the text, as far as the desk shows it. */
export const proposalBesideQuery = graphql(`
  query ProposalBeside($id: ID!) {
    proposal(id: $id) {
      id
      number
      kind
      language
      text
      proposedWording
      may
      organisation {
        id
        shortName {
          ...Words
        }
      }
      anchor {
        kind
        blockId
        language
        exact
        prefix
        suffix
        start
      }
      incorporations {
        id
        blockIds
      }
    }
  }
`);
