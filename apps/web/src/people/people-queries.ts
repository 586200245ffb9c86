import { graphql } from '../data/graphql.js';
import type { OrganisationQuery, PersonLineFragment } from '../gql/graphql.js';

export type Organisation = NonNullable<OrganisationQuery['organisation']>;
export type PersonLine = PersonLineFragment;
export type MandateLine = PersonLineFragment['mandates'][number];

export const organisationsQuery = graphql(`
  query Organisations($search: String, $first: Int, $after: String) {
    organisations(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          name {
            ...Words
          }
          shortName {
            ...Words
          }
          representatives {
            id
          }
        }
      }
    }
  }
`);

export const organisationQuery = graphql(`
  query Organisation($id: ID!) {
    organisation(id: $id) {
      id
      kind
      email
      may
      name {
        ...Words
      }
      shortName {
        ...Words
      }
    }
  }
`);

export const peopleQuery = graphql(`
  query People($organisationId: ID, $search: String, $first: Int, $after: String) {
    people(organisationId: $organisationId, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...PersonLine
        }
      }
    }
  }
  fragment PersonLine on Person {
    id
    name
    email
    mandates {
      id
      role
      validFrom
      validUntil
      revokedAt
      organisation {
        id
        shortName {
          ...Words
        }
        may
      }
      office {
        id
        name {
          ...Words
        }
      }
    }
  }
`);

export const appointingQuery = graphql(`
  query Appointing {
    offices {
      id
      key
      name {
        ...Words
      }
      organisation {
        id
      }
    }
    organisations(first: 200) {
      edges {
        node {
          id
          kind
          may
          name {
            ...Words
          }
        }
      }
    }
  }
`);

export const invitationsQuery = graphql(`
  query Invitations($first: Int, $after: String) {
    invitations(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          email
          role
          invitedAt
          expiresAt
          acceptedAt
          superseded
          may
          organisation {
            id
            shortName {
              ...Words
            }
          }
          office {
            id
            name {
              ...Words
            }
          }
        }
      }
    }
  }
`);
