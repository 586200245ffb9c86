import { graphql } from './source.js';

export const consultations = {
  /** A letter an act will send, before the act. */
  LetterForecast: graphql(`
    fragment LetterForecast on MailForecast {
      recipients
      subject
      example
      organisations {
        id
        shortName {
          ...Words
        }
      }
    }
  `),
};
