import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import { WordRuns } from '../../shared/word-runs.js';

interface Props {
  words: ChangeOfBlockFragment['words'];
  /** One side of a comparison; without it, both in one line. */
  side?: 'before' | 'after';
}

/** What stayed, came and went in one block; a table's cells come joined by tabs. */
export function Words({ words, side }: Props) {
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null;
  const shown = words
    .filter(({ kind }) => kind !== hidden)
    .map((run) => ({ ...run, text: run.text.replaceAll('\t', ' · ') }));
  return <WordRuns words={shown} />;
}
