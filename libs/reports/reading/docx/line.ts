import type { MarkJson, NodeJson } from '#libs/domain/document';
import { child, descendants, elementsOf, textIn, type XmlElement } from '../xml.ts';
import { dropped, emptyLine, type Line } from '../line.ts';
import type { DocxContext } from './context.ts';
import { beginField, endField, fieldOf, separateField } from './fields.ts';
import { toggleOf, valueOf } from './properties.ts';
import { addDrawing } from './drawing.ts';

/** The words of a paragraph (`w:p`) with their marks; tracked changes are taken as accepted. */
export function readLine(paragraph: XmlElement, context: DocxContext): Line {
  const line = emptyLine();
  readChildren(paragraph, [], line, context);
  return line;
}

function readChildren(
  parent: XmlElement,
  marks: readonly MarkJson[],
  line: Line,
  context: DocxContext,
): void {
  for (const element of elementsOf(parent)) readElement(element, marks, line, context);
}

function readElement(
  element: XmlElement,
  marks: readonly MarkJson[],
  line: Line,
  context: DocxContext,
): void {
  switch (element.name) {
    case 'w:r':
      return readRun(element, marks, line, context);
    case 'w:hyperlink':
      return readChildren(element, hyperlinked(element, marks, context), line, context);
    case 'w:fldSimple': {
      const field = fieldOf(element.attributes['w:instr'] ?? '', line, context);
      context.fields.push(field);
      readChildren(element, marks, line, context);
      context.fields.pop();
      return;
    }
    case 'w:ins':
    case 'w:moveTo':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:bdo':
    case 'w:dir':
      return readChildren(element, marks, line, context);
    case 'w:del':
      dropped(line, 'tracked-change', deletedText(element));
      return;
    case 'w:bookmarkStart': {
      const name = element.attributes['w:name'];
      if (name !== undefined && name !== '_GoBack') line.names.push(name);
      return;
    }
    case 'm:oMath':
    case 'm:oMathPara': {
      const formula = descendants(element, 'm:t').map(textIn).join('');
      line.notes.push({ note: 'guessed', what: 'formula', text: formula });
      return addText(formula, marks, line, context);
    }
    case 'mc:AlternateContent':
      return readChildren(alternative(element), marks, line, context);
    default:
    // Properties, proofing marks and the places words were moved from say nothing.
  }
}

function readRun(
  run: XmlElement,
  outer: readonly MarkJson[],
  line: Line,
  context: DocxContext,
): void {
  const properties = child(run, 'w:rPr');
  const style = context.styles.character(valueOf(properties, 'w:rStyle'));
  const hidden = toggleOf(properties, 'w:vanish') ?? style.hidden;
  if (hidden) {
    dropped(line, 'hidden-text', descendants(run, 'w:t').map(textIn).join(''));
    return;
  }
  const marks = marked(properties, style, outer);
  for (const element of elementsOf(run)) readRunChild(element, marks, line, context);
}

function readRunChild(
  element: XmlElement,
  marks: readonly MarkJson[],
  line: Line,
  context: DocxContext,
): void {
  const { attributes } = element;
  switch (element.name) {
    case 'w:t':
      return addText(textIn(element), marks, line, context);
    case 'w:tab':
    case 'w:ptab':
      return addText('\t', marks, line, context);
    case 'w:noBreakHyphen':
      return addText('\u2011', marks, line, context);
    case 'w:br':
    case 'w:cr':
      if (!/^(page|column)$/.test(attributes['w:type'] ?? '') && isShown(context))
        line.content.push({ type: 'hard_break' });
      return;
    case 'w:sym':
      return addSymbol(element, marks, line, context);
    case 'w:fldChar':
      if (attributes['w:fldCharType'] === 'begin') beginField(context);
      else if (attributes['w:fldCharType'] === 'separate') separateField(line, context);
      else endField(line, context);
      return;
    case 'w:instrText': {
      const field = context.fields.at(-1);
      if (field?.phase === 'instruction') field.instruction += textIn(element);
      return;
    }
    case 'w:footnoteReference':
      return addFootnote(context.footnotes.get(attributes['w:id'] ?? ''), line, context);
    case 'w:endnoteReference':
      return addFootnote(context.endnotes.get(attributes['w:id'] ?? ''), line, context);
    case 'w:commentReference':
      dropped(line, 'comment', context.comments.get(attributes['w:id'] ?? '') ?? '');
      return;
    case 'w:drawing':
    case 'w:pict':
      return addDrawing(element, line, context);
    case 'w:object':
      dropped(
        line,
        'embedded-object',
        descendants(element, 'o:OLEObject')
          .map(({ attributes: ole }) => ole['ProgID'] ?? '')
          .join(' ') || 'OLE',
      );
      return;
    case 'w:ruby':
      for (const base of descendants(element, 'w:rubyBase'))
        readChildren(base, marks, line, context);
      return;
    case 'mc:AlternateContent':
      for (const each of elementsOf(alternative(element))) readRunChild(each, marks, line, context);
      return;
    default:
  }
}

