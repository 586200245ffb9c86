import { graphql } from '../../data/graphql.js';

export const revisionDownloadsQuery = graphql(`
  query RevisionDownloads($id: ID!, $language: Language!) {
    revision(id: $id) {
      id
      downloads(language: $language) {
        form
        address
        size
      }
    }
  }
`);

export const workingCopyDownloadsQuery = graphql(`
  query WorkingCopyDownloads($id: ID!, $language: Language!) {
    report(id: $id) {
      id
      workingCopy {
        reportId
        downloads(language: $language) {
          form
          address
          size
        }
      }
    }
  }
`);

export const redlineDownloadsQuery = graphql(`
  query RedlineDownloads($from: ID!, $to: ID, $language: Language!) {
    comparison(fromRevisionId: $from, toRevisionId: $to, language: $language) {
      downloads {
        form
        address
        size
      }
    }
  }
`);
