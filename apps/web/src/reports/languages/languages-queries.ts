import { graphql } from '../../data/graphql.js';
import type { ShownTranslationFragment, WholeParityFragment } from '../../gql/graphql.js';

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

/** What is behind in the working copy, for who writes it: how much is missing, and what is stale. */
export const behindQuery = graphql(`
  query BehindInWorkingCopy($reportId: ID!) {
    report(id: $reportId) {
      id
      workingCopy {
        reportId
        parity {
          source
          languages {
            language
            missing
          }
          open(state: stale) {
            blockId
            language
          }
        }
      }
    }
  }
`);

/** Translations of the working copy that are to be brought up to date, with their words. */
export const openInWorkingCopyQuery = graphql(`
  query OpenInWorkingCopy(
    $reportId: ID!
    $language: Language
    $state: TranslationState
    $blockIds: [ID!]
    $first: Int
  ) {
    report(id: $reportId) {
      id
      workingCopy {
        reportId
        parity {
          source
          open(language: $language, state: $state, blockIds: $blockIds, first: $first) {
            ...ShownTranslation
          }
        }
      }
    }
  }
`);

export const openInRevisionQuery = graphql(`
  query OpenInRevision($id: ID!, $language: Language, $state: TranslationState, $first: Int) {
    revision(id: $id) {
      id
      parity {
        source
        open(language: $language, state: $state, first: $first) {
          ...ShownTranslation
        }
      }
    }
  }
`);

/** The stale ones of a language, to be marked as checked together. */
export const staleIdsQuery = graphql(`
  query StaleIds($reportId: ID!, $language: Language!) {
    report(id: $reportId) {
      id
      workingCopy {
        reportId
        parity {
          open(language: $language, state: stale) {
            blockId
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

export type Parity = WholeParityFragment;
export type OpenTranslation = ShownTranslationFragment;
