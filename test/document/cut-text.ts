import fc from 'fast-check';
import type { Block } from '#libs/domain/document';
import { paragraph } from '../../libs/domain/document/testing.js';

/** A made-up language of a million words, none preferred, so that sentences differ as real ones do. */
const SYLLABLES = ['ба', 'ке', 'ді', 'ғы', 'лар', 'мә', 'нұ', 'сөз', 'та', 'ұй'];
const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 6, maxLength: 6 })
  .map((all) => all.join(''));
/** What stands in every sentence of any text; after a telling word, or nothing. */
const small = fc.constantFrom('', '', ' және', ' үшін', ' бұл', ' мен', ' осы');
const sentence = fc
  .array(fc.tuple(word, small), { minLength: 4, maxLength: 12 })
  .map((all) => `${all.map((each) => each.join('')).join(' ')}.`);
export const sentences = fc.noBias(fc.array(sentence, { minLength: 3, maxLength: 6 }));

export interface Cut {
  /** A text in paragraphs of sentences, one of which is cut up in `parts`. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly at: number;
  readonly parts: readonly (readonly string[])[];
}

export const cut: fc.Arbitrary<Cut> = fc
  .noBias(
    fc.tuple(fc.array(sentences, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat()),
  )
  .map(([paragraphs, which, first, second]) => {
    const at = which % paragraphs.length;
    const whole = paragraphs[at]!;
    const places = [1 + (first % (whole.length - 1)), 1 + (second % (whole.length - 1))];
    const seams = [0, ...new Set(places.toSorted((a, b) => a - b)), whole.length];
    const parts = seams.slice(1).map((end, index) => whole.slice(seams[index], end));
    return { paragraphs, at, parts };
  });

export const told = (texts: readonly (readonly string[])[], prefix: string): Block[] =>
  texts.map((each, index) => paragraph(`${prefix}${index}`, each.join(' '), 'kk'));

export const whole = ({ paragraphs }: Cut): Block[] => told(paragraphs, 'w');
export const inParts = ({ paragraphs, at, parts }: Cut): Block[] =>
  told([...paragraphs.slice(0, at), ...parts, ...paragraphs.slice(at + 1)], 'p');
