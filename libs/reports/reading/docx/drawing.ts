import { descendants, type XmlElement } from '../xml.ts';
import type { Line } from '../line.ts';
import type { DocxContext } from './context.ts';

/** Pictures become figures after the paragraph they stand in; text in boxes becomes paragraphs. */
export function addDrawing(drawing: XmlElement, line: Line, context: DocxContext): void {
  const boxes = descendants(drawing, 'w:txbxContent');
  line.boxes.push(...boxes);
  const pictures = picturesIn(drawing);
  const alt = altOf(drawing);
  for (const id of pictures) {
    const src = context.related.picture(id);
    if (src === null) line.notes.push({ note: 'dropped', what: 'picture', text: alt || id });
    else line.figures.push({ kind: 'figure', attrs: { src, alt }, content: [] });
  }
  if (pictures.length === 0 && boxes.length === 0 && !isRule(drawing))
    line.notes.push({ note: 'dropped', what: 'picture', text: alt || nameOf(drawing) });
}

function picturesIn(drawing: XmlElement): string[] {
  const drawn = descendants(drawing, 'a:blip').map(
    ({ attributes }) => attributes['r:embed'] ?? attributes['r:link'] ?? '',
  );
  const older = descendants(drawing, 'v:imagedata').map(
    ({ attributes }) => attributes['r:id'] ?? attributes['o:relid'] ?? '',
  );
  return [...drawn, ...older];
}

function altOf(drawing: XmlElement): string {
  const [properties] = descendants(drawing, 'wp:docPr');
  const [picture] = descendants(drawing, 'pic:cNvPr');
  const [shape] = descendants(drawing, 'v:shape');
  const said = [
    properties?.attributes['descr'],
    picture?.attributes['descr'],
    shape?.attributes['alt'],
    properties?.attributes['title'],
  ];
  return said.find((words) => words !== undefined && words.trim() !== '') ?? '';
}

function nameOf(drawing: XmlElement): string {
  return descendants(drawing, 'wp:docPr')[0]?.attributes['name'] ?? '';
}

/** A line across the page, as Word draws a border. */
function isRule(drawing: XmlElement): boolean {
  return descendants(drawing, 'v:rect').some(({ attributes }) => attributes['o:hr'] === 't');
}
