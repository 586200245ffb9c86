import sax from 'sax';

/** An element of a file's XML; names carry the prefix that {@link PREFIXES} gives their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The XML is broken, names entities of its own or nests deeper than any document. */
export class BrokenXml extends Error {
  readonly code: 'file-not-docx' | 'file-has-entities' | 'file-too-deep';

  constructor(code: BrokenXml['code']) {
    super(code);
    this.code = code;
  }
}

/** Nothing that a word processor writes is deeper. */
const DEEPEST = 200;
const PIECE_BYTES = 64 * 1024;

/**
 * Reads the XML of an office file as a tree. Document types, and with them entities of one's own,
 * are refused: Office Open XML allows none (ECMA-376-2), and nobody else needs them here.
 * With `each`, the children of the element `of` are handed over one by one and not kept, so that a
 * long text never lies in memory as a whole.
 * @throws {BrokenXml}
 */
export function readXml(
  bytes: Uint8Array,
  of = '',
  each: (element: XmlElement) => void = () => undefined,
): XmlElement {
  const parser = sax.parser(true, { position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const prefixes: Readonly<Record<string, string>>[] = [{}];
  const onopentag = (tag: sax.Tag | sax.QualifiedTag): void => {
    if (open.length > DEEPEST) throw new BrokenXml('file-too-deep');
    const given = tag.attributes as Record<string, string>;
    const known = declared(given, prefixes.at(-1)!);
    prefixes.push(known);
    const element: XmlElement = {
      name: canonical(tag.name, known),
      attributes: Object.fromEntries(
        Object.entries(given).map(([name, value]) => [canonical(name, known), value]),
      ),
      children: [],
    };
    if (open.at(-1)!.name !== of || of === '') open.at(-1)!.children.push(element);
    open.push(element);
  };
  const onclosetag = (): void => {
    prefixes.pop();
    const element = open.pop()!;
    if (of !== '' && open.at(-1)?.name === of) each(element);
  };
  const ontext = (text: string): void => void open.at(-1)!.children.push(text);
  const broken = (code: BrokenXml['code']) => (): never => {
    throw new BrokenXml(code);
  };
  Object.assign(parser, {
    onopentag,
    onclosetag,
    ontext,
    oncdata: ontext,
    ondoctype: broken('file-has-entities'),
    onerror: broken('file-not-docx'),
  });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const decoded = (piece: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: true });
    } catch {
      throw new BrokenXml('file-not-docx');
    }
  };
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    parser.write(decoded(bytes.subarray(at, at + PIECE_BYTES)));
  parser.close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (element === undefined || typeof element === 'string') throw new BrokenXml('file-not-docx');
  return element;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** By the end of the namespace's address: the transitional and the strict form differ before it. */
const PREFIXES: readonly [RegExp, string][] = [
  [/\/wordprocessingml(\/2006)?\/main$/, 'w'],
  [/\/officeDocument(\/2006)?\/relationships$/, 'r'],
  [/\/drawingml(\/2006)?\/main$/, 'a'],
  [/\/drawingml(\/2006)?\/wordprocessingDrawing$/, 'wp'],
  [/\/drawingml(\/2006)?\/picture$/, 'pic'],
  [/\/officeDocument(\/2006)?\/math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/opendocument:xmlns:office:1\.0$/, 'office'],
  [/opendocument:xmlns:text:1\.0$/, 'text'],
  [/opendocument:xmlns:table:1\.0$/, 'table'],
  [/opendocument:xmlns:style:1\.0$/, 'style'],
  [/opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/opendocument:xmlns:svg-compatible:1\.0$/, 'svg'],
  [/opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
  [/opendocument:xmlns:manifest:1\.0$/, 'manifest'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^http:\/\/www\.w3\.org\/1999\/xlink$/, 'xlink'],
];

function declared(
  attributes: Readonly<Record<string, string>>,
  known: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  let all: Record<string, string> | null = null;
  for (const [name, address] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const [, prefix] = PREFIXES.find(([pattern]) => pattern.test(address)) ?? [];
    all ??= { ...known };
    all[name.slice(6)] = prefix ?? name.slice(6);
  }
  return all ?? known;
}

function canonical(name: string, prefixes: Readonly<Record<string, string>>): string {
  const at = name.indexOf(':');
  if (at < 0) {
    const own = prefixes[''];
    return own === undefined || own === '' ? name : `${own}:${name}`;
  }
  const prefix = name.slice(0, at);
  const known = prefixes[prefix];
  return known === undefined || known === prefix ? name : `${known}:${name.slice(at + 1)}`;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((each) => each.name === name);
}

/** All elements of a name inside another, at any depth, in their order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((each) =>
    each.name === name ? [each] : descendants(each, name),
  );
}

export function textIn(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textIn(each))).join('');
}
