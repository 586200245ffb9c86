import { useState } from 'react';
import type { Language } from '#libs/domain';
import { type Trouble, useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import type { AnchorInput, ProposalKind, SubmitProposalMutation } from '../gql/graphql.js';
import { draftProposal, editProposal, submitProposal } from './proposal-mutations.js';

export interface Words {
  kind: ProposalKind;
  language: Language;
  text: string;
  proposedWording: string;
  justification: string;
  organisationId: string;
}

interface Kept extends Words {
  /** The draft on the server, once there is one. */
  saved: { id: string; version: number } | null;
}

export type Submitted = Extract<
  SubmitProposalMutation['submitProposal'],
  { __typename: 'Proposal' }
>;

interface Draft {
  words: Words;
  write: (words: Words) => void;
  /** Words found on this device from an earlier visit. */
  found: boolean;
  startAfresh: () => void;
  /** Keeps the draft on the server, for the organisation only. */
  save: (anchor: AnchorInput) => Promise<boolean>;
  savedAt: Date | null;
  /** Saves, and hands it in. */
  handIn: (anchor: AnchorInput) => Promise<Submitted | null>;
  performing: boolean;
  trouble: Trouble | null;
}

/** A proposal from its first letter: kept on this device, then as a draft, then handed in. */
export function useProposalDraft(
  name: string,
  consultationId: string,
  first: Words,
  onServer: Kept['saved'] = null,
): Draft {
  const stored = useKept<Kept>(name, { ...first, saved: onServer });
  // Another representative may have gone on with the draft since this device kept it.
  const outdated = onServer !== null && (stored.value.saved?.version ?? 0) < onServer.version;
  const kept = outdated
    ? { ...stored, value: { ...first, saved: onServer }, found: false }
    : stored;
  const drafting = useAct(draftProposal);
  const editing = useAct(editProposal);
  const submitting = useAct(submitProposal);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const { saved, ...words } = kept.value;

  const keep = async (anchor: AnchorInput): Promise<Kept['saved']> => {
    const { organisationId, ...rest } = words;
    const takesWording = words.kind === 'addition' || words.kind === 'amendment';
    const input = {
      ...rest,
      anchor,
      proposedWording: (takesWording && words.proposedWording.trim()) || null,
    };
    const done = saved
      ? await editing.perform({ ...saved, input })
      : await drafting.perform({ input: { ...input, consultationId, organisationId } });
    if (!done) return null;
    const now = { id: done.id, version: done.version };
    kept.set({ ...words, saved: now });
    setSavedAt(new Date());
    return now;
  };

  return {
    words,
    write: (changed) => kept.set({ ...changed, saved }),
    found: kept.found,
    startAfresh: () => kept.set({ ...first, saved }),
    save: async (anchor) => (await keep(anchor)) !== null,
    savedAt,
    handIn: async (anchor) => {
      submitting.forget();
      const now = await keep(anchor);
      const done = now && (await submitting.perform(now));
      if (done) kept.discard();
      return done;
    },
    performing: drafting.performing || editing.performing || submitting.performing,
    trouble: drafting.trouble ?? editing.trouble ?? submitting.trouble,
  };
}
