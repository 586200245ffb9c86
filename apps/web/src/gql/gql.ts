/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n    fragment Words on Trilingual {\n      kk\n      ru\n      en\n    }\n  ": typeof types.WordsFragmentDoc,
    "\n    fragment RefusalFacts on Refusal {\n      code\n      what\n      advice\n      field\n      places {\n        kind\n        id\n        label\n      }\n      current\n    }\n  ": typeof types.RefusalFactsFragmentDoc,
    "\n    fragment ReportHead on Report {\n      id\n      slug\n      title {\n        ...Words\n      }\n      state\n      stateSince\n      periodStart\n      periodEnd\n      may\n      heldBy {\n        code\n        text\n        places {\n          kind\n          id\n          label\n        }\n      }\n    }\n  ": typeof types.ReportHeadFragmentDoc,
    "\n    fragment ProposalFold on Proposal {\n      id\n      number\n      state\n      kind\n      language\n      late\n      text\n      organisation {\n        id\n        shortName {\n          ...Words\n        }\n      }\n      anchor {\n        kind\n        blockId\n        language\n        exact\n        start\n        end\n        sectionTitle\n        sectionNumber\n      }\n      disposition {\n        id\n        kind\n      }\n    }\n  ": typeof types.ProposalFoldFragmentDoc,
    "\n  query Viewer {\n    installation {\n      mode\n      name {\n        ...Words\n      }\n    }\n    viewer {\n      may\n      language\n      person {\n        id\n        name\n        email\n      }\n      mandates {\n        id\n        role\n        validUntil\n        organisation {\n          id\n          name {\n            ...Words\n          }\n          shortName {\n            ...Words\n          }\n        }\n        office {\n          id\n          key\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Desk {\n    desk {\n      waitsForMe {\n        ...DeskLine\n      }\n      waitsForOthers {\n        ...DeskLine\n      }\n      recentlyDone {\n        ...DeskLine\n      }\n    }\n  }\n  fragment DeskLine on DeskItem {\n    key\n    kind\n    title\n    detail\n    dueAt\n    workingDaysLeft\n    urgent\n    path\n    report {\n      id\n      title {\n        ...Words\n      }\n    }\n  }\n": typeof types.DeskDocument,
    "\n  subscription DeskChanged {\n    deskChanged\n  }\n": typeof types.DeskChangedDocument,
    "\n  mutation ChangeLanguage($language: Language!) {\n    changeLanguage(language: $language) {\n      ... on Viewer {\n        language\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n": typeof types.ChangeLanguageDocument,
    "\n  query Agencies {\n    organisations(first: 200) {\n      edges {\n        node {\n          id\n          kind\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n": typeof types.AgenciesDocument,
    "\n  mutation CreateReport($input: CreateReportInput!) {\n    createReport(input: $input) {\n      ... on Report {\n        id\n        slug\n      }\n      ... on Refusal {\n        ...RefusalFacts\n      }\n    }\n  }\n": typeof types.CreateReportDocument,
    "\n  query ReportFrame($id: ID, $slug: String) {\n    report(id: $id, slug: $slug) {\n      ...ReportHead\n    }\n  }\n": typeof types.ReportFrameDocument,
    "\n  subscription ReportChanged($reportId: ID!) {\n    reportChanged(reportId: $reportId) {\n      id\n    }\n  }\n": typeof types.ReportChangedDocument,
    "\n  query Reports($first: Int!) {\n    reports(first: $first) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          slug\n          title {\n            ...Words\n          }\n          state\n          stateSince\n          periodStart\n          periodEnd\n          heldBy {\n            code\n            text\n            places {\n              kind\n              id\n              label\n            }\n          }\n          agency {\n            id\n            name {\n              ...Words\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  query Personas {\n    personas {\n      key\n      role\n      name {\n        ...Words\n      }\n      organisation {\n        ...Words\n      }\n    }\n  }\n": typeof types.PersonasDocument,
};
const documents: Documents = {
    "\n    fragment Words on Trilingual {\n      kk\n      ru\n      en\n    }\n  ": types.WordsFragmentDoc,
    "\n    fragment RefusalFacts on Refusal {\n      code\n      what\n      advice\n      field\n      places {\n        kind\n        id\n        label\n      }\n      current\n    }\n  ": types.RefusalFactsFragmentDoc,
    "\n    fragment ReportHead on Report {\n      id\n      slug\n      title {\n        ...Words\n      }\n      state\n      stateSince\n      periodStart\n      periodEnd\n      may\n      heldBy {\n        code\n        text\n        places {\n          kind\n          id\n          label\n        }\n      }\n    }\n  ": types.ReportHeadFragmentDoc,
    "\n    fragment ProposalFold on Proposal {\n      id\n      number\n      state\n      kind\n      language\n      late\n      text\n      organisation {\n        id\n        shortName {\n          ...Words\n        }\n      }\n      anchor {\n        kind\n        blockId\n        language\n        exact\n        start\n        end\n        sectionTitle\n        sectionNumber\n      }\n      disposition {\n        id\n        kind\n      }\n    }\n  ": types.ProposalFoldFragmentDoc,
    "\n  query Viewer {\n    installation {\n      mode\n      name {\n        ...Words\n      }\n    }\n    viewer {\n      may\n      language\n      person {\n        id\n        name\n        email\n      }\n      mandates {\n        id\n        role\n        validUntil\n        organisation {\n          id\n          name {\n            ...Words\n          }\n          shortName {\n            ...Words\n          }\n        }\n        office {\n          id\n          key\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query Desk {\n    desk {\n      waitsForMe {\n        ...DeskLine\n      }\n      waitsForOthers {\n        ...DeskLine\n      }\n      recentlyDone {\n        ...DeskLine\n      }\n    }\n  }\n  fragment DeskLine on DeskItem {\n    key\n    kind\n    title\n    detail\n    dueAt\n    workingDaysLeft\n    urgent\n    path\n    report {\n      id\n      title {\n        ...Words\n      }\n    }\n  }\n": types.DeskDocument,
    "\n  subscription DeskChanged {\n    deskChanged\n  }\n": types.DeskChangedDocument,
    "\n  mutation ChangeLanguage($language: Language!) {\n    changeLanguage(language: $language) {\n      ... on Viewer {\n        language\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n": types.ChangeLanguageDocument,
    "\n  query Agencies {\n    organisations(first: 200) {\n      edges {\n        node {\n          id\n          kind\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n": types.AgenciesDocument,
    "\n  mutation CreateReport($input: CreateReportInput!) {\n    createReport(input: $input) {\n      ... on Report {\n        id\n        slug\n      }\n      ... on Refusal {\n        ...RefusalFacts\n      }\n    }\n  }\n": types.CreateReportDocument,
    "\n  query ReportFrame($id: ID, $slug: String) {\n    report(id: $id, slug: $slug) {\n      ...ReportHead\n    }\n  }\n": types.ReportFrameDocument,
    "\n  subscription ReportChanged($reportId: ID!) {\n    reportChanged(reportId: $reportId) {\n      id\n    }\n  }\n": types.ReportChangedDocument,
    "\n  query Reports($first: Int!) {\n    reports(first: $first) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          slug\n          title {\n            ...Words\n          }\n          state\n          stateSince\n          periodStart\n          periodEnd\n          heldBy {\n            code\n            text\n            places {\n              kind\n              id\n              label\n            }\n          }\n          agency {\n            id\n            name {\n              ...Words\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ReportsDocument,
    "\n  query Personas {\n    personas {\n      key\n      role\n      name {\n        ...Words\n      }\n      organisation {\n        ...Words\n      }\n    }\n  }\n": types.PersonasDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment Words on Trilingual {\n      kk\n      ru\n      en\n    }\n  "): (typeof documents)["\n    fragment Words on Trilingual {\n      kk\n      ru\n      en\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment RefusalFacts on Refusal {\n      code\n      what\n      advice\n      field\n      places {\n        kind\n        id\n        label\n      }\n      current\n    }\n  "): (typeof documents)["\n    fragment RefusalFacts on Refusal {\n      code\n      what\n      advice\n      field\n      places {\n        kind\n        id\n        label\n      }\n      current\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment ReportHead on Report {\n      id\n      slug\n      title {\n        ...Words\n      }\n      state\n      stateSince\n      periodStart\n      periodEnd\n      may\n      heldBy {\n        code\n        text\n        places {\n          kind\n          id\n          label\n        }\n      }\n    }\n  "): (typeof documents)["\n    fragment ReportHead on Report {\n      id\n      slug\n      title {\n        ...Words\n      }\n      state\n      stateSince\n      periodStart\n      periodEnd\n      may\n      heldBy {\n        code\n        text\n        places {\n          kind\n          id\n          label\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment ProposalFold on Proposal {\n      id\n      number\n      state\n      kind\n      language\n      late\n      text\n      organisation {\n        id\n        shortName {\n          ...Words\n        }\n      }\n      anchor {\n        kind\n        blockId\n        language\n        exact\n        start\n        end\n        sectionTitle\n        sectionNumber\n      }\n      disposition {\n        id\n        kind\n      }\n    }\n  "): (typeof documents)["\n    fragment ProposalFold on Proposal {\n      id\n      number\n      state\n      kind\n      language\n      late\n      text\n      organisation {\n        id\n        shortName {\n          ...Words\n        }\n      }\n      anchor {\n        kind\n        blockId\n        language\n        exact\n        start\n        end\n        sectionTitle\n        sectionNumber\n      }\n      disposition {\n        id\n        kind\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    installation {\n      mode\n      name {\n        ...Words\n      }\n    }\n    viewer {\n      may\n      language\n      person {\n        id\n        name\n        email\n      }\n      mandates {\n        id\n        role\n        validUntil\n        organisation {\n          id\n          name {\n            ...Words\n          }\n          shortName {\n            ...Words\n          }\n        }\n        office {\n          id\n          key\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    installation {\n      mode\n      name {\n        ...Words\n      }\n    }\n    viewer {\n      may\n      language\n      person {\n        id\n        name\n        email\n      }\n      mandates {\n        id\n        role\n        validUntil\n        organisation {\n          id\n          name {\n            ...Words\n          }\n          shortName {\n            ...Words\n          }\n        }\n        office {\n          id\n          key\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desk {\n    desk {\n      waitsForMe {\n        ...DeskLine\n      }\n      waitsForOthers {\n        ...DeskLine\n      }\n      recentlyDone {\n        ...DeskLine\n      }\n    }\n  }\n  fragment DeskLine on DeskItem {\n    key\n    kind\n    title\n    detail\n    dueAt\n    workingDaysLeft\n    urgent\n    path\n    report {\n      id\n      title {\n        ...Words\n      }\n    }\n  }\n"): (typeof documents)["\n  query Desk {\n    desk {\n      waitsForMe {\n        ...DeskLine\n      }\n      waitsForOthers {\n        ...DeskLine\n      }\n      recentlyDone {\n        ...DeskLine\n      }\n    }\n  }\n  fragment DeskLine on DeskItem {\n    key\n    kind\n    title\n    detail\n    dueAt\n    workingDaysLeft\n    urgent\n    path\n    report {\n      id\n      title {\n        ...Words\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DeskChanged {\n    deskChanged\n  }\n"): (typeof documents)["\n  subscription DeskChanged {\n    deskChanged\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLanguage($language: Language!) {\n    changeLanguage(language: $language) {\n      ... on Viewer {\n        language\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLanguage($language: Language!) {\n    changeLanguage(language: $language) {\n      ... on Viewer {\n        language\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agencies {\n    organisations(first: 200) {\n      edges {\n        node {\n          id\n          kind\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Agencies {\n    organisations(first: 200) {\n      edges {\n        node {\n          id\n          kind\n          name {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateReport($input: CreateReportInput!) {\n    createReport(input: $input) {\n      ... on Report {\n        id\n        slug\n      }\n      ... on Refusal {\n        ...RefusalFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateReport($input: CreateReportInput!) {\n    createReport(input: $input) {\n      ... on Report {\n        id\n        slug\n      }\n      ... on Refusal {\n        ...RefusalFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportFrame($id: ID, $slug: String) {\n    report(id: $id, slug: $slug) {\n      ...ReportHead\n    }\n  }\n"): (typeof documents)["\n  query ReportFrame($id: ID, $slug: String) {\n    report(id: $id, slug: $slug) {\n      ...ReportHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ReportChanged($reportId: ID!) {\n    reportChanged(reportId: $reportId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription ReportChanged($reportId: ID!) {\n    reportChanged(reportId: $reportId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports($first: Int!) {\n    reports(first: $first) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          slug\n          title {\n            ...Words\n          }\n          state\n          stateSince\n          periodStart\n          periodEnd\n          heldBy {\n            code\n            text\n            places {\n              kind\n              id\n              label\n            }\n          }\n          agency {\n            id\n            name {\n              ...Words\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reports($first: Int!) {\n    reports(first: $first) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          slug\n          title {\n            ...Words\n          }\n          state\n          stateSince\n          periodStart\n          periodEnd\n          heldBy {\n            code\n            text\n            places {\n              kind\n              id\n              label\n            }\n          }\n          agency {\n            id\n            name {\n              ...Words\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Personas {\n    personas {\n      key\n      role\n      name {\n        ...Words\n      }\n      organisation {\n        ...Words\n      }\n    }\n  }\n"): (typeof documents)["\n  query Personas {\n    personas {\n      key\n      role\n      name {\n        ...Words\n      }\n      organisation {\n        ...Words\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;