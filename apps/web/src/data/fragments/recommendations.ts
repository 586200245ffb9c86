import { graphql } from './source.js';

export const recommendations = {
  /** A promise as it stands in a list. */
  RecommendationLine: graphql(`
    fragment RecommendationLine on Recommendation {
      id
      number
      status
      percent
      dueOn
      doneAt
      assessment
      may
      text {
        ...Words
      }
      owner {
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
      report {
        id
        slug
        title {
          ...Words
        }
      }
    }
  `),
};
