import type { ChangeOfBlockFragment } from '../../gql/graphql.js';

/** The words as they are now; of a removed block, as they were. */
export function textOfChange({ kind, words }: ChangeOfBlockFragment): string {
  return words
    .filter((run) => run.kind !== (kind === 'removed' ? 'added' : 'removed'))
    .map(({ text }) => text)
    .join('');
}
