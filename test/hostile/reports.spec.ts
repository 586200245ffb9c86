import { strToU8 } from 'fflate';
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
import {
  bomb,
  ENDLESS_PAGES,
  HOSTILE_DOCX,
  HOSTILE_MARKDOWN,
  HOSTILE_PAGES,
  lying,
  MB,
  NO_DOCX,
} from './files.js';

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

  /** Does it while others are served: nothing holds the process for a second. */
  const awake = async <T>(act: () => Promise<T>): Promise<T> => {
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 100);
    const begun = performance.now();
    const done = await act();
    clearInterval(clock);
    expect(ticks).toBeGreaterThanOrEqual(Math.floor((performance.now() - begun) / 1000));
    return done;
  };

  describe('a DOCX', () => {
    it('is counted whatever its headers say, and not opened when they say too much', async () => {
      const small = aDocx(docxParagraph('Мәтін'));
      expect(await refusalOf(lying(small, MB))).toBe('read');
      expect(await refusalOf(lying(small, 100 * MB))).toBe('file-inflates');
      expect(bomb().length).toBeLessThan(MB);
      expect(await refusalOf(lying(bomb(), 1000))).toBe('file-inflates');
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

    it.each(NO_DOCX)('that %s is not one: %s', async (_what, code, file) => {
      expect(await refusalOf(file())).toBe(code);
    });

    it.each(HOSTILE_DOCX)('that %s is refused: %s', async (_what, code, file) => {
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

    it('of a few kilobytes that asks for millions of cells loses the table and says so', async () => {
      const wide = `${'|a'.repeat(3000)}\n${'|-'.repeat(3000)}\n${'|b\n'.repeat(3000)}\n\nМәтін`;
      expect(await read(wide)).toBe('read');
    });

    it.each(HOSTILE_MARKDOWN)(
      'that %s is refused, %s, and the house stays awake',
      async (_what, code, file) => {
        expect(await awake(() => refusalOf(file(), 'text/markdown'))).toBe(code);
      },
      60_000,
    );
  });

  describe('a page', () => {
    const pageOf = (html: string) => refusalOf(Buffer.from(html), 'text/html');
    it.each(HOSTILE_PAGES)('that %s is refused: %s', async (_what, code, file) => {
      expect(await refusalOf(file(), 'text/html')).toBe(code);
    });

    it('with a million beginnings of pictures takes no longer than to read it', async () => {
      expect(await pageOf(`<p>a</p>${'<img src="data:'.repeat(150_000)}`)).toBe('read');
    }, 30_000);

    const read = (html: string) => refusalOf(Buffer.from(html), 'text/html');

    it.each(ENDLESS_PAGES)(
      'that %s is given up, %s, and the house stays awake',
      async (_what, codes, file) => {
        expect(codes.split(' ')).toContain(await awake(() => refusalOf(file(), 'text/html')));
      },
      60_000,
    );

    it('brings its words and no script', async () => {
      expect(await read('<p onclick="x()">Мәтін<script>alert(1)</script></p>')).toBe('read');
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
