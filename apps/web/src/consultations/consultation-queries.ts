import { graphql } from '../data/graphql.js';
import type { ReportConsultationQuery } from '../gql/graphql.js';

export const reportConsultationQuery = graphql(`
  query ReportConsultation($slug: String!) {
    report(slug: $slug) {
      id
      slug
      may
      latestRevision {
        id
      }
      consultation {
        id
        state
        opensAt
        closesAt
        closedAt
        openToAll
        may
        message {
          ...Words
        }
        revision {
          id
          number
          hash
        }
        tally {
          total
          unanswered
          unincorporated
          late
          byDisposition {
            kind
            count
          }
        }
        byChapter {
          blockId
          number
          title {
            ...Words
          }
          unanswered
          byDisposition {
            kind
            count
          }
        }
        invitees {
          invitedAt
          proposalCount
          generalPosition
          organisation {
            ...OrganisationBrief
          }
        }
        meetings {
          id
          state
          startsAt
          title {
            ...Words
          }
          venue {
            ...Words
          }
        }
        mailsOnOpening {
          ...LetterForecast
        }
      }
    }
  }
`);

export type Consultation = NonNullable<
  NonNullable<ReportConsultationQuery['report']>['consultation']
>;
export type OrganisationBrief = Consultation['invitees'][number]['organisation'];

/** Everyone who could be invited. A country's circle of organisations fits into one answer. */
export const circleQuery = graphql(`
  query Circle {
    organisations(first: 200) {
      edges {
        node {
          ...OrganisationBrief
        }
      }
    }
  }
`);

export const revisionsToPutOutQuery = graphql(`
  query RevisionsToPutOut($slug: String!) {
    report(slug: $slug) {
      id
      revisions {
        id
        number
        hash
        cutAt
        note
      }
    }
  }
`);

export const openConsultation = graphql(`
  mutation OpenConsultation($input: OpenConsultationInput!) {
    openConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const changeWindow = graphql(`
  mutation ChangeWindow($input: ChangeWindowInput!) {
    changeWindow(input: $input) {
      ... on Consultation {
        id
        opensAt
        closesAt
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const inviteOrganisations = graphql(`
  mutation InviteOrganisations($consultationId: ID!, $organisationIds: [ID!]!) {
    inviteOrganisations(consultationId: $consultationId, organisationIds: $organisationIds) {
      ... on Consultation {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const closeConsultation = graphql(`
  mutation CloseConsultation($id: ID!, $reason: String!) {
    closeConsultation(id: $id, reason: $reason) {
      ... on Consultation {
        id
        state
        closedAt
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const openConsultationsQuery = graphql(`
  query Consultations($open: Boolean, $first: Int, $after: String) {
    consultations(open: $open, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          opensAt
          closesAt
          closedAt
          openToAll
          may
          tally {
            total
          }
          report {
            id
            slug
            title {
              ...Words
            }
            subject {
              ...Words
            }
            agency {
              id
              name {
                ...Words
              }
            }
          }
        }
      }
    }
  }
`);

export const openingForecastQuery = graphql(`
  query OpeningForecast($input: OpeningForecastInput!) {
    openingForecast(input: $input) {
      ...LetterForecast
    }
  }
`);
