import { graphql } from '../data/graphql.js';

export const queueQuery = graphql(`
  query PublicationQueue($first: Int!) {
    releases(first: $first) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          ...WholeRelease
        }
      }
    }
    reports(state: approved, first: 50) {
      edges {
        node {
          id
          slug
          may
          stateSince
          title {
            ...Words
          }
          release {
            id
            state
          }
        }
      }
    }
  }
`);

export const reportPublicationQuery = graphql(`
  query ReportPublication($id: ID!) {
    report(id: $id) {
      id
      slug
      state
      may
      route {
        id
        state
        revision {
          id
          number
          hash
        }
      }
      releases {
        ...WholeRelease
      }
    }
  }
`);

export const releaseDoorQuery = graphql(`
  query ReleaseDoor($id: ID!) {
    release(id: $id) {
      id
      report {
        id
        slug
      }
    }
  }
`);

export const mediaContactsQuery = graphql(`
  query MediaContacts {
    mediaContacts {
      id
      name
      email
      language
    }
  }
`);

export const scheduleRelease = graphql(`
  mutation ScheduleRelease($input: ScheduleReleaseInput!) {
    scheduleRelease(input: $input) {
      ... on Release {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const rescheduleRelease = graphql(`
  mutation RescheduleRelease($id: ID!, $publishAt: DateTime!, $reason: String!) {
    rescheduleRelease(id: $id, publishAt: $publishAt, reason: $reason) {
      ... on Release {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const cancelRelease = graphql(`
  mutation CancelRelease($id: ID!, $reason: String!) {
    cancelRelease(id: $id, reason: $reason) {
      ... on Release {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const publishErratum = graphql(`
  mutation PublishErratum($input: PublishErratumInput!) {
    publishErratum(input: $input) {
      ... on Release {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const openCorrection = graphql(`
  mutation OpenCorrection($reportId: ID!, $reason: String!) {
    openCorrection(reportId: $reportId, reason: $reason) {
      ... on Report {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const withdrawReport = graphql(`
  mutation WithdrawReport($reportId: ID!, $reason: String!) {
    withdrawReport(reportId: $reportId, reason: $reason) {
      ... on Report {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const addMediaContact = graphql(`
  mutation AddMediaContact($input: AddMediaContactInput!) {
    addMediaContact(input: $input) {
      ... on MediaContact {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const removeMediaContact = graphql(`
  mutation RemoveMediaContact($id: ID!) {
    removeMediaContact(id: $id) {
      ... on MediaContact {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);
