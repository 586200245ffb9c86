import { countAttrs, numberedOf } from './list-count.js';
import { LANGUAGES, type Language } from '../languages.js';
import { type Block, withId, withoutLanguage } from './block.js';
import { readHeadingNumber } from './heading-number.js';
import { alignInOrder } from './order.js';
import { blockText } from './plain-text.js';
import { bagOf, bagSimilarity, type WordBag } from './similarity.js';

export interface LanguageAlignment {
  /** The text with the language laid beside the others. */
  blocks: Block[];
  /** Blocks of the base for which the new language has nothing. */
  unmatchedBase: string[];
  /** Blocks of the new language for which the base has nothing: they stand in it alone. */
  unmatchedNew: string[];
}

interface Shape {
  kind: Block['kind'];
  level: number | null;
  number: string | null;
  figures: WordBag;
  length: number;
}

/**
 * Lays a translation beside a text: the same blocks in another language. Words cannot be compared
 * across languages, so structure is: kind, level, section number, the figures in the text, length.
 * The translated blocks keep the base's ids, kinds and levels; what `language` held before goes.
 */
export function alignLanguages(
  base: readonly Block[],
  translation: readonly Block[],
  language: Language,
): LanguageAlignment {
  const pairs = new Map(matching(base.map(shapeOf), translation.map(shapeOf)));
  const result: LanguageAlignment = { blocks: [], unmatchedBase: [], unmatchedNew: [] };
  let next = 0;
  const standAlone = (until: number): void => {
    for (; next < until; next += 1) {
      const alone = translation[next]!;
      result.blocks.push(alone);
      result.unmatchedNew.push(alone.id);
    }
  };
  base.forEach((block, index) => {
    const other = pairs.get(index);
    if (other === undefined) {
      result.unmatchedBase.push(block.id);
      result.blocks.push(withoutLanguage(block, language));
      return;
    }
    standAlone(other);
    next = other + 1;
    result.blocks.push(beside(block, translation[other]!, language));
  });
  standAlone(translation.length);
  return result;
}

function matching(base: readonly Shape[], translation: readonly Shape[]): [number, number][] {
  const parallel =
    base.length === translation.length &&
    base.every((shape, i) => fits(shape, translation[i]!) === 'wholly');
  if (parallel) return base.map((_, i) => [i, i]);
  return alignInOrder([base.length, translation.length], (i, j) =>
    likeness(base[i]!, translation[j]!),
  );
}

function shapeOf(block: Block): Shape {
  const language = LANGUAGES.find((each) => blockText(block, each) !== '');
  const text = language ? blockText(block, language) : '';
  return {
    kind: block.kind,
    level: block.level,
    number: block.kind === 'heading' ? (readHeadingNumber(text)?.parts.join('.') ?? null) : null,
    figures: bagOf(text.match(/\d+/g) ?? []),
    length: text.length,
  };
}

/** Whether two shapes may be one block: a different kind or section number never is. */
function fits(a: Shape, b: Shape): 'wholly' | 'nearly' | 'not' {
  if (a.kind !== b.kind || a.number !== b.number) return 'not';
  return a.level === b.level ? 'wholly' : 'nearly';
}

/** Same kind counts most; a shared section number or figures outweigh any difference in length. */
function likeness(a: Shape, b: Shape): number {
  const fit = fits(a, b);
  if (fit === 'not') return 0;
  const figures = a.figures.size + b.figures.size === 0 ? 0 : bagSimilarity(a.figures, b.figures);
  const length = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  return 1 + (fit === 'wholly' ? 0.5 : 0) + (a.number === null ? 0 : 3) + 2 * figures + length;
}

function beside(block: Block, translated: Block, language: Language): Block {
  const { level, ordered } = block;
  const node = withId(translated, block.id).content[language];
  if (node === undefined) return withoutLanguage(block, language);
  const other = Object.values(block.content)[0];
  const counts = other?.type === 'list_item' ? countAttrs(numberedOf(other)) : {};
  const { start: _, format: __, closing: ___, ...own } = node.attrs ?? {};
  const attrs = {
    ...own,
    ...counts,
    ...(level === null ? {} : { level }),
    ...(ordered === null ? {} : { ordered }),
  };
  return { ...block, content: { ...block.content, [language]: { ...node, attrs } } };
}
