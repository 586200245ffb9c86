import { graphql } from '../../data/graphql.js';

export const previewImport = graphql(`
  mutation PreviewImport($input: PreviewImportInput!) {
    previewImport(input: $input) {
      ... on ImportPreview {
        ...ShownImport
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const correctImport = graphql(`
  mutation CorrectImport($token: ID!, $corrections: [ImportCorrectionInput!]!) {
    correctImport(token: $token, corrections: $corrections) {
      ... on ImportPreview {
        ...ShownImport
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const importText = graphql(`
  mutation ImportText($token: ID!) {
    importText(token: $token) {
      ... on WorkingCopy {
        reportId
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

/** The words of some of the rows. */
export const rowWordsQuery = graphql(`
  query ImportedWords($token: ID!, $of: [ID!]!) {
    importPreview(token: $token) {
      alignment(of: $of) {
        oldId
        freshId
        partOf
        before
        beforeLanguage
        after
        whole
      }
    }
  }
`);

/** All rows, those that stay as they are among them. */
export const everyRowQuery = graphql(`
  query ImportedRows($token: ID!) {
    importPreview(token: $token) {
      alignment {
        ...ImportedRow
      }
    }
  }
`);

export const candidatesQuery = graphql(`
  query ImportCandidates($token: ID!, $freshId: ID!, $words: String!) {
    importPreview(token: $token) {
      candidates(freshId: $freshId, words: $words) {
        oldId
        freshId
        before
      }
    }
  }
`);
