import { DraftProposal, Proposal, SubmitProposal, type NewProposal } from '#libs/proposals';
import type { PersonActor } from '#libs/platform';
import type { Consulted } from './consultations.js';
import { done } from './done.js';
import type { House } from './open-house.js';
import { asked } from './people.js';

/** While the consultation of the builder is open. */
export const IN_TIME = new Date('2026-03-10T06:00:00.000Z');

type Given = Partial<NewProposal> & { readonly by?: PersonActor; readonly at?: Date };

/** A draft on the first chapter's first paragraph, by the invited organisation unless said otherwise. */
export async function aDraft(
  house: House,
  consulted: Consulted,
  { by, at, ...words }: Given = {},
): Promise<string> {
  const actor = by ?? consulted.representative;
  const outcome = await house.get(DraftProposal).execute(asked(actor, at ?? IN_TIME), {
    consultationId: consulted.consultationId,
    organisationId: actor.mandates[0]!.organisationId,
    anchor: { kind: 'passage', blockId: '1-a', language: 'en', exact: 'first paragraph' },
    kind: 'amendment',
    language: 'en',
    text: 'Name the authority that keeps the figures.',
    justification: 'Readers cannot check them otherwise.',
    ...words,
  });
  return done(outcome).id;
}

/** A proposal that was handed in. */
export async function aProposal(
  house: House,
  consulted: Consulted,
  given: Given = {},
): Promise<string> {
  const id = await aDraft(house, consulted, given);
  const by = asked(given.by ?? consulted.representative, given.at ?? IN_TIME);
  done(await house.get(SubmitProposal).execute(by, id, 1));
  return id;
}

export function proposalRow(house: House, id: string): Promise<Proposal> {
  return house.dataSource.getRepository(Proposal).findOneByOrFail({ id });
}
