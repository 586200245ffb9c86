import type { Pdf } from './pdf.ts';

/**
 * Makes a PDF/A-2a say that it is PDF/UA-1 too. Typst sets both alike, tags, languages and all, but
 * writes one name. What PDF/UA-1 (ISO 14289-1) wants beyond: the title in the window (7.1), its name in
 * the metadata (5), and that name described, as PDF/A-2 (ISO 19005-2, 6.6.2.3) wants of every name
 * that is not its own. That headings skip no rank and pictures are described is the sheet's care.
 * @throws {Error} of a PDF that is no PDF/A
 */
export async function bothStandards(pdf: Pdf): Promise<void> {
  const found = { catalog: false, metadata: false };
  for (const number of pdf.numbers) {
    const words = pdf.words(number);
    if (words.includes('/Type /Catalog\n')) {
      found.catalog = true;
      pdf.setWords(number, put(words, '/ViewerPreferences <<', '\n    /DisplayDocTitle true'));
    } else if (words.includes('/Type /Metadata\n')) {
      found.metadata = true;
      pdf.setStream(number, Buffer.from(named((await pdf.stream(number)).toString('utf8'))));
    }
  }
  if (!found.catalog || !found.metadata) throw new Error('The typesetter wrote no PDF/A');
}

function named(metadata: string): string {
  return [
    [
      'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
      ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ],
    ['<pdfaExtension:schemas><rdf:Bag>', DESCRIBED],
    ['</pdfaExtension:schemas>', '<pdfuaid:part>1</pdfuaid:part>'],
  ].reduce((text, [after, added]) => put(text, after!, added!), metadata);
}

function put(text: string, after: string, added: string): string {
  const at = text.indexOf(after);
  if (at === -1) throw new Error(`The typesetter wrote no ${after}`);
  return text.slice(0, at + after.length) + added + text.slice(at + after.length);
}

const DESCRIBED = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of PDF/UA the file conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');
