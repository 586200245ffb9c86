import { isLanguage, type Language } from '#libs/domain';
import { refuse } from '#libs/platform';
import { BrokenXml, elementsOf, readXml, type XmlElement } from '../reading/xml.js';
import type { CodeBook, Piece } from './codes.js';

/** A segment, or what a tool put aside between two of them: spaces. */
export interface ReadPart {
  /** Null where the tool gave it none. */
  readonly id: string | null;
  readonly segment: boolean;
  readonly source: XmlElement;
  /** Null where nothing has been translated. */
  readonly target: XmlElement | null;
  /** As the tool says; `initial` is not translated yet. */
  readonly state: string;
  /** Where its translation stands in the unit, from 1. */
  readonly order: number;
}

export interface ReadUnit {
  readonly blockId: string;
  readonly parts: readonly ReadPart[];
}

export interface ReadXliff {
  readonly reportId: string;
  readonly source: Language;
  readonly target: Language;
  readonly units: readonly ReadUnit[];
}

/** Its name without what a tool may have put before it. */
const local = ({ name }: XmlElement): string => name.replace(/^.*:/, '');

const called = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((each) => local(each) === name);

/** Ends the act: the file is no XLIFF 2, for the reason that the reader is shown. */
export function refuseXliff(reason: string, blockId?: string): never {
  const field = blockId === undefined ? {} : { field: blockId };
  return refuse('xliff-not-valid', { facts: { reason }, ...field });
}

/** What a translator's file holds. Nothing in it is believed yet: codes and words are checked later. */
export function readXliff(bytes: Uint8Array): ReadXliff {
  const root = demandXml(bytes);
  const { version = '', srcLang, trgLang } = root.attributes;
  if (local(root) !== 'xliff' || !version.startsWith('2.')) refuseXliff('<xliff version="2.…">');
  const [file, ...more] = called(root, 'file');
  if (file === undefined || more.length > 0) refuseXliff('<file>');
  if (!isLanguage(srcLang) || !isLanguage(trgLang) || srcLang === trgLang)
    return refuse('translation-not-ours');
  const units = unitsIn(file).map(readUnit);
  const ids = new Set(units.map(({ blockId }) => blockId));
  if (ids.size < units.length) refuseXliff('<unit id>');
  return { reportId: file.attributes['id'] ?? '', source: srcLang, target: trgLang, units };
}

function demandXml(bytes: Uint8Array): XmlElement {
  try {
    return readXml(bytes);
  } catch (fault) {
    if (!(fault instanceof BrokenXml)) throw fault;
    return refuseXliff(fault.code === 'file-has-entities' ? '<!DOCTYPE>' : 'XML');
  }
}

/** A tool may put units into groups. */
function unitsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((each) =>
    local(each) === 'unit' ? [each] : local(each) === 'group' ? unitsIn(each) : [],
  );
}

function readUnit(unit: XmlElement): ReadUnit {
  const blockId = unit.attributes['id'] ?? '';
  const parts = elementsOf(unit)
    .filter((each) => ['segment', 'ignorable'].includes(local(each)))
    .map((part, index): ReadPart => {
      const [source] = called(part, 'source');
      const [target] = called(part, 'target');
      if (source === undefined) return refuseXliff(`<${local(part)}>`, blockId);
      return {
        id: part.attributes['id'] ?? null,
        segment: local(part) === 'segment',
        source,
        target: target ?? null,
        state: part.attributes['state'] ?? 'initial',
        order: Number(target?.attributes['order'] ?? index + 1),
      };
    });
  const ids = parts.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) refuseXliff('<segment id>', blockId);
  return { blockId, parts };
}

/** Words and codes of a line; a code that the line never had is refused. */
export function piecesIn(element: XmlElement, book: CodeBook, blockId: string): Piece[] {
  return element.children.flatMap((child): Piece[] => {
    if (typeof child === 'string') return [child];
    const name = local(child);
    const code = book.get(child.attributes['id'] ?? '');
    if (!code || (name !== 'pc' && name !== 'ph')) return refuseXliff(`<${name}>`, blockId);
    return [{ code, children: name === 'pc' ? piecesIn(child, book, blockId) : null }];
  });
}
