import type { MeetingQuery } from '../gql/graphql.js';
import { graphql } from '../data/graphql.js';

export const meetingsQuery = graphql(`
  query Meetings($id: ID!) {
    report(id: $id) {
      id
      consultations {
        id
        may
        invitees {
          organisation {
            id
            name {
              ...Words
            }
            shortName {
              ...Words
            }
          }
        }
        meetings {
          id
          state
          title {
            ...Words
          }
          startsAt
          endsAt
          venue {
            ...Words
          }
          moderator
          attendance {
            present
          }
          interventions {
            id
          }
        }
      }
    }
  }
`);

export const meetingQuery = graphql(`
  query Meeting($id: ID!, $language: Language!) {
    meeting(id: $id) {
      ...WholeMeeting
      consultation {
        id
        invitees {
          organisation {
            id
            name {
              ...Words
            }
            shortName {
              ...Words
            }
          }
        }
        revision {
          id
          number
          outline(language: $language) {
            blockId
            number
            title
            depth
          }
        }
      }
    }
  }
`);

export const meetingDoorQuery = graphql(`
  query MeetingDoor($id: ID!) {
    meeting(id: $id) {
      id
      consultation {
        id
        report {
          id
          slug
        }
      }
    }
  }
`);

export const planMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      ... on Meeting {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const editMeeting = graphql(`
  mutation EditMeeting($id: ID!, $input: EditMeetingInput!) {
    editMeeting(id: $id, input: $input) {
      ... on Meeting {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const recordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      ... on Meeting {
        ...WholeMeeting
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const recordIntervention = graphql(`
  mutation RecordIntervention($input: RecordInterventionInput!) {
    recordIntervention(input: $input) {
      ... on Meeting {
        ...WholeMeeting
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const editIntervention = graphql(`
  mutation EditIntervention($id: ID!, $text: String!, $language: Language!) {
    editIntervention(id: $id, text: $text, language: $language) {
      ... on Meeting {
        ...WholeMeeting
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const removeIntervention = graphql(`
  mutation RemoveIntervention($id: ID!) {
    removeIntervention(id: $id) {
      ... on Meeting {
        ...WholeMeeting
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const confirmMinutes = graphql(`
  mutation ConfirmMinutes($meetingId: ID!, $conclusion: TrilingualInput!) {
    confirmMinutes(meetingId: $meetingId, conclusion: $conclusion) {
      ... on Meeting {
        ...WholeMeeting
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const draftFromIntervention = graphql(`
  mutation DraftFromIntervention(
    $interventionId: ID!
    $anchor: AnchorInput!
    $kind: ProposalKind!
  ) {
    draftProposalFromIntervention(interventionId: $interventionId, anchor: $anchor, kind: $kind) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export type OpenMeeting = NonNullable<MeetingQuery['meeting']>;
