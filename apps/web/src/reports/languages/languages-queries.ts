import { graphql } from '../../data/graphql.js';
import type { LanguagesQuery } from '../../gql/graphql.js';

export const languagesQuery = graphql(`
  query Languages($reportId: ID!) {
    report(id: $reportId) {
      id
      may
      revisions {
        id
        number
      }
      workingCopy {
        reportId
        parity {
          ...WholeParity
        }
      }
    }
  }
`);

export const revisionParityQuery = graphql(`
  query RevisionParity($id: ID!) {
    revision(id: $id) {
      id
      parity {
        ...WholeParity
      }
    }
  }
`);

/** What is behind in the working copy, for who writes it. */
export const behindQuery = graphql(`
  query BehindInWorkingCopy($reportId: ID!) {
    report(id: $reportId) {
      id
      workingCopy {
        reportId
        parity {
          source
          open {
            blockId
            language
            state
            source
            target
            madeFrom
          }
        }
      }
    }
  }
`);

/** Just how many, for who is about to put a revision before people. */
export const parityCountsQuery = graphql(`
  query ParityCounts($id: ID!) {
    revision(id: $id) {
      id
      parity {
        inStep
        languages {
          language
          stale
          missing
        }
      }
    }
  }
`);

export const checkTranslations = graphql(`
  mutation CheckTranslations($input: CheckTranslationsInput!) {
    checkTranslations(input: $input) {
      ... on WorkingCopy {
        reportId
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const importTranslations = graphql(`
  mutation ImportTranslations($input: ImportTranslationsInput!) {
    importTranslations(input: $input) {
      ... on ImportedTranslations {
        reportId
        count
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const chooseSourceLanguage = graphql(`
  mutation ChooseSourceLanguage($reportId: ID!, $language: Language!) {
    chooseSourceLanguage(reportId: $reportId, language: $language) {
      ... on WorkingCopy {
        reportId
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

type ReportRead = NonNullable<LanguagesQuery['report']>;
export type Parity = NonNullable<ReportRead['workingCopy']>['parity'];
export type OpenTranslation = Parity['open'][number];
