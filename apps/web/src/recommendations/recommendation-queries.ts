import { graphql } from '../data/graphql.js';
import type { RecommendationLineFragment, RecommendationQuery } from '../gql/graphql.js';

export type RecommendationLine = RecommendationLineFragment;
export type Recommendation = NonNullable<RecommendationQuery['recommendation']>;

export const recommendationsQuery = graphql(`
  query Recommendations(
    $status: RecommendationStatus
    $reportId: ID
    $ownerOrganisationId: ID
    $mine: Boolean
    $first: Int
    $after: String
  ) {
    recommendations(
      status: $status
      reportId: $reportId
      ownerOrganisationId: $ownerOrganisationId
      mine: $mine
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RecommendationLine
        }
      }
    }
  }
`);

export const filterChoicesQuery = graphql(`
  query RecommendationFilterChoices {
    reports(first: 200) {
      edges {
        node {
          id
          title {
            ...Words
          }
        }
      }
    }
    organisations(first: 200) {
      edges {
        node {
          id
          shortName {
            ...Words
          }
        }
      }
    }
  }
`);

export const promisesQuery = graphql(`
  query Promises {
    promises {
      kept
      inProgress
      overdue
      notStarted
      byMonth {
        month
        due
        kept
      }
    }
  }
`);

export const recommendationQuery = graphql(`
  query Recommendation($id: ID!) {
    recommendation(id: $id) {
      ...RecommendationLine
      sourceBlockId
      cancelReason
      indicator {
        ...Words
      }
      assessmentReason {
        ...Words
      }
      progress {
        id
        at
        by
        percent
        note
      }
      causedBy {
        ...ProposalFold
      }
    }
  }
`);

export const reportProgress = graphql(`
  mutation ReportProgress($id: ID!, $percent: Int!, $note: String!) {
    reportProgress(id: $id, percent: $percent, note: $note) {
      ... on Recommendation {
        id
        percent
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const editRecommendation = graphql(`
  mutation EditRecommendation($id: ID!, $input: EditRecommendationInput!) {
    editRecommendation(id: $id, input: $input) {
      ... on Recommendation {
        id
        text {
          ...Words
        }
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const changeDueDate = graphql(`
  mutation ChangeDueDate($id: ID!, $dueOn: Day!, $reason: String!) {
    changeDueDate(id: $id, dueOn: $dueOn, reason: $reason) {
      ... on Recommendation {
        id
        dueOn
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const assessRecommendation = graphql(`
  mutation AssessRecommendation($id: ID!, $assessment: Assessment!, $reason: TrilingualInput!) {
    assessRecommendation(id: $id, assessment: $assessment, reason: $reason) {
      ... on Recommendation {
        id
        assessment
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const cancelRecommendation = graphql(`
  mutation CancelRecommendation($id: ID!, $reason: String!) {
    cancelRecommendation(id: $id, reason: $reason) {
      ... on Recommendation {
        id
        status
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const addRecommendation = graphql(`
  mutation AddRecommendation($input: AddRecommendationInput!) {
    addRecommendation(input: $input) {
      ... on Recommendation {
        id
        number
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const ownersQuery = graphql(`
  query RecommendationOwners {
    organisations(first: 200) {
      edges {
        node {
          id
          name {
            ...Words
          }
        }
      }
    }
    offices {
      id
      name {
        ...Words
      }
      organisation {
        id
      }
    }
  }
`);

export const sourceBlocksQuery = graphql(`
  query SourceBlocks($slug: String!, $language: Language!) {
    report(slug: $slug) {
      id
      latestRevision {
        id
        outline(language: $language) {
          blockId
          number
          title
          depth
        }
      }
    }
  }
`);

export const sourceTextQuery = graphql(`
  query SourceText($id: ID!, $after: String) {
    revision(id: $id) {
      id
      blocks(first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            blockId
            kind
            level
            content {
              kk
              ru
              en
            }
          }
        }
      }
    }
  }
`);

export const answeredProposalsQuery = graphql(`
  query AnsweredProposals($slug: String!) {
    report(slug: $slug) {
      id
      consultation {
        id
        proposals(first: 200) {
          edges {
            node {
              id
              number
              kind
              organisation {
                id
                shortName {
                  ...Words
                }
              }
              disposition {
                id
                kind
              }
            }
          }
        }
      }
    }
  }
`);
