import type { ReadingMatter, ReadingNote } from '#libs/domain/document/reading';

/**
 * What a DOCX holds that does not come over, found in the archive itself and in what mammoth
 * reports. A file has no lines, so each note carries the words concerned.
 */
export function docxNotes(
  names: readonly string[],
  parts: ReadonlyMap<string, Uint8Array>,
  messages: readonly string[],
): ReadingNote[] {
  const found: ReadingNote[] = [];
  const drop = (what: ReadingMatter, text: string): void => {
    if (text.trim() !== '')
      found.push({ kind: 'dropped', what, text: text.slice(0, 300), line: null, place: null });
  };
  for (const name of names) {
    if (/vbaProject\.bin$|\/activeX\//i.test(name)) drop('macro', name);
    if (/^word\/embeddings\/./.test(name)) drop('embedded-object', name);
  }
  for (const [name, part] of parts) {
    if (/^word\/(header|footer)\d*\.xml$/.test(name)) drop('header-footer', wordsOf(part, 'w:t'));
    if (name === 'word/comments.xml') drop('comment', wordsOf(part, 'w:t'));
    if (name === 'word/document.xml') drop('tracked-change', wordsOf(part, 'w:delText'));
  }
  const styles = new Set(messages.flatMap((message) => STYLE.exec(message)?.[1] ?? []));
  for (const style of styles)
    found.push({ kind: 'guessed', what: 'style', text: style, line: null, place: null });
  for (const message of new Set(messages))
    if (!STYLE.test(message)) drop(/image/i.test(message) ? 'picture' : 'markup', message);
  return found;
}

/** Mammoth: `Unrecognised paragraph style: 'Заголовок' (Style ID: a3)`. */
const STYLE = /^Unrecognised \w+ style: '?(.*?)'? \(Style ID/;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The words within elements of a name; WordprocessingML keeps text nowhere else. */
function wordsOf(part: Uint8Array, element: string): string {
  const xml = new TextDecoder().decode(part);
  const runs = xml.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`, 'g'));
  return Array.from(runs, ([, words = '']) =>
    words.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
  ).join(' ');
}
