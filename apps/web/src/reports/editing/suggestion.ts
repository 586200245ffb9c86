import type { Language } from '#libs/domain';
import { nodeText, type NodeJson } from '#libs/domain/document';
import { findIn, replaceIn } from '#libs/domain/writing';
import type { ProposalBesideQuery } from '../../gql/graphql.js';
import type { WorkingText } from './working-text.js';

export type ProposalBeside = NonNullable<ProposalBesideQuery['proposal']>;

/** A block as it would be with the proposed words; a person takes it or leaves it. */
export interface Suggestion {
  blockId: string;
  language: Language;
  node: NodeJson;
}

/**
 * The proposed words in the place of the passage they are about, an addition behind it; where the
 * passage no longer stands, behind what the block says now. Null when the proposal names no block of
 * this text.
 */
export function suggestionOf(proposal: ProposalBeside, text: WorkingText): Suggestion | null {
  const { anchor, kind, language, proposedWording: words } = proposal;
  const blockId = anchor.blockId;
  if (!words || !blockId) return null;
  const standing = text.wordsOf(blockId, language);
  if (!standing || standing.type === 'table') return null;
  const end = nodeText(standing).length;
  const passage = passageIn(standing, proposal);
  const place = passage === null || kind === 'addition' ? behind(passage?.end ?? end) : passage;
  const apart = place.start === place.end && place.start > 0;
  const node = replaceIn(standing, [place], apart ? ` ${words}` : words);
  return { blockId, language, node };
}

const behind = (place: number) => ({ note: null, start: place, end: place });

/** Where the words it is about stand now: of several places, the one nearest to the old. */
function passageIn(standing: NodeJson, { anchor, language }: ProposalBeside) {
  if (!anchor.exact || anchor.language !== language) return null;
  const search = { words: anchor.exact, matchCase: true, wholeWords: false };
  const distance = (start: number): number => Math.abs(start - (anchor.start ?? 0));
  const places = findIn(standing, search).filter(({ note }) => note === null);
  return places.toSorted((a, b) => distance(a.start) - distance(b.start))[0] ?? null;
}
