import { graphql } from '../data/graphql.js';

export const draftProposal = graphql(`
  mutation DraftProposal($input: DraftProposalInput!) {
    draftProposal(input: $input) {
      ... on Proposal {
        id
        version
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const editProposal = graphql(`
  mutation EditProposal($id: ID!, $version: Int!, $input: EditProposalInput!) {
    editProposal(id: $id, version: $version, input: $input) {
      ... on Proposal {
        id
        version
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const submitProposal = graphql(`
  mutation SubmitProposal($id: ID!, $version: Int!) {
    submitProposal(id: $id, version: $version) {
      ... on Proposal {
        id
        version
        number
        state
        late
        receipt {
          hash
          at
          number
        }
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);
