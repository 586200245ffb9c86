import { checkText } from '#libs/domain';
import { demand } from '#libs/platform';

/** Characters. A draft may be begun with nothing; what is handed in must say something. */
const LIMITS = { draft: { min: 0, max: 20_000 }, submitted: { min: 3, max: 20_000 } };

export interface ProposalWords {
  readonly text: string;
  readonly justification: string;
  readonly proposedWording: string | null;
}

/** The words of a proposal, cleaned and within bounds. */
export function demandWords(
  words: ProposalWords,
  stage: 'draft' | 'submitted' = 'draft',
): ProposalWords {
  const text = demand(checkText(words.text, LIMITS[stage]), 'text').text;
  const justification = demand(checkText(words.justification, LIMITS.draft), 'justification').text;
  const wording = demand(
    checkText(words.proposedWording ?? '', LIMITS.draft),
    'proposedWording',
  ).text;
  return { text, justification, proposedWording: wording === '' ? null : wording };
}
