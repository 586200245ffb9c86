import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain';
import { translate, type PersonActor } from '#libs/platform';
import { DOCX, EditBlocks, ImportDraft, PreviewImport, WorkingBlock } from '#libs/reports';
import type { Report } from '#libs/reports';
import {
  aChapter,
  aDocx,
  aFile,
  aPerson,
  aReport,
  asked,
  aText,
  docxParagraph,
  openHouse,
  openServedHouse,
  signedIn,
  type House,
  type ServedHouse,
} from '#test/builders/index';

const MB = 1024 * 1024;

describe('hostile files and texts', () => {
  let house: House;
  let report: Report;
  let editor: PersonActor;

  beforeAll(async () => {
    house = await openHouse();
    report = await aReport(house);
    editor = await aPerson(house, 'editor', report.agencyId);
    await aText(house, report.id, aChapter(1));
  });
  afterAll(() => house.close());

  const drafts = () => house.dataSource.getRepository(ImportDraft).countBy({ reportId: report.id });
  const refusalOf = async (bytes: Uint8Array, mediaType = DOCX) => {
    const before = await drafts();
    const fileId = await aFile(house, Buffer.from(bytes), mediaType);
    const outcome = await house
      .get(PreviewImport)
      .execute(asked(editor), { reportId: report.id, language: 'kk', fileId });
    expect(await drafts()).toBe(before + (outcome.ok ? 1 : 0));
    return outcome.ok ? 'read' : outcome.refusal.code;
  };

  describe('a DOCX', () => {
    it('that inflates without end is not opened', async () => {
      const zeros = new Uint8Array(60 * MB);
      const bomb = aDocx('', { 'word/document.xml': [zeros, { level: 9 }] });
      expect(bomb.length).toBeLessThan(MB);
      expect(await refusalOf(bomb)).toBe('file-inflates');
    });

    it('whose many parts together inflate without end is not opened', async () => {
      const media = Object.fromEntries(
        Array.from({ length: 12 }, (_, n) => [`word/media/${n}.png`, new Uint8Array(10 * MB)]),
      );
      expect(await refusalOf(aDocx(docxParagraph('a'), media))).toBe('file-inflates');
    });

    it('of more parts than any document has is not opened', async () => {
      const parts = Object.fromEntries(
        Array.from({ length: 5000 }, (_, n) => [`word/${n}.xml`, strToU8('<a/>')]),
      );
      expect(await refusalOf(aDocx(docxParagraph('a'), parts))).toBe('file-inflates');
    });

    it('is counted whatever its headers say, and not opened when they say too much', async () => {
      const lie = (bytes: Buffer, says: number): Buffer => {
        const lying = Buffer.from(bytes);
        for (
          let at = lying.indexOf('PK\x03\x04');
          at >= 0;
          at = lying.indexOf('PK\x03\x04', at + 4)
        )
          lying.writeUInt32LE(says, at + 22);
        for (
          let at = lying.indexOf('PK\x01\x02');
          at >= 0;
          at = lying.indexOf('PK\x01\x02', at + 4)
        )
          lying.writeUInt32LE(says, at + 24);
        return lying;
      };
      const small = aDocx(docxParagraph('Мәтін'));
      expect(await refusalOf(lie(small, MB))).toBe('read');
      expect(await refusalOf(lie(small, 100 * MB))).toBe('file-inflates');
      const bomb = aDocx('', { 'word/document.xml': [new Uint8Array(60 * MB), { level: 9 }] });
      expect(await refusalOf(lie(bomb, 1000))).toBe('file-inflates');
    });

    it('of two archives in one file is one text, the same to the counter and to the reader', async () => {
      const honest = aDocx(docxParagraph('Адал'));
      const hidden = aDocx(docxParagraph('Жасырын'));
      const both = Buffer.concat([honest.subarray(0, honest.indexOf('PK\x01\x02')), hidden]);
      const fileId = await aFile(house, both, DOCX);
      const outcome = await house
        .get(PreviewImport)
        .execute(asked(editor), { reportId: report.id, language: 'kk', fileId });
      const draft = outcome.ok
        ? await house.dataSource
            .getRepository(ImportDraft)
            .findOneByOrFail({ id: outcome.value.token })
        : null;
      expect(draft?.blocks).toHaveLength(1);
    });

    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const document = (xml: string) => aDocx('', { 'word/document.xml': strToU8(xml) });
    it.each<[string, () => Uint8Array]>([
      ['that is a picture', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
      ['that is nothing', () => new Uint8Array(0)],
      ['that is cut off', () => aDocx(docxParagraph('a'.repeat(5000))).subarray(0, 600)],
      ['that is an archive of something else', () => zipSync({ 'a.txt': strToU8('a') })],
      ['without a document', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
      [
        'whose stream is garbage',
        () => {
          const file = aDocx(docxParagraph('abc'.repeat(300)));
          file.fill(0xff, 60, 200);
          return file;
        },
      ],
      ['whose XML is broken', () => document(`<w:document ${w}><w:body>`)],
    ])('%s is not one', async (_what, file) => {
      expect(await refusalOf(file())).toBe('file-not-docx');
    });

    const body = (xml: string) => `<w:document ${w}><w:body>${xml}</w:body></w:document>`;
    const words = (xml: string) => `<w:p><w:r><w:t>${xml}</w:t></w:r></w:p>`;
    const macroTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`;
    const svg = (inside: string) =>
      aDocx(docxParagraph('a'), {
        'word/media/a.svg': strToU8(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`),
      });
    it.each<[string, string, () => Uint8Array]>([
      [
        'names an entity outside',
        'file-has-entities',
        () =>
          document(`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body(words('&x;'))}`),
      ],
      [
        'names entities of entities',
        'file-has-entities',
        () =>
          document(
            `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${body(words('&b;'))}`,
          ),
      ],
      [
        'names an entity in a part beside the text',
        'file-has-entities',
        () =>
          aDocx(docxParagraph('a'), {
            'word/styles.xml': strToU8(`<!DOCTYPE d SYSTEM "http://x.example/d"><w:styles ${w}/>`),
          }),
      ],
      [
        'nests twenty thousand deep',
        'file-too-deep',
        () => document(body('<w:sdt><w:sdtContent>'.repeat(20_000))),
      ],
      [
        'nests three hundred tables',
        'file-too-deep',
        () =>
          document(
            body(`${'<w:tbl><w:tr><w:tc>'.repeat(300)}${'</w:tc></w:tr></w:tbl>'.repeat(300)}`),
          ),
      ],
      [
        'holds macros',
        'file-has-macros',
        () => aDocx(docxParagraph('a'), { 'word/vbaProject.bin': strToU8('macro') }),
      ],
      [
        'is a document with macros under another name',
        'file-has-macros',
        () => aDocx(docxParagraph('a'), { '[Content_Types].xml': strToU8(macroTypes) }),
      ],
      ['has a drawing with a script', 'file-has-script', () => svg('<script>alert(1)</script>')],
      [
        'has a drawing that acts when it is loaded',
        'file-has-script',
        () => svg('<g onload="x"/>'),
      ],
      [
        'has a picture of a hundred megabytes',
        'file-inflates',
        () => aDocx(docxParagraph('a'), { 'word/media/a.png': new Uint8Array(100 * MB) }),
      ],
    ])('that %s is refused: %s', async (_what, code, file) => {
      expect(await refusalOf(file())).toBe(code);
      for (const language of LANGUAGES) {
        for (const part of ['what', 'advice'])
          expect(translate(language, `refusals:${code}.${part}`)).toMatch(/\p{L}{3,} /u);
      }
    });

    it('that brings a drawing for a picture and a script for a link brings neither', async () => {
      const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/x.svg"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>
        <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>
      </Relationships>`;
      const picture = (attribute: string) =>
        `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${attribute}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
      const body = `${picture('r:embed="rId1"')}${picture('r:link="rId2"')}<w:p><w:hyperlink r:id="rId3"><w:r><w:t>Басыңыз</w:t></w:r></w:hyperlink></w:p>`;
      const file = aDocx(body, {
        'word/_rels/document.xml.rels': strToU8(relationships),
        'word/media/x.svg': strToU8('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'),
      });
      const fileId = await aFile(house, file, DOCX);
      const outcome = await house
        .get(PreviewImport)
        .execute(asked(editor), { reportId: report.id, language: 'kk', fileId });
      const draft = await house.dataSource
        .getRepository(ImportDraft)
        .findOneByOrFail({ id: outcome.ok ? outcome.value.token : '' });
      expect(draft.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
      expect(JSON.stringify(draft.blocks)).not.toMatch(/javascript|passwd|svg/);
      expect(draft.notes.map(({ what }) => what)).toEqual(
        expect.arrayContaining(['picture', 'link']),
      );
    });
  });

  describe('a Markdown text', () => {
    const read = (markdown: string) => refusalOf(Buffer.from(markdown), 'text/markdown');

    it('that would take its parser hours is given up, and the house stays awake', async () => {
      let ticks = 0;
      const clock = setInterval(() => (ticks += 1), 100);
      expect(await read('> '.repeat(60_000) + 'a')).toBe('text-not-valid');
      clearInterval(clock);
      expect(ticks).toBeGreaterThan(20);
    }, 60_000);

    it('of a few kilobytes that asks for millions of cells loses the table and says so', async () => {
      const wide = `${'|a'.repeat(3000)}\n${'|-'.repeat(3000)}\n${'|b\n'.repeat(3000)}\n\nМәтін`;
      expect(await read(wide)).toBe('read');
    });

    it.each<[string, Uint8Array, string]>([
      ['bytes that are no UTF-8', new Uint8Array([0x61, 0xc3, 0x28]), 'file-not-text'],
      ['a NUL', Buffer.from('a\0b'), 'text-not-valid'],
      ['ten thousand paragraphs', Buffer.from('a\n\n'.repeat(10_000)), 'text-too-long'],
      ['three million letters', Buffer.from('a'.repeat(3_000_001)), 'text-too-long'],
      ['only a script', Buffer.from('<script>alert(1)</script>'), 'import-empty'],
    ])('of %s is refused', async (_what, bytes, code) => {
      expect(await refusalOf(bytes, 'text/markdown')).toBe(code);
    });
  });

  describe('a page', () => {
    const pageOf = (html: string) => refusalOf(Buffer.from(html), 'text/html');
    const svg = (inside: string) =>
      `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`).toString('base64')}`;

    it('with a script in a drawing in it is refused, whatever it calls itself', async () => {
      expect(await pageOf(`<p>a</p><img src="${svg('<script>1</script>')}">`)).toBe(
        'file-has-script',
      );
      expect(await pageOf(`<p>a</p><img src="data:image/svg+xml,%3Csvg onload=alert(1)%3E">`)).toBe(
        'file-has-script',
      );
    });

    it('with a million beginnings of pictures takes no longer than to read it', async () => {
      expect(await pageOf(`<p>a</p>${'<img src="data:'.repeat(150_000)}`)).toBe('read');
    }, 30_000);

    const read = (html: string) => refusalOf(Buffer.from(html), 'text/html');

    it.each([
      ['that nests without end', '<div>'.repeat(500_000)],
      ['of tags that are never closed', '<b><i><a href=x>'.repeat(150_000)],
      ['of tables in tables', '<table><tr><td>'.repeat(150_000)],
    ])(
      '%s is given up, and the house stays awake',
      async (_what, html) => {
        let ticks = 0;
        const clock = setInterval(() => (ticks += 1), 100);
        const begun = performance.now();
        expect(['text-not-valid', 'import-empty']).toContain(await read(html));
        clearInterval(clock);
        expect(ticks).toBeGreaterThan((performance.now() - begun) / 1000);
      },
      60_000,
    );

    it('brings its words and no script', async () => {
      expect(await read('<p onclick="x()">Мәтін<script>alert(1)</script></p>')).toBe('read');
      expect(await read('<script>alert(1)</script>')).toBe('import-empty');
    });
  });

  describe('an edit', () => {
    const deep = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>(
        (inner) => ({ type: 'paragraph', content: [inner] }),
        { type: 'text', text: 'a' },
      );
    const link = (href: unknown) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }],
    });
    const text = (value: unknown) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: value }],
    });

    it.each<[string, unknown, string]>([
      ['a thousand levels', deep(1000), 'block-not-valid'],
      [
        'a node of an unknown type',
        { type: 'iframe', attrs: { src: 'https://x' } },
        'block-not-valid',
      ],
      ['a whole document', { type: 'doc', content: [text('a')] }, 'block-not-valid'],
      ['loose words', { type: 'text', text: 'a' }, 'block-not-valid'],
      ['a list', [text('a')], 'block-not-valid'],
      ['a number', 7, 'block-not-valid'],
      ['a string', 'paragraph', 'block-not-valid'],
      ['attributes that are none', { type: 'paragraph', attrs: 'x' }, 'block-not-valid'],
      ['a prototype', JSON.parse('{"type":"__proto__","__proto__":{"x":1}}'), 'block-not-valid'],
      ['an empty text', text(''), 'block-not-valid'],
      ['a text that is a number', text(7), 'block-not-valid'],
      ['a NUL', text('a\0b'), 'text-not-valid'],
      ['half a character', text('a\uD800b'), 'text-not-valid'],
      ['a javascript link', link('javascript:alert(1)'), 'link-not-allowed'],
      ['a data link', link('data:text/html,<script>alert(1)</script>'), 'link-not-allowed'],
      ['a link with a tab in it', link('java\tscript:alert(1)'), 'link-not-allowed'],
      ['a link that is an object', link({ toString: 'x' }), 'block-not-valid'],
      [
        'a heading of the hundredth rank',
        { type: 'heading', attrs: { level: 100 } },
        'block-not-valid',
      ],
      [
        'a figure from a foreign place',
        { type: 'figure', attrs: { src: 'javascript:alert(1)', alt: '' } },
        'link-not-allowed',
      ],
      [
        'a figure from the folder above',
        { type: 'figure', attrs: { src: '/files/../../etc/passwd', alt: '' } },
        'link-not-allowed',
      ],
    ])('with %s is refused and changes nothing', async (_what, node, code) => {
      const blocks = house.dataSource.getRepository(WorkingBlock);
      const before = await blocks.findBy({ reportId: report.id });
      const outcome = await house.get(EditBlocks).execute(asked(editor), {
        reportId: report.id,
        language: 'kk',
        changes: [{ blockId: 'fresh', version: 0, afterBlockId: null, node }],
      });
      expect(outcome).toMatchObject({ ok: false, refusal: { code } });
      expect(await blocks.findBy({ reportId: report.id })).toEqual(before);
    });
  });
});

describe('hostile requests at the GraphQL door', () => {
  let house: ServedHouse;
  let headers: Record<string, string>;
  let report: Report;

  beforeAll(async () => {
    house = await openServedHouse();
    report = await aReport(house);
    await aText(house, report.id, aChapter(1));
    headers = await signedIn(house, await aPerson(house, 'editor', report.agencyId));
  });
  afterAll(() => house.close());

  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const EDIT = `mutation ($input: EditBlocksInput!) { editBlocks(input: $input) {
    ... on WorkingCopy { reportId changedSince } ... on Refusal { code what advice current } } }`;
  const edit = (changes: object[]) =>
    ask(EDIT, { input: { reportId: report.id, language: 'kk', changes } });

  it('edits answer with a refusal in the reader’s words', async () => {
    const node = { type: 'paragraph', content: [{ type: 'text', text: 'Жаңа' }] };
    const good = await edit([{ blockId: '1-a', version: 1, node }]);
    expect(good.body).toEqual({ data: { editBlocks: { reportId: report.id, changedSince: 3 } } });
    const stale = await edit([{ blockId: '1-a', version: 1, node }]);
    expect(stale.body).toMatchObject({
      data: {
        editBlocks: {
          code: 'STALE_EDIT',
          advice: expect.stringMatching(/\w/),
          current: { id: '1-a', version: 2 },
        },
      },
    });
  });

  it.each<[string, string, object]>([
    ['an id that is none', '{ revision(id: "x") { id } }', {}],
    ['an id with a NUL', 'query ($id: ID!) { revision(id: $id) { id } }', { id: 'a\0' }],
    ['a slug with a NUL', 'query ($slug: String) { report(slug: $slug) { id } }', { slug: 'a\0' }],
    [
      'a comparison of nothing',
      '{ comparison(fromRevisionId: "x", language: kk) { language } }',
      {},
    ],
  ])('%s is not found and nothing breaks', async (_what, query, variables) => {
    const { body } = await ask(query, variables);
    expect(JSON.stringify(body)).not.toMatch(/INTERNAL_SERVER_ERROR/);
  });

  it('a cursor that was not made here is refused', async () => {
    const { body } = await ask('{ reports(after: "zzzz") { totalCount } }');
    expect(JSON.stringify(body)).toMatch(/NOT_FOUND/);
  });
});
