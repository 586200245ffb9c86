import type { WordFile } from './word-file.js';
import { paragraph, run } from './word-xml.js';

const BREAK = '<w:r><w:br/></w:r>';

export const words: Readonly<Record<string, WordFile>> = {
  'every mark': {
    body: paragraph(
      run('жай ') +
        run('қалың', '<w:b/>') +
        run(' көлбеу', '<w:i/>') +
        run(' екеуі', '<w:b/><w:i/>') +
        run(' сызылған', '<w:strike/>') +
        run(' H') +
        run('2', '<w:vertAlign w:val="subscript"/>') +
        run('O, м') +
        run('2', '<w:vertAlign w:val="superscript"/>') +
        run(' код', '<w:rStyle w:val="HTMLCode"/>'),
    ),
  },
  'marks by style, and one that is switched off': {
    body: paragraph(
      run('күшті', '<w:rStyle w:val="Strong"/>') +
        run(' ерекше', '<w:rStyle w:val="Emphasis"/>') +
        run(' қарапайым', '<w:rStyle w:val="Strong"/><w:b w:val="0"/>'),
    ),
  },
  'lines broken by hand': {
    body: paragraph(`${run('бір')}${BREAK}${run('екі')}${BREAK}${run('үш')}`),
  },
  'words cut into many runs': {
    body: paragraph(run('сы') + run('байлас') + run(' ') + run('жем') + run('қорлық')),
  },
  quotations: {
    body:
      paragraph('Айтылғаны:') +
      paragraph('Бірінші дәйексөз.', { style: 'Quote' }) +
      paragraph('Екінші дәйексөз.', { style: 'Quote' }) +
      paragraph('Соңы.'),
  },
  'lines of code': {
    body:
      paragraph('бірінші = 1', { style: 'HTMLPreformatted' }) +
      paragraph('  екінші = 2', { style: 'HTMLPreformatted' }) +
      paragraph('Соңы.'),
  },
  'links to the web': {
    links: { rId50: 'https://example.org/kk?a=1&amp;b=2', rId51: 'mailto:press@agency.example' },
    body: paragraph(
      `${run('Қараңыз: ')}<w:hyperlink r:id="rId50">${run('бет')}</w:hyperlink>${run(', ')}<w:hyperlink r:id="rId51">${run('хат', '<w:b/>')}</w:hyperlink>${run('.')}`,
    ),
  },
  'letters of three alphabets': {
    body:
      paragraph('Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і') +
      paragraph('Ёлка, съезд, и\u0306 составная') +
      paragraph('“Quoted” – naïve ½ № 5 § 6 → ≥ 😀'),
  },
  'hyphens and spaces that do not break': {
    body: paragraph(`${run('а')}<w:r><w:noBreakHyphen/></w:r>${run('ә 2020\u00A0жыл')}`),
  },
  'words in content controls': {
    body: `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Блоктағы.')}${paragraph(`${run('Жолда ')}<w:sdt><w:sdtPr/><w:sdtContent>${run('тұрған')}</w:sdtContent></w:sdt>${run(' сөз.')}`)}</w:sdtContent></w:sdt>`,
  },
  'empty paragraphs between': {
    body: paragraph('Бір.') + paragraph('') + paragraph(run('   ')) + paragraph('Екі.'),
  },
  'words in a box': {
    body: paragraph(
      `${run('Жолдағы сөз.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${paragraph('Жақтаудағы сөз.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Жақтаудағы сөз.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  },
  'a formula and a sign of a symbol font': {
    body: paragraph(
      `${run('Мұнда ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run('c')}`,
    ),
  },
  'hidden words': { body: paragraph(run('Көрінеді.') + run('Жасырын.', '<w:vanish/>')) },
};
