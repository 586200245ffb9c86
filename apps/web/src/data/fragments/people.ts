import { graphql } from './source.js';

export const people = {
  /** An organisation that may be invited, with those who would get the letter. */
  OrganisationBrief: graphql(`
    fragment OrganisationBrief on Organisation {
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
  `),
};
