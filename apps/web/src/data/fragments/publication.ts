import { graphql } from './source.js';

export const publication = {
  /** A release: what goes out together, when, and what has become of it. */
  WholeRelease: graphql(`
    fragment WholeRelease on Release {
      id
      number
      kind
      state
      publishAt
      publishedAt
      scheduledBy
      endedAt
      endReason
      reason
      hash
      mailRecipients
      url
      may
      revision {
        id
        number
      }
      artefacts {
        id
        kind
        language
        size
        ready
        url
      }
      report {
        id
        slug
        may
        title {
          ...Words
        }
      }
    }
  `),
};
