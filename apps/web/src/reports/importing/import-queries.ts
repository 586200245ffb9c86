import { graphql } from '../../data/graphql.js';

export const previewImport = graphql(`
  mutation PreviewImport($input: PreviewImportInput!) {
    previewImport(input: $input) {
      ... on ImportPreview {
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
        }
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
