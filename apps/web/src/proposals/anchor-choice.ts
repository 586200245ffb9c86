import type { AnchorInput } from '../gql/graphql.js';
import type { ComposerPlace } from './composer-place.js';

export type AnchorChoice = 'passage' | 'section' | 'report';

/** What can be proposed on from this place, the nearest first. */
export function anchorChoices(place: ComposerPlace): AnchorChoice[] {
  return [
    ...(place.passage && place.block ? (['passage'] as const) : []),
    ...(place.section ? (['section'] as const) : []),
    'report',
  ];
}

export function anchorInput(place: ComposerPlace, choice: AnchorChoice): AnchorInput {
  if (choice === 'passage' && place.passage && place.block)
    return {
      kind: 'passage',
      blockId: place.block.id,
      language: place.language,
      ...place.passage,
    };
  if (choice === 'section' && place.section)
    return { kind: 'section', blockId: place.section.blockId };
  return { kind: 'report' };
}
