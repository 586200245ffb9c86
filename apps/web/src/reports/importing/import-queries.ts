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
