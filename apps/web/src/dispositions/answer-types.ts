import type { Trilingual } from '#libs/domain';
import type { AnswerDeskQuery, AnswerListQuery, AnswerProposalQuery } from '../gql/graphql.js';
import type { DispositionKind } from '../gql/graphql.js';

export type Consultation = NonNullable<NonNullable<AnswerDeskQuery['report']>['consultation']>;

export type ListedProposal = NonNullable<
  AnswerListQuery['consultation']
>['proposals']['edges'][number]['node'];

export type OpenProposal = NonNullable<AnswerProposalQuery['proposal']>;

/** An answer as it is being written. */
export interface AnswerDraft {
  kind: DispositionKind | null;
  reason: Trilingual;
  duplicateOf: { id: string; label: string } | null;
}

export const NO_ANSWER: AnswerDraft = {
  kind: null,
  reason: { kk: '', ru: '', en: '' },
  duplicateOf: null,
};

/** The kinds in the order in which an official weighs them. */
export const KINDS = [
  'accepted',
  'accepted_with_modification',
  'partly_accepted',
  'noted',
  'rejected',
  'duplicate',
  'out_of_scope',
  'deferred',
] as const satisfies DispositionKind[];
