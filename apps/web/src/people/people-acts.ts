import { graphql } from '../data/graphql.js';

export const registerOrganisation = graphql(`
  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input) {
      ... on Organisation {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const editOrganisation = graphql(`
  mutation EditOrganisation($id: ID!, $input: EditOrganisationInput!) {
    editOrganisation(id: $id, input: $input) {
      ... on Organisation {
        id
        kind
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const invitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      ... on Invitation {
        id
        email
        expiresAt
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const renewInvitation = graphql(`
  mutation RenewInvitation($id: ID!) {
    renewInvitation(id: $id) {
      ... on Invitation {
        id
        email
        expiresAt
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const acceptInvitation = graphql(`
  mutation AcceptInvitation($token: String!, $name: String!) {
    acceptInvitation(token: $token, name: $name) {
      ... on Invitation {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const grantMandate = graphql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      ... on Mandate {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const revokeMandate = graphql(`
  mutation RevokeMandate($id: ID!) {
    revokeMandate(id: $id) {
      ... on Mandate {
        id
        revokedAt
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const endSessions = graphql(`
  mutation EndSessions($personId: ID!) {
    endSessions(personId: $personId) {
      ... on Person {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);
