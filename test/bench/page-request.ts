import { CONSULTATION } from './seed.js';

/** The page that is measured: sections, and 50 proposals with organisation and answer. */
export const PAGE_QUERY = `query ConsultationPage($id: ID!) {
  consultation(id: $id) {
    id state opensAt closesAt
    report { id slug title { kk ru en } }
    revision { number hash outline(language: kk) { blockId number title depth } }
    proposals(first: 50) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        id number kind language text justification
        anchor { kind blockId }
        organisation { id name { kk ru en } shortName { kk ru en } }
        disposition { kind reason { kk ru en } decidedAt }
      } }
    }
  }
}`;

export const PAGE_REQUEST = JSON.stringify({ query: PAGE_QUERY, variables: { id: CONSULTATION } });
