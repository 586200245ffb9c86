import { graphql } from './source.js';

export const meetings = {
  /** A meeting with everything its page shows and its form edits. */
  WholeMeeting: graphql(`
    fragment WholeMeeting on Meeting {
      id
      state
      may
      title {
        ...Words
      }
      startsAt
      endsAt
      venue {
        ...Words
      }
      link
      moderator
      presenter
      agenda {
        id
        minutes
        title {
          ...Words
        }
      }
      attendance {
        present
        people
        generalPosition
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
      interventions {
        id
        may
        text
        language
        organisation {
          id
          shortName {
            ...Words
          }
        }
        proposal {
          id
          number
          state
        }
      }
      conclusion {
        ...Words
      }
    }
  `),
};
