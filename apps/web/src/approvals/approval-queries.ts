import type { ApprovalQuery } from '../gql/graphql.js';
import { graphql } from '../data/graphql.js';

export const approvalQuery = graphql(`
  query Approval($id: ID!) {
    report(id: $id) {
      id
      state
      may
      latestRevision {
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
      route {
        ...WholeRoute
        sinceILooked {
          basis
          lookedAt
          sentence
          remarks
          objections
          revision {
            id
            number
          }
        }
      }
    }
  }
`);

export const earlierRouteQuery = graphql(`
  query EarlierRoute($id: ID!) {
    route(id: $id) {
      ...WholeRoute
    }
  }
`);

export const officesQuery = graphql(`
  query Offices {
    offices {
      id
      key
      name {
        ...Words
      }
    }
  }
`);

export const approvalDoorQuery = graphql(`
  query ApprovalDoor($id: ID!) {
    route(id: $id) {
      id
      report {
        id
        slug
      }
    }
  }
`);

export const startRoute = graphql(`
  mutation StartRoute($input: StartRouteInput!) {
    startRoute(input: $input) {
      ... on Route {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const signOff = graphql(`
  mutation SignOff($stepId: ID!, $hash: String!, $remark: String) {
    signOff(stepId: $stepId, hash: $hash, remark: $remark) {
      ... on Route {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const returnReport = graphql(`
  mutation ReturnReport($stepId: ID!, $remarks: String!) {
    returnReport(stepId: $stepId, remarks: $remarks) {
      ... on Route {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const withdrawRoute = graphql(`
  mutation WithdrawRoute($id: ID!, $reason: String!) {
    withdrawRoute(id: $id, reason: $reason) {
      ... on Route {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export type OpenRoute = NonNullable<NonNullable<ApprovalQuery['report']>['route']>;
