import { LANGUAGES, type Language, type Trilingual } from '#libs/domain';
import { outline, type Block } from '#libs/domain/document';
import { readMarkdown, toMarkdown } from '#libs/domain/document/reading';
import { newId } from '#libs/platform';
import { text } from './content.js';

/** One chapter of the National Report as a text of its own. */
export interface Chapter {
  readonly title: Trilingual;
  readonly texts: Readonly<Record<Language, string>>;
}

/** @param number as printed in the contents, such as `5` */
export function chapter(number: string): Chapter {
  const parts = LANGUAGES.map((language) => chapterIn(number, language));
  const [kk, ru, en] = parts as [Part, Part, Part];
  return {
    title: { kk: kk.title, ru: ru.title, en: en.title },
    texts: { kk: kk.markdown, ru: ru.markdown, en: en.markdown },
  };
}

interface Part {
  readonly title: string;
  readonly markdown: string;
}

function chapterIn(number: string, language: Language): Part {
  const reading = readMarkdown(text(`report-2020/revision-1.${language}.md`), language, newId);
  if (!reading.ok) throw new Error('The draft of the National Report cannot be read');
  const blocks: readonly Block[] = reading.blocks;
  const section = outline(blocks, language).find((candidate) => candidate.number === number);
  if (section === undefined) throw new Error(`The National Report has no chapter ${number}`);
  return {
    title: section.title,
    markdown: toMarkdown(blocks.slice(section.start, section.end), language),
  };
}
