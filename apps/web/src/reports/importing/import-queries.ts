import { graphql } from '../../data/graphql.js';

graphql(`
  fragment ShownImport on ImportPreview {
    token
    language
    blockCount
    matched
    added
    removed
    outline {
      blockId
      number
      title
      depth
    }
    findings {
      kind
      line
      text
      message
      heading
      words
      blockId
    }
    alignment {
      verdict
      moved
      oldId
      freshId
      partOf
      kind
      before
      after
      corrected
    }
  }
`);

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
