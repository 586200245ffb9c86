import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { blockOf } from '#libs/domain/document';
import { StoredFile } from '#libs/platform';
import { DOCX, type Report, type Revision } from '#libs/reports';
import {
  aDocx,
  anOrganisation,
  aPerson,
  aReport,
  aRevision,
  aText,
  docxParagraph,
  openServedHouse,
  PNG,
  signedIn,
  type ServedHouse,
} from '#test/builders/index';

type Headers = Record<string, string>;

describe('files over HTTP', () => {
  let house: ServedHouse;
  let report: Report;
  let revision: Revision;
  let editor: Headers;
  let representative: Headers;
  const visitor: Headers = { 'accept-language': 'ru' };

  beforeAll(async () => {
    house = await openServedHouse();
    report = await aReport(house);
    editor = await signedIn(house, await aPerson(house, 'editor', report.agencyId));
    const organisation = await anOrganisation(house);
    representative = await signedIn(house, await aPerson(house, 'representative', organisation));
  });
  afterAll(() => house.close());

  const upload = async (name: string, bytes: Uint8Array | string, headers = editor) => {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(bytes)]), name);
    const response = await fetch(`${house.url}/files`, { method: 'POST', headers, body: form });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const get = (path: string, headers: Headers) => fetch(`${house.url}${path}`, { headers });
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  describe('an upload', () => {
    it('is known by its bytes, whatever it is called', async () => {
      expect(await upload('сурет.bin', PNG)).toEqual({
        status: 201,
        body: { id: sha256(PNG), name: 'сурет.bin', mediaType: 'image/png', size: PNG.length },
      });
      const docx = await upload('C:\\reports\\draft.docx', aDocx(docxParagraph('Мәтін')));
      expect(docx.body).toMatchObject({ name: 'draft.docx', mediaType: DOCX });
      expect((await upload('draft.md', '# Мәтін', representative)).body).toMatchObject({
        mediaType: 'text/markdown',
      });
    });

    it.each<[string, string, Uint8Array | string, number, string]>([
      ['a script in a picture', 'x.svg', '<svg><script/></svg>', 415, 'FILE_NOT_IMAGE'],
      ['a document that is none', 'draft.docx', 'plain words', 415, 'FILE_NOT_DOCX'],
      [
        'bytes that are no text',
        'draft.md',
        new Uint8Array([0xff, 0xfe, 0xfd]),
        415,
        'FILE_NOT_TEXT',
      ],
      ['a program', 'run.exe', new Uint8Array([0x4d, 0x5a, 0, 0]), 415, 'FILE_NOT_TEXT'],
    ])('of %s is refused', async (_what, name, bytes, status, code) => {
      expect(await upload(name, bytes)).toMatchObject({ status, body: { code } });
    });

    it('of more than 30 MB is refused, and nothing is kept', async () => {
      const files = house.dataSource.getRepository(StoredFile);
      const before = await files.count();
      const large = new Uint8Array(30 * 1024 * 1024 + 1).fill(0x61);
      expect(await upload('large.md', large)).toMatchObject({
        status: 413,
        body: { code: 'FILE_TOO_LARGE', what: expect.stringMatching(/larger/) },
      });
      expect(await files.count()).toBe(before);
    });

    it('by a stranger is refused in the stranger’s language', async () => {
      const { status, body } = await upload('draft.md', '# a', visitor);
      expect([status, body['code']]).toEqual([401, 'NOT_SIGNED_IN']);
      expect(body['what']).toMatch(/[а-я]/);
    });

    it('without a file is refused', async () => {
      const send = (body: FormData | string, headers: Headers = {}) =>
        fetch(`${house.url}/files`, { method: 'POST', headers: { ...editor, ...headers }, body });
      const empty = await send(new FormData());
      expect([empty.status, await empty.json()]).toMatchObject([422, { code: 'IMPORT_EMPTY' }]);
      const json = await send('{}', { 'content-type': 'application/json' });
      expect(json.status).toBe(422);
    });
  });

  describe('a picture and a revision', () => {
    const address = `/files/${sha256(PNG)}`;

    beforeEach(async () => {
      report = await aReport(house, { agencyId: report.agencyId });
      await upload('picture.png', PNG);
      const attrs = { id: 'figure', src: address, alt: 'Сызба' };
      await aText(house, report.id, [
        blockOf({ type: 'figure', attrs }, 'kk'),
        blockOf(
          { type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'Мәтін' }] },
          'kk',
        ),
      ]);
      revision = await aRevision(house, report.id);
    });

    it('are for staff until the revision is put out for proposals, and then for everyone', async () => {
      const json = `/reports/${report.id}/revisions/1.json`;
      expect((await get(address, editor)).headers.get('cache-control')).toMatch(/^private/);
      expect((await get(json, editor)).status).toBe(200);
      expect((await get(address, visitor)).status).toBe(404);
      expect((await get(json, representative)).status).toBe(404);

      await house.dataSource.query(
        `insert into consultation (id, report_id, revision_id, state, opens_at, closes_at, open_to_all, announced_at, last_number)
         values ($1, $2, $3, 'open', now(), now() + interval '1 day', true, now(), 0)`,
        [randomUUID(), report.id, revision.id],
      );
      const shown = await get(address, visitor);
      expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(shown.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
      expect(shown.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG);
      const again = await get(address, { ...visitor, 'if-none-match': `"${sha256(PNG)}"` });
      expect(again.status).toBe(304);

      const bytes = Buffer.from(await (await get(json, visitor)).arrayBuffer());
      expect(sha256(bytes)).toBe(revision.hash);
    });

    it('can be taken away as Markdown in each language', async () => {
      const response = await get(`/reports/${report.id}/revisions/1.md?language=kk`, editor);
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="${report.slug}-revision-1.kk.md"`,
      );
      expect(await response.text()).toBe(`![Сызба](${address})\n\nМәтін\n`);
    });

    it.each(['2.json', '0.json', '1.exe', '1', 'x.md', '%00.md'])(
      'that is not there is not found: %s',
      async (file) => {
        const response = await get(`/reports/${report.id}/revisions/${file}`, editor);
        expect([response.status, await response.json()]).toMatchObject([
          404,
          { code: 'NOT_FOUND' },
        ]);
      },
    );

    it('is not found under an address that cannot be one', async () => {
      for (const path of ['/files/..%2f..%2fetc', '/files/%00', '/reports/x/revisions/1.md'])
        expect((await get(path, editor)).status).toBe(404);
    });

    it('gives no file that is not a picture', async () => {
      const { body } = await upload('draft.md', '<script>alert(1)</script>');
      expect((await get(`/files/${String(body['id'])}`, editor)).status).toBe(404);
    });
  });
});

describe('a door for uploads', () => {
  it('slows down whoever knocks without end', async () => {
    const house = await openServedHouse();
    const knock = async () => {
      const headers = { 'accept-language': 'ru' };
      const response = await fetch(`${house.url}/files`, { method: 'POST', headers });
      return { status: response.status, body: (await response.json()) as { what: string } };
    };
    for (let n = 0; n < 40; n += 1) expect((await knock()).status).toBe(401);
    const last = await knock();
    expect(last.status).toBe(429);
    expect(last.body).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(last.body.what).toMatch(/[а-я]/);
    await house.close();
  });
});
