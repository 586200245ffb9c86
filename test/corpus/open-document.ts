import { strToU8, zipSync } from 'fflate';
import { PNG } from '../builders/docx.js';

const NAMES = ['office', 'text', 'table', 'style', 'fo', 'draw', 'svg'];
const ADDRESSES: Readonly<Record<string, string>> = {
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
};
const NAMESPACES = [
  ...NAMES.map(
    (name) =>
      `xmlns:${name}="${ADDRESSES[name] ?? `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`}"`,
  ),
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const STYLES = `
  <style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="Low" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
  <text:list-style style:name="Chapters">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
  </text:list-style>
  <text:list-style style:name="Numbers">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-bullet text:level="2" text:bullet-char="•"/>
  </text:list-style>`;

/** An OpenDocument text (ODF 1.3) of this body; `more` are further parts by name. */
export function openDocument(body: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const parts = Object.entries({ 'content.xml': content, ...more });
  return Buffer.from(
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      ...Object.fromEntries(parts.map(([name, words]) => [name, strToU8(words)])),
      'Pictures/a.png': PNG,
    }),
  );
}
