import type { Company } from './cast.js';

const REASON = {
  kk: 'Ұсыныс негізді, мәтін соған сай өзгертіледі.',
  ru: 'Предложение обосновано, текст будет изменён.',
  en: 'The proposal is well founded and the text will change.',
};

export async function answer({ as }: Company, proposalId: string, kind: string): Promise<void> {
  const official = as('answering-official');
  await official.act('takeProposal(id: $id)', 'Proposal', 'id', '$id: ID!', { id: proposalId });
  await official.act(
    'decideDisposition(input: $input)',
    'Proposal',
    'disposition { kind }',
    '$input: DecideDispositionInput!',
    {
      input: { proposalId, kind, reason: REASON },
    },
  );
}

export async function incorporate(
  { as }: Company,
  proposalId: string,
  blockIds: readonly string[],
): Promise<void> {
  await as('editor').act(
    'linkIncorporation(input: $input)',
    'Proposal',
    'incorporations { blockIds }',
    '$input: LinkIncorporationInput!',
    {
      input: { proposalId, blockIds, note: null },
    },
  );
}