/** Of the forms a part is written in the newest that is understood here, else the plainest. */
function alternative(element: XmlElement): XmlElement {
  const choice = elementsOf(element).find(
    (each) =>
      each.name === 'mc:Choice' &&
      /^(wps|wpg|wp14|w14|a14|wpi)$/.test(each.attributes['Requires'] ?? ''),
  );
  return choice ?? child(element, 'mc:Fallback') ?? { ...element, children: [] };
}

function marked(
  properties: XmlElement | undefined,
  style: { strong: boolean; em: boolean; strike: boolean; code: boolean },
  outer: readonly MarkJson[],
): MarkJson[] {
  const marks = [...outer];
  const add = (type: string, worn: boolean): void => {
    if (worn) marks.push({ type });
  };
  add('strong', toggleOf(properties, 'w:b') ?? style.strong);
  add('em', toggleOf(properties, 'w:i') ?? style.em);
  add(
    'strike',
    toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike') ?? style.strike,
  );
  const place = valueOf(properties, 'w:vertAlign');
  add('sub', place === 'subscript');
  add('sup', place === 'superscript');
  add('code', style.code);
  return marks;
}

function hyperlinked(
  element: XmlElement,
  marks: readonly MarkJson[],
  context: DocxContext,
): MarkJson[] {
  const anchor = element.attributes['w:anchor'];
  const outside = context.related.targets.get(element.attributes['r:id'] ?? '');
  const href = outside
    ? outside.target + (anchor === undefined ? '' : `#${anchor}`)
    : anchor === undefined
      ? ''
      : `#${anchor}`;
  if (href === '') return [...marks];
  return [...marks, { type: 'link', attrs: { href, key: (context.counter.links += 1) } }];
}

function isShown({ fields }: DocxContext): boolean {
  return fields.every(({ phase, skip }) => phase === 'result' && !skip);
}

function addText(text: string, marks: readonly MarkJson[], line: Line, context: DocxContext): void {
  if (text === '' || !isShown(context)) return;
  const link = context.fields.findLast((field) => field.link !== null)?.link;
  const all = link ? [...marks.filter(({ type }) => type !== 'link'), link] : marks;
  line.content.push({ type: 'text', text, ...(all.length > 0 ? { marks: [...all] } : {}) });
}

/** Symbol fonts put their signs where Unicode has nothing; the usual ones are known. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F0FC: '✓',
  F0FE: '☑',
  F0A8: '☐',
  F06F: '☐',
  F0E0: '→',
  F0DF: '←',
  F0B0: '°',
  F0B1: '±',
  F0B4: '×',
  F0A3: '≤',
  F0B3: '≥',
};

function addSymbol(
  { attributes }: XmlElement,
  marks: readonly MarkJson[],
  line: Line,
  context: DocxContext,
): void {
  const code = (attributes['w:char'] ?? '').toUpperCase();
  const known = SYMBOLS[code] ?? SYMBOLS[code.replace(/^0/, 'F')];
  if (known !== undefined) return addText(known, marks, line, context);
  line.notes.push({
    note: 'guessed',
    what: 'symbol',
    text: `${attributes['w:font'] ?? ''} ${code}`,
  });
  addText('\u25A1', marks, line, context);
}

function addFootnote(given: XmlElement | undefined, line: Line, context: DocxContext): void {
  if (given === undefined || !isShown(context)) return;
  if (context.inNote) {
    dropped(line, 'footnote', descendants(given, 'w:t').map(textIn).join(''));
    return;
  }
  const inside: DocxContext = { ...context, inNote: true, fields: [] };
  const content: NodeJson[] = [];
  for (const paragraph of descendants(given, 'w:p')) {
    const words = readLine(paragraph, inside);
    line.notes.push(...words.notes);
    for (const { attrs } of words.figures) dropped(line, 'picture', String(attrs['alt'] ?? ''));
    if (words.content.length === 0) continue;
    if (content.length > 0) content.push({ type: 'hard_break' });
    content.push(...words.content);
  }
  line.content.push({ type: 'footnote', content });
}

function deletedText(element: XmlElement): string {
  return [...descendants(element, 'w:delText'), ...descendants(element, 'w:t')]
    .map(textIn)
    .join('');
}
