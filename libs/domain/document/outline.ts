import { fallbackOrder, type Language } from '../languages.js';
import type { Block } from './block.js';
import { readHeadingNumber } from './heading-number.js';
import { blockText } from './plain-text.js';

/** A heading with everything up to the next heading of the same or a higher rank. */
export interface Section {
  /** Id of the heading block. */
  blockId: string;
  /** As printed, without the closing point: `4.1.2`, `A.1`, `Appendix A`; null when there is none. */
  number: string | null;
  /** The heading without its number. */
  title: string;
  /** 1 for the highest rank. */
  depth: number;
  /** The heading this one stands under; null at the top. */
  parentId: string | null;
  /** Index of the heading in the blocks. */
  start: number;
  /** Index after the section's last block, subsections included. */
  end: number;
}

interface OpenSection {
  section: Section;
  level: number;
  parts: readonly string[] | null;
}

/**
 * The sections in the order of the text. Heading levels of real documents are irregular, their
 * numbers are not: a numbered heading stands where its number says (`#### 5.2.` under `5`), and
 * only one without a number goes by its level.
 */
export function outline(blocks: readonly Block[], language: Language): Section[] {
  const sections: Section[] = [];
  const open: OpenSection[] = [];

  const closeUntil = (isParent: (candidate: OpenSection) => boolean): OpenSection | undefined => {
    let last = open.at(-1);
    while (last && !isParent(last)) {
      open.pop();
      last = open.at(-1);
    }
    return last;
  };

  blocks.forEach((block, start) => {
    if (block.kind !== 'heading') return;
    const text = headingText(block, language);
    const read = readHeadingNumber(text);
    const level = block.level ?? 1;
    const parent = closeUntil((candidate) =>
      read ? isProperPrefix(candidate.parts, read.parts) : candidate.level < level,
    );
    const section: Section = {
      blockId: block.id,
      number: read?.number ?? null,
      title: read?.title ?? text,
      depth: read ? read.parts.length : (parent?.section.depth ?? 0) + 1,
      parentId: parent?.section.blockId ?? null,
      start,
      end: blocks.length,
    };
    sections.push(section);
    open.push({ section, level, parts: read?.parts ?? null });
  });

  sections.forEach((section, index) => {
    const next = sections.slice(index + 1).find(({ depth }) => depth <= section.depth);
    if (next) section.end = next.start;
  });
  return sections;
}

function headingText(block: Block, language: Language): string {
  for (const candidate of fallbackOrder(language)) {
    const text = blockText(block, candidate).replace(/\s+/g, ' ').trim();
    if (text !== '') return text;
  }
  return '';
}

function isProperPrefix(parts: readonly string[] | null, of: readonly string[]): boolean {
  return parts !== null && parts.length < of.length && parts.every((part, i) => part === of[i]);
}
