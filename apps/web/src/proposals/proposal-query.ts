import { graphql } from '../data/graphql.js';

export const proposalQuery = graphql(`
  query Proposal($id: ID!) {
    proposal(id: $id) {
      ...WholeProposal
    }
  }
  fragment WholeProposal on Proposal {
    ...ProposalFold
    justification
    proposedWording
    submittedAt
    submittedBy
    admitted
    admissionReason
    version
    may
    incorporationException
    receipt {
      hash
      at
      number
    }
    organisation {
      name {
        ...Words
      }
    }
    anchor {
      prefix
      suffix
    }
    takenBy {
      id
      name
    }
    disposition {
      reason {
        ...Words
      }
      decidedAt
      decidedBy
      duplicateOf {
        id
        number
      }
    }
    incorporations {
      id
      blockIds
      at
      by
      note
    }
    reply {
      by
      standing
    }
    satisfaction {
      answer
      comment
      at
    }
    consultation {
      id
      state
      closesAt
      report {
        ...ReportHead
      }
    }
  }
`);
