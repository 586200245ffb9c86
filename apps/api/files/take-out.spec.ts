import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report, Revision } from '#libs/reports';
import {
  anOrganisation,
  aPerson,
  aReport,
  aRevision,
  aText,
  openServedHouse,
  signedIn,
  type ServedHouse,
} from '#test/builders/index';

type Headers = Record<string, string>;

const FORMS: readonly [form: string, mediaType: RegExp, beginning: string][] = [
  ['pdf', /^application\/pdf/, '%PDF-1.7'],
  ['docx', /wordprocessingml\.document$/, 'PK'],
  ['html', /^text\/html/, '<!doctype html><html lang="kk">'],
  ['md', /^text\/markdown/, '# '],
  ['akn', /^application\/akn\+xml/, '<?xml'],
  ['json', /^application\/json/, '{"blocks":'],
];

describe('a text that is taken away', () => {
  let house: ServedHouse;
  let report: Report;
  let first: Revision;
  let editor: Headers;
  let press: Headers;
  let elsewhere: Headers;
  let representative: Headers;
  const visitor: Headers = { 'accept-language': 'ru' };

  beforeAll(async () => {
    house = await openServedHouse();
    report = await aReport(house);
    await aText(house, report.id);
    first = await aRevision(house, report.id);
    await house.dataSource.query(
      `update working_block set content = replace(content::text, 'бірінші', 'алғашқы')::jsonb
       where report_id = $1`,
      [report.id],
    );
    await aRevision(house, report.id);
    editor = await signedIn(house, await aPerson(house, 'editor', report.agencyId));
    press = await signedIn(house, await aPerson(house, 'press', report.agencyId));
    const other = await anOrganisation(house, 'agency');
    elsewhere = await signedIn(house, await aPerson(house, 'editor', other));
    representative = await signedIn(
      house,
      await aPerson(house, 'representative', await anOrganisation(house)),
    );
  });
  afterAll(() => house.close());

  const get = (path: string, headers: Headers) =>
    fetch(`${house.url}/reports/${report.id}/${path}`, { headers });
  const refusalOf = async (path: string, headers: Headers) => {
    const response = await get(path, headers);
    return [response.status, ((await response.json()) as { code: string }).code];
  };

  it.each(FORMS)('comes as %s', async (form, mediaType, beginning) => {
    const response = await get(`revisions/1.${form}?language=kk`, editor);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(mediaType);
    const language = form === 'json' ? '' : '.kk';
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${report.slug}-revision-1${language}.${form}"`,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
  });

  it('is in JSON the very bytes that the hash is of', async () => {
    const response = await get('revisions/1.json', editor);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.hash);
  });

  it('need not be sent again to who has it', async () => {
    const etag = (await get('revisions/1.html?language=kk', editor)).headers.get('etag')!;
    const again = await get('revisions/1.html?language=kk', { ...editor, 'if-none-match': etag });
    expect(again.status).toBe(304);
    const other = await get('revisions/1.html?language=ru', { ...editor, 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  it.each(['docx', 'pdf'])('shows as %s what changed between two', async (form) => {
    const response = await get(`redlines/1-2.${form}?language=kk`, editor);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="${report.slug}-1-revision-2.kk.${form}"`,
    ]);
  });

  it.each([
    'redlines/1-9.pdf',
    'redlines/1-2.json',
    'redlines/1.pdf',
    'revisions/3.pdf',
    'other.pdf',
  ])('is not found as %s', async (path) => {
    expect(await refusalOf(path, editor)).toEqual([404, 'NOT_FOUND']);
  });

  describe('of the working copy', () => {
    it('is for those who write it', async () => {
      const response = await get('working-copy.docx?language=kk', editor);
      expect([response.status, response.headers.get('content-disposition')]).toEqual([
        200,
        `attachment; filename="${report.slug}-working-copy.kk.docx"`,
      ]);
      expect((await get('redlines/1-working-copy.docx?language=kk', editor)).status).toBe(200);
    });

    it.each<[string, () => Headers, number, string]>([
      ['the press service', () => press, 403, 'NOT_PERMITTED'],
      ['an editor of another agency', () => elsewhere, 403, 'NOT_PERMITTED'],
      ['a representative', () => representative, 404, 'NOT_FOUND'],
      ['a visitor', () => visitor, 404, 'NOT_FOUND'],
    ])('is refused to %s', async (_who, headers, status, code) => {
      for (const path of ['working-copy.md', 'redlines/1-working-copy.pdf'])
        expect(await refusalOf(path, headers())).toEqual([status, code]);
    });
  });

  it('is not there for who may not read it, until it is put out for proposals', async () => {
    for (const path of ['revisions/1.docx', 'redlines/1-2.docx'])
      expect(await refusalOf(path, visitor)).toEqual([404, 'NOT_FOUND']);
    await house.dataSource.query(
      `insert into consultation (id, report_id, revision_id, state, opens_at, closes_at, open_to_all, announced_at, last_number)
       values ($1, $2, $3, 'open', now(), now() + interval '1 day', true, now(), 0)`,
      [randomUUID(), report.id, first.id],
    );
    expect((await get('revisions/1.docx', visitor)).status).toBe(200);
    // The second is not; with it neither is what changed in it.
    expect(await refusalOf('redlines/1-2.docx', visitor)).toEqual([404, 'NOT_FOUND']);
    expect(await refusalOf('working-copy.docx', visitor)).toEqual([401, 'NOT_SIGNED_IN']);
    expect(await refusalOf('working-copy.docx', representative)).toEqual([403, 'NOT_PERMITTED']);
  });

  it('is told of by its address, with the size where it is known', async () => {
    const query = `query ($id: ID!) { report: revision(id: $id) { downloads(language: kk) { form address size } } }`;
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { ...editor, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id: first.id } }),
    });
    const { data } = (await response.json()) as {
      data: { report: { downloads: { form: string; address: string; size: number | null }[] } };
    };
    const told = data.report.downloads;
    expect(told.map(({ form }) => form)).toEqual(
      'pdf docx html markdown akoma_ntoso json'.split(' '),
    );
    for (const { address, size } of told) {
      const file = await fetch(house.url + address, { headers: editor });
      expect(file.status).toBe(200);
      const { byteLength } = await file.arrayBuffer();
      if (size !== null) expect(byteLength).toBe(size);
    }
  });
});
