import { allow, type Decision, refuse } from '../decision.js';
import { checkReason } from '../disposition.js';
import { LANGUAGES, type Language } from '../languages.js';
import type { Block, NodeJson } from './block.js';
import { nodeText } from './plain-text.js';

/** How a block stands in one language towards the language in which the report is written. */
export const TRANSLATION_STATES = ['fresh', 'stale', 'missing'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/**
 * The source a translation was made from; null when nobody has said, undefined when nothing is
 * known to have changed since.
 */
export type Basis = NodeJson | null | undefined;

/**
 * Fresh: says what the source says, as far as anybody knows. Stale: the source's words have changed
 * since. Missing: there are words in another language and none here. Emphasis and spaces change no
 * words. The source itself is fresh, or missing.
 */
export function translationState(
  block: Pick<Block, 'content'>,
  language: Language,
  source: Language,
  basis: Basis,
): TranslationState {
  const words = wordsIn(block, language);
  if (words === '') return isSpoken(block) ? 'missing' : 'fresh';
  if (language === source || basis === undefined) return 'fresh';
  const original = wordsIn(block, source);
  if (original === '') return 'fresh';
  return basis !== null && even(nodeText(basis)) === original ? 'fresh' : 'stale';
}

export interface OpenTranslation {
  readonly blockId: string;
  readonly language: Language;
  readonly state: 'stale' | 'missing';
}

export type ParityCounts = Record<TranslationState, number>;

/** How far the languages of a text are in step. */
export interface Parity {
  readonly source: Language;
  readonly counts: Readonly<Record<Language, ParityCounts>>;
  /** What keeps them from it, in the order of the text. */
  readonly open: readonly OpenTranslation[];
}

export function parityOf(
  blocks: readonly Block[],
  source: Language,
  basisOf: (blockId: string, language: Language) => Basis,
): Parity {
  const counts = {
    kk: { fresh: 0, stale: 0, missing: 0 },
    ru: { fresh: 0, stale: 0, missing: 0 },
    en: { fresh: 0, stale: 0, missing: 0 },
  };
  const open: OpenTranslation[] = [];
  for (const block of blocks)
    for (const language of LANGUAGES) {
      const state = translationState(block, language, source, basisOf(block.id, language));
      counts[language][state] += 1;
      if (state !== 'fresh') open.push({ blockId: block.id, language, state });
    }
  return { source, counts, open };
}

/**
 * May this text be put before people? When its languages are in step; or when somebody answers for
 * the exception with a reason. @returns the reason, null when none was needed
 */
export function decideParity(
  { open }: Pick<Parity, 'open'>,
  exception: unknown,
): Decision<{ exception: string | null }> {
  if (open.length === 0) return allow({ exception: null });
  if (exception === null || exception === undefined || exception === '') {
    const stale = open.filter(({ state }) => state === 'stale').length;
    return refuse('languages-not-in-step', { stale, missing: open.length - stale });
  }
  const checked = checkReason(exception);
  return checked.ok ? allow({ exception: checked.text }) : checked;
}

function isSpoken(block: Pick<Block, 'content'>): boolean {
  return LANGUAGES.some((language) => wordsIn(block, language) !== '');
}

function wordsIn(block: Pick<Block, 'content'>, language: Language): string {
  const node = block.content[language];
  return node === undefined ? '' : even(nodeText(node));
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
