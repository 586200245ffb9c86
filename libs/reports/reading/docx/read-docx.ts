import { inflateParts } from '../archive.ts';
import type { RoughText } from '../parse-task.ts';
import { demandNoScripts, Pictures } from '../pictures.ts';
import { Unreadable } from '../unreadable.ts';
import { descendants, elementsOf, readXml, textIn, type XmlElement } from '../xml.ts';
import { Body } from './body.ts';
import type { DocxContext, Related } from './context.ts';
import { fileNotes } from './file-notes.ts';
import { Numbering } from './numbering.ts';
import { relationshipsOf } from './relationships.ts';
import { Styles } from './styles.ts';

/** What holds text or is shown; macros, objects and what they bring along are never inflated. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/[^/]*\.rels|word\/[^/]+\.xml|word\/_rels\/.+\.rels|(word\/)?media\/[^/]+)$/;

/**
 * Reads a DOCX (Office Open XML, ECMA-376, transitional or strict) as a rough text.
 * @throws {Unreadable} @throws {BrokenXml}
 */
export function readDocx(bytes: Uint8Array): RoughText {
  const { names, parts } = inflateParts(bytes, (name) => WANTED.test(name));
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) throw new Unreadable('file-not-docx');
  const hasMacros =
    names.some((name) => /vbaProject\.bin$|\/activeX\//i.test(name)) ||
    /macroEnabled|vbaProject/i.test(new TextDecoder().decode(types));
  if (hasMacros) throw new Unreadable('file-has-macros');
  demandNoScripts(parts);

  const main = mainPart(parts);
  const document = parts.get(main);
  if (document === undefined) throw new Unreadable('file-not-docx');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const tree = (name: string): XmlElement | null => {
    const part = parts.get(`${folder}${name}`);
    return part ? readXml(part) : null;
  };
  const pictures = new Pictures();
  const related = (part: string): Related => {
    const targets = relationshipsOf(parts, part);
    const picture = (id: string): string | null => {
      const found = targets.get(id);
      return found === undefined || found.external ? null : pictures.keep(parts.get(found.target));
    };
    return { targets, picture };
  };
  const comments = commentsOf(tree('comments.xml'));
  const context: DocxContext = {
    styles: new Styles(tree('styles.xml')),
    numbering: new Numbering(tree('numbering.xml')),
    related: related(main),
    footnotes: byId(tree('footnotes.xml'), 'w:footnote'),
    endnotes: byId(tree('endnotes.xml'), 'w:endnote'),
    comments,
    fields: [],
    inNote: false,
    counter: { links: 0 },
    notedStyles: new Set(),
  };
  const body = new Body(context);
  readXml(document, 'w:body', (element) => body.add(element));
  const pieces = body.finish();
  return { pieces, pictures: pictures.all(), notes: fileNotes(names, parts, pieces, comments) };
}

/** The part the package calls its document; usually `word/document.xml`. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const rels = parts.get('_rels/.rels');
  const found = rels
    ? elementsOf(readXml(rels)).find(({ attributes }) =>
        (attributes['Type'] ?? '').endsWith('/officeDocument'),
      )
    : undefined;
  return (found?.attributes['Target'] ?? 'word/document.xml').replace(/^\//, '');
}

/** Notes by id; the lines between text and notes, which Word keeps among them, are none. */
function byId(root: XmlElement | null, name: string): Map<string, XmlElement> {
  const notes = root ? elementsOf(root) : [];
  return new Map(
    notes
      .filter((note) => note.name === name && !/separator/i.test(note.attributes['w:type'] ?? ''))
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  );
}

function commentsOf(root: XmlElement | null): Map<string, string> {
  const comments = root ? elementsOf(root) : [];
  return new Map(
    comments.map((comment) => {
      const words = descendants(comment, 'w:p')
        .map((paragraph) => descendants(paragraph, 'w:t').map(textIn).join(''))
        .join(' ');
      const author = comment.attributes['w:author'];
      return [comment.attributes['w:id'] ?? '', author ? `${author}: ${words}` : words];
    }),
  );
}
