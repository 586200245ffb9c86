import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../data/use-act.js';
import { linkIncorporation } from '../../dispositions/answer-queries.js';
import { proposalBesideQuery } from './editing-queries.js';
import { type Suggestion, suggestionOf } from './suggestion.js';
import type { TextState } from './text-state.js';
import type { WorkingText } from './working-text.js';

/** The proposal named in the address, its words as a suggestion, and what taking them does. */
export function useProposalBeside(text: WorkingText, state: TextState) {
  const [address] = useSearchParams();
  const id = address.get('proposal');
  const [{ data }, readAgain] = useQuery({
    query: proposalBesideQuery,
    variables: { id: id ?? '' },
    pause: id === null,
  });
  const link = useAct(linkIncorporation);
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  const proposal = id === null ? null : (data?.proposal ?? null);

  const blockId = proposal?.anchor.blockId ?? null;
  useEffect(() => {
    if (blockId) text.look(blockId);
  }, [text, blockId]);

  const suggest = (): Suggestion | null => {
    const found = proposal && suggestionOf(proposal, text);
    setSuggestion(found);
    return found;
  };
  /** The words go into the text like any others; once they are there, the proposal is linked to them. */
  const accept = async (): Promise<void> => {
    if (!suggestion || !proposal) return;
    const { blockId, language, node } = suggestion;
    setSuggestion(null);
    text.write(blockId, language, node);
    await text.arrived(blockId);
    if (!proposal.may.includes('link_incorporation')) return;
    await link.perform({ input: { proposalId: proposal.id, blockIds: [blockId] } });
    readAgain({ requestPolicy: 'network-only' });
  };
  return {
    proposal,
    suggestion,
    link,
    suggest,
    accept,
    dismiss: () => setSuggestion(null),
    ready: state.reading === 'whole' || blockId === null || text.isRead(blockId),
    linked: (proposal?.incorporations.length ?? 0) > 0,
  };
}
