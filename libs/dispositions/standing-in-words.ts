import { needsIncorporation, type Language } from '#libs/domain';
import { translate } from '#libs/platform';
import type { ProposalRow } from '#libs/proposals';
import type { AnswerRow } from './disposition.queries.js';

/** Where a proposal stands, as one would tell somebody who asks. */
export function standingInWords(
  proposal: Pick<ProposalRow, 'state' | 'late' | 'admitted' | 'takenById'>,
  answer: Pick<AnswerRow, 'kind' | 'incorporated' | 'exception'> | null,
  language: Language,
): string {
  const { state, late, admitted, takenById } = proposal;
  const say = (key: string, facts = {}) => translate(language, `common:answering.${key}`, facts);
  if (state !== 'submitted') return say(state);
  if (answer?.kind) {
    const kind = translate(language, `common:dispositions.${answer.kind}`);
    if (!needsIncorporation(answer.kind)) return kind;
    if (answer.incorporated) return say('incorporated', { kind });
    return say(answer.exception === null ? 'to-incorporate' : 'excepted', { kind });
  }
  if (late && admitted !== true) return say(admitted === null ? 'late' : 'not-admitted');
  return say(takenById === null ? 'waiting' : 'taken');
}
