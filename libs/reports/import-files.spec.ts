import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StoredFile, type PersonActor } from '#libs/platform';
import {
  aDocx,
  aFile,
  asked,
  aTextInHand,
  docxParagraph,
  docxPicture,
  docxPictures,
  done,
  openHouse,
  PNG,
  type House,
} from '#test/builders/index';
import { ImportDraft } from './import-draft.entity.js';
import { ImportText } from './import-text.js';
import { PreviewImport, type ImportSource } from './preview-import.js';
import { DOCX } from './reading/read-source.js';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';

describe('a text imported from a file', () => {
  let house: House;
  let editor: PersonActor;
  let report: Report;

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    ({ report, editor } = await aTextInHand(house));
  });
  afterAll(() => house.close());

  const shown = async (source: Partial<ImportSource>): Promise<string> => {
    const asking = { reportId: report.id, language: 'kk' as const, ...source };
    return done(await house.get(PreviewImport).execute(asked(editor), asking)).token;
  };
  const importText = (token: string) => house.get(ImportText).execute(asked(editor), token);
  const blocks = () =>
    house.dataSource
      .getRepository(WorkingBlock)
      .find({ where: { reportId: report.id }, order: { position: 'asc' } });
  const draft = (id: string) => house.dataSource.getRepository(ImportDraft).findOneBy({ id });

  it('comes from DOCX with its pictures as figures, and tells of all that stays behind', async () => {
    const body = [
      docxParagraph('Кіріспе', 'Heading1'),
      docxParagraph('Мәтін.'),
      docxPicture('rId1', 'Сызба'),
      docxPicture('rId2', 'Белгісіз'),
      '<w:p><w:del><w:r><w:delText>өшірілген сөз</w:delText></w:r></w:del></w:p>',
      docxParagraph('Бөлек стиль.', 'Erekshe'),
    ].join('');
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:style w:type="paragraph" w:styleId="Erekshe"><w:name w:val="Ерекше"/></w:style></w:styles>`;
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const file = aDocx(body, {
      'word/_rels/document.xml.rels': docxPictures({ rId1: 'a.png', rId2: 'b.emf' }),
      'word/media/a.png': PNG,
      'word/media/b.emf': strToU8('not a picture that browsers show'),
      'word/styles.xml': strToU8(styles),
      'word/embeddings/sheet.xlsx': strToU8('PK'),
      'word/header1.xml': strToU8(`<w:hdr ${w}><w:p><w:r><w:t>Жоба</w:t></w:r></w:p></w:hdr>`),
      'word/comments.xml': strToU8(
        `<w:comments ${w}><w:comment w:id="0"><w:p><w:r><w:t>Тексеру &amp; түзету</w:t></w:r></w:p></w:comment></w:comments>`,
      ),
    });
    const fileId = await aFile(house, file, DOCX);
    const token = await shown({ fileId });
    const notes = (await draft(token))!.notes.map(({ kind, what, text }) => [kind, what, text]);
    expect(notes).toEqual(
      expect.arrayContaining([
        ['dropped', 'embedded-object', 'word/embeddings/sheet.xlsx'],
        ['dropped', 'header-footer', 'Жоба'],
        ['dropped', 'comment', 'Тексеру & түзету'],
        ['dropped', 'tracked-change', 'өшірілген сөз'],
        ['dropped', 'picture', 'Белгісіз'],
        ['guessed', 'style', 'Ерекше'],
      ]),
    );
    await importText(token);
    expect((await blocks()).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'figure',
      'paragraph',
    ]);
    const src = String((await blocks())[2]!.content.kk!.attrs!['src']);
    const kept = await house.dataSource
      .getRepository(StoredFile)
      .findOneBy({ sha256: src.replace('/files/', '') });
    expect(kept).toMatchObject({ mediaType: 'image/png', size: PNG.length });
  });

  it('comes from an uploaded Markdown file too', async () => {
    const fileId = await aFile(
      house,
      Buffer.from('# Кіріспе\n\nМәтін.\n\n- бірінші\n'),
      'text/markdown',
    );
    await importText(await shown({ fileId }));
    expect((await blocks()).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list_item']);
  });

  it('comes from a page with the pictures that lie in it, and without what is none', async () => {
    const inside = (bytes: Uint8Array, type = 'image/png') =>
      `<img alt="Сурет" src="data:${type};base64,${Buffer.from(bytes).toString('base64')}">`;
    const token = await shown({
      html: `<p>Мәтін.</p>${inside(PNG)}${inside(PNG, 'image/svg+xml')}${inside(strToU8('none'))}${inside(strToU8('<svg/>'), 'image/svg+xml')}`,
    });
    const { blocks: read, notes } = (await draft(token))!;
    const src = `/files/${createHash('sha256').update(PNG).digest('hex')}`;
    expect(read.map(({ kind, content }) => [kind, content.kk?.attrs?.['src']])).toEqual([
      ['paragraph', undefined],
      ['figure', src],
      ['figure', src],
    ]);
    expect(notes.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'guessed picture',
      'guessed picture',
      'dropped picture',
      'dropped picture',
    ]);
    expect(await house.dataSource.getRepository(StoredFile).countBy({ sha256: src.slice(7) })).toBe(
      1,
    );
    expect(JSON.stringify(notes)).not.toContain(Buffer.from('none').toString('base64').repeat(2));
  });
});
