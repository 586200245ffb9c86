import { graphql } from './source.js';

export const everywhere = {
  Words: graphql(`
    fragment Words on Trilingual {
      kk
      ru
      en
    }
  `),
  RefusalFacts: graphql(`
    fragment RefusalFacts on Refusal {
      code
      what
      advice
      field
      places {
        kind
        id
        label
      }
      current
    }
  `),
};
