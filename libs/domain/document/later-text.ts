import type { Language } from '../languages.js';
import type { Block } from './block.js';
import { blockText } from './plain-text.js';

/** Where words stand in a text. */
export interface Occurrence {
  block: Block;
  text: string;
  at: number;
}

/**
 * A text in which many anchors are looked up. `before` is the text that they were made on: words
 * which already stood somewhere then did not move there. Each language is indexed when first asked
 * for, so that an anchor costs the few blocks that have its rarest word, not the whole report.
 */
export class LaterText {
  private readonly byId: ReadonlyMap<string, Block>;
  private readonly places: ReadonlyMap<string, number>;
  private readonly before: LaterText | null;
  private readonly indexes = new Map<Language, Index>();

  constructor(
    private readonly blocks: readonly Block[],
    before: readonly Block[] = [],
  ) {
    this.byId = new Map(blocks.map((block) => [block.id, block]));
    this.places = new Map(blocks.map(({ id }, index) => [id, index]));
    this.before = before.length > 0 ? new LaterText(before) : null;
  }

  block(id: string): Block | undefined {
    return this.byId.get(id);
  }

  text(block: Block, language: Language): string {
    return this.index(language).texts.get(block.id) ?? '';
  }

  /**
   * What stands before and after a block that was not there before, as if it had not been cut from
   * its neighbours; null for one that was, which was cut from nothing.
   */
  beside(block: Block, language: Language): { before: string; after: string } | null {
    if (this.before === null || this.before.block(block.id)) return null;
    const at = this.places.get(block.id)!;
    const [last, next] = [this.blocks[at - 1], this.blocks[at + 1]];
    return {
      before: last ? `${this.text(last, language)} ` : '',
      after: next ? ` ${this.text(next, language)}` : '',
    };
  }

  /** Where these words stand, outside one block, and did not stand before. */
  newPlacesOf(exact: string, language: Language, exceptId: string): Occurrence[] {
    return this.placesOf(exact, language, exceptId).filter(({ block }) => {
      const old = this.before?.block(block.id);
      return !old || !this.before?.text(old, language).includes(exact);
    });
  }

  /** Did the same words stand in another block too, before? Then they tell nobody apart. */
  stoodElsewhere(words: string, language: Language, exceptId: string): boolean {
    return (this.before?.placesOf(words, language, exceptId).length ?? 0) > 0;
  }

  private placesOf(exact: string, language: Language, exceptId: string): Occurrence[] {
    return this.mayHave(exact, language).flatMap((block) => {
      if (block.id === exceptId) return [];
      const text = this.text(block, language);
      return occurrences(text, exact).map((at) => ({ block, text, at }));
    });
  }

  /** The blocks that have the rarest of the words which stand whole in these; all, if none does. */
  private mayHave(exact: string, language: Language): readonly Block[] {
    const { byWord } = this.index(language);
    const inner = [...exact.matchAll(WORD)].filter(
      ({ index, 0: word }) => index > 0 && index + word.length < exact.length,
    );
    let rarest: readonly Block[] = this.blocks;
    for (const [word] of inner) {
      const having = byWord.get(word) ?? [];
      if (having.length < rarest.length) rarest = having;
    }
    return rarest;
  }

  private index(language: Language): Index {
    let index = this.indexes.get(language);
    if (index === undefined) {
      index = indexOf(this.blocks, language);
      this.indexes.set(language, index);
    }
    return index;
  }
}

interface Index {
  texts: ReadonlyMap<string, string>;
  byWord: ReadonlyMap<string, readonly Block[]>;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function indexOf(blocks: readonly Block[], language: Language): Index {
  const texts = new Map<string, string>();
  const byWord = new Map<string, Block[]>();
  for (const block of blocks) {
    const text = blockText(block, language);
    texts.set(block.id, text);
    for (const word of new Set(text.match(WORD))) {
      const having = byWord.get(word);
      if (having) having.push(block);
      else byWord.set(word, [block]);
    }
  }
  return { texts, byWord };
}

/** All places of the words in a text, overlapping ones too. */
export function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}
