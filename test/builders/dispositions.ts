import type { Trilingual } from '#libs/domain';
import { DecideDisposition, type Decided } from '#libs/dispositions';
import type { Consulted } from './consultations.js';
import { done } from './done.js';
import type { House } from './open-house.js';
import { asked } from './people.js';

export const REASON: Trilingual = {
  kk: 'Дереккөз мәтінде аталады.',
  ru: 'Источник будет назван в тексте.',
  en: 'The source is named in the text.',
};

/** Answers a proposal: accepted, unless said otherwise. */
export async function anAnswer(
  house: House,
  { official }: Consulted,
  proposalId: string,
  given: Partial<Decided> & { readonly at?: Date } = {},
): Promise<void> {
  const { at, ...decided } = given;
  const context = asked(official, at ?? new Date('2026-03-23T06:00:00Z'));
  done(
    await house
      .get(DecideDisposition)
      .execute(context, { proposalId, kind: 'accepted', reason: REASON, ...decided }),
  );
}
