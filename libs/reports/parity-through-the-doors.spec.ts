import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#libs/platform';
import {
  aConsultation,
  aPerson,
  aReport,
  aText,
  aTrilingualBlock,
  askGraphql,
  openServedHouse,
  signedIn,
  type Consulted,
  type ServedHouse,
} from '#test/builders/index';

const PARITY = `parity {
  source inStep
  languages { language fresh stale missing }
  chapters { number title languages { language stale missing } }
  open(language: en) { blockId language state source target madeFrom }
}`;

interface Parity {
  source: string;
  inStep: boolean;
  languages: { language: string; fresh: number; stale: number; missing: number }[];
  chapters: { number: string | null; title: string; languages: object[] }[];
  open: Record<string, string | null>[];
}

describe('How languages stand, through the doors', () => {
  let house: ServedHouse;
  let consulted: Consulted;

  beforeAll(async () => {
    house = await openServedHouse();
    const heading = aTrilingualBlock('h', 'heading', { kk: '1. Тарау', ru: '1. Глава' });
    const words = aTrilingualBlock('p', 'paragraph', { kk: 'Сөз.', ru: 'Слово.', en: 'A word.' });
    const now = Date.now();
    consulted = await aConsultation(house, {
      blocks: [heading, words],
      opensAt: new Date(now - 3_600_000),
      closesAt: new Date(now + 30 * 86_400_000),
    });
  });
  afterAll(() => house.close());

  const session = (actor: PersonActor) => signedIn(house, actor);

  it('is open to everyone for a revision that was put out', async () => {
    const { revision } = await askGraphql<{ revision: { parity: Parity } }>(
      house,
      null,
      `query ($id: ID!) { revision(id: $id) { ${PARITY} } }`,
      { id: consulted.revision.id },
    );
    expect(revision.parity).toMatchObject({
      source: 'kk',
      inStep: false,
      languages: [
        { language: 'kk', fresh: 2, stale: 0, missing: 0 },
        { language: 'ru', fresh: 2, stale: 0, missing: 0 },
        { language: 'en', fresh: 1, stale: 0, missing: 1 },
      ],
      chapters: [{ number: '1', title: expect.any(String) }],
      open: [
        { blockId: 'h', language: 'en', state: 'missing', source: '1. Тарау', madeFrom: null },
      ],
    });
  });

  it('tells of those that are asked for, and not more than so many', async () => {
    const open = async (wanted: string): Promise<(string | null)[]> => {
      const { revision } = await askGraphql<{ revision: { parity: Parity } }>(
        house,
        null,
        `query ($id: ID!) { revision(id: $id) { parity { open(${wanted}) { blockId } } } }`,
        { id: consulted.revision.id },
      );
      return revision.parity.open.map(({ blockId }) => blockId ?? null);
    };
    expect(await open('state: missing, first: 1')).toEqual(['h']);
    expect(await open('state: missing, first: 0')).toEqual([]);
    expect(await open('state: stale')).toEqual([]);
    expect(await open('language: ru')).toEqual([]);
    expect(await open('blockIds: ["p"]')).toEqual([]);
    expect(await open('blockIds: ["p", "h"]')).toEqual(['h']);
  });

  it('is for staff in the working copy, which they bring into step', async () => {
    const report = await aReport(house);
    await aText(house, report.id);
    const editor = await aPerson(house, 'editor', report.agencyId);
    const headers = await session(editor);
    await house.dataSource.query(
      `update working_block set content = jsonb_set(content, '{kk,content,0,text}', '"Жаңа сөз."')
       where report_id = $1 and id = '1-a'`,
      [report.id],
    );
    const copy = `workingCopy { ${PARITY} }`;
    const read = async (given: Record<string, string> | null) =>
      (
        await askGraphql<{ report: { workingCopy: { parity: Parity } | null } | null }>(
          house,
          given,
          `query ($id: ID!) { report(id: $id) { ${copy} } }`,
          { id: report.id },
        )
      ).report?.workingCopy ?? null;
    expect(await read(null)).toBeNull();
    expect((await read(headers))?.parity.open).toEqual([
      {
        blockId: '1-a',
        language: 'en',
        state: 'stale',
        source: 'Жаңа сөз.',
        target: 'This is the first paragraph of chapter 1.',
        madeFrom: 'Бұл 1-тараудың бірінші абзацы.',
      },
    ]);
    const check = async (given: Record<string, string> | null, language: string) =>
      askGraphql<{ checkTranslations: Record<string, unknown> }>(
        house,
        given,
        `mutation ($input: CheckTranslationsInput!) { checkTranslations(input: $input) {
           __typename ... on Refusal { code what } } }`,
        { input: { reportId: report.id, language, blockIds: ['1-a'] } },
      );
    expect((await check(null, 'en')).checkTranslations['code']).toBe('NOT_SIGNED_IN');
    for (const language of ['ru', 'en'])
      expect((await check(headers, language)).checkTranslations['__typename']).toBe('WorkingCopy');
    expect((await check(headers, 'en')).checkTranslations['code']).toBe('NOTHING_CHANGED');
    expect((await read(headers))?.parity.inStep).toBe(true);

    const out = await fetch(`${house.url}/reports/${report.id}/translations/kk-ru.xlf`, {
      headers,
    });
    expect(out.headers.get('content-type')).toContain('application/xliff+xml');
    expect(await out.text()).toContain('<unit id="1-a"');
    const stranger = await fetch(`${house.url}/reports/${report.id}/translations/kk-ru.xlf`);
    expect([401, 403, 404]).toContain(stranger.status);
  });
});
