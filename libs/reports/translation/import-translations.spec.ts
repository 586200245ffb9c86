import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#libs/platform';
import {
  aFile,
  aPerson,
  aReport,
  asked,
  aText,
  journalOf,
  openHouse,
  rewrite,
  type House,
} from '#test/builders/index';
import type { Report } from '../report.entity.js';
import { Translation } from '../translation.entity.js';
import { WorkingBlock } from '../working-block.entity.js';
import { ImportTranslations } from './import-translations.js';
import { TakeTranslation } from './take-translation.js';
import { XLIFF } from './write-xliff.js';

const NOW = new Date('2026-03-02T06:00:00Z');

describe('A translator’s file', () => {
  let house: House;
  let report: Report;
  let editor: PersonActor;

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    report = await aReport(house);
    editor = await aPerson(house, 'editor', report.agencyId);
    await aText(house, report.id);
    await write('1-a', 'Қаржы туралы жаңа сөз.');
  });
  afterAll(() => house.close());

  const blockOf = (id: string) =>
    house.dataSource.getRepository(WorkingBlock).findOneByOrFail({ reportId: report.id, id });
  const wordsOf = async (id: string): Promise<string | undefined> =>
    (await blockOf(id)).content.ru?.content?.[0]?.text;

  const write = (blockId: string, text: string): Promise<void> =>
    rewrite(house, editor, { reportId: report.id, blockId, language: 'kk', now: NOW }, text);

  const takenOut = async (): Promise<string> =>
    (await house.get(TakeTranslation).xliff(asked(editor, NOW), report.id, 'kk', 'ru')).text;

  async function bring(xliff: string, rest: { leaveChanged?: boolean } = {}, actor = editor) {
    const fileId = await aFile(house, Buffer.from(xliff), XLIFF);
    return house
      .get(ImportTranslations)
      .execute(asked(actor, NOW), { reportId: report.id, fileId, ...rest });
  }

  /** What a tool does: new words for one unit, which it says is translated. */
  const translated = (xliff: string, id: string, words: string): string =>
    xliff.replace(
      new RegExp(
        `(<unit id="${id}".*?<segment id="text") [^>]*>(<source>.*?</source>).*?</segment>`,
        's',
      ),
      `$1 state="translated">$2<target>${words}</target></segment>`,
    );

  it('goes out with the state of each block, and brings the words that were translated', async () => {
    const out = await takenOut();
    expect(out).toContain('srcLang="kk" trgLang="ru"');
    expect(out.match(/state="translated"/g)).toHaveLength(5);
    expect(out.match(/subState="talqy:stale"/g)).toHaveLength(1);
    const outcome = await bring(translated(out, '1-a', 'Новое слово о деньгах &amp; делах.'));
    // The five that came back as they went have been looked at, too.
    expect(outcome).toMatchObject({ ok: true, value: { count: 6 } });
    expect(await wordsOf('1-a')).toBe('Новое слово о деньгах & делах.');
    expect((await blockOf('1-a')).version).toBe(3);
    expect((await blockOf('2-a')).version).toBe(1);
    expect(await takenOut()).not.toContain('talqy:stale');
    expect((await journalOf(house, report.id)).at(-1)).toBe('translation.imported');
    const basis = await house.dataSource
      .getRepository(Translation)
      .findOneByOrFail({ reportId: report.id, blockId: '1-a', language: 'ru' });
    expect(basis.source?.content?.[0]?.text).toBe('Қаржы туралы жаңа сөз.');
  });

  /** The unit cut after its first word, as tools that work by sentences do. */
  const cut = (xliff: string, source: string, ...targets: string[]): string =>
    xliff.replace(
      /(<unit id="1-a".*?>)\s*<segment id="text".*?<\/segment>/s,
      (_, unit: string) =>
        `${unit}<segment id="text" state="final"><source>${source}</source><target>${targets[0]}</target></segment>` +
        '<ignorable><source> </source></ignorable>' +
        `<segment id="s2" state="final"><source>туралы <mrk id="m1" type="term">жаңа</mrk> сөз.</source><target>${targets[1]}</target></segment>`,
    );

  it('is taken when a tool cut its segments, and they join to the same source', async () => {
    const out = await takenOut();
    expect(await bring(cut(out, 'Қаржы', 'Новое слово', 'о деньгах.'))).toMatchObject({ ok: true });
    expect(await wordsOf('1-a')).toBe('Новое слово о деньгах.');
    const turned = cut(out, 'Қаржы', 'о деньгах.', 'Новое слово')
      .replace('<target>о деньгах', '<target order="3">о деньгах')
      .replace('<target>Новое слово', '<target order="1">Новое слово');
    expect(await bring(turned)).toMatchObject({ ok: true });
    expect(await wordsOf('1-a')).toBe('Новое слово о деньгах.');
    expect(await bring(cut(out, 'Қаржылар', 'Новое слово', 'о деньгах.'))).toMatchObject({
      refusal: { code: 'translation-outdated', places: [{ id: '1-a' }] },
    });
  });

  it('is refused whole when the source has changed meanwhile, or taken in without that', async () => {
    const out = translated(await takenOut(), '2-a', 'Другое начало главы.');
    await write('1-b', 'Түпнұсқа осы арада өзгерді.');
    expect(await bring(out)).toMatchObject({
      refusal: { code: 'translation-outdated', facts: { count: 1 }, places: [{ id: '1-b' }] },
    });
    expect(await wordsOf('2-a')).toBe('Это первый абзац главы 2.');
    expect(await bring(out, { leaveChanged: true })).toMatchObject({ ok: true });
    expect(await wordsOf('2-a')).toBe('Другое начало главы.');
    expect(await wordsOf('1-b')).toContain('Дача взятки');
  });

  it.each<[string, (out: string) => string, string]>([
    [
      'of another report',
      (out) => out.replace(/<file id="[^"]+"/, '<file id="other"'),
      'translation-not-ours',
    ],
    [
      'from another source',
      (out) => out.replace('srcLang="kk"', 'srcLang="en"'),
      'translation-not-ours',
    ],
    [
      'into the source',
      (out) => out.replace('trgLang="ru"', 'trgLang="kk"'),
      'translation-not-ours',
    ],
    ['that is none', () => 'сөз', 'xliff-not-valid'],
    [
      'with a code of its own',
      (out) => translated(out, '1-a', '<pc id="x">Слово</pc>'),
      'xliff-not-valid',
    ],
    [
      'with one unit twice',
      (out) => out.replace(/<unit id="1-a".*?<\/unit>/s, '$&$&'),
      'xliff-not-valid',
    ],
    [
      'with a segment that begins a code and does not end it',
      (out) => translated(out, '1-a', '<sc id="text.1"/>Слово'),
      'xliff-not-valid',
    ],
    [
      'that is broken off after what it translated',
      (out) => translated(out, '1-a', 'Слово').slice(0, -40),
      'xliff-not-valid',
    ],
    [
      'with entities that grow',
      (out) =>
        out.replace(
          '<xliff',
          '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><xliff',
        ),
      'xliff-not-valid',
    ],
    [
      'with units that are not of this text',
      (out) => translated(out, '1-a', 'Слово').replace('<unit id="2-a"', '<unit id="9-z"'),
      'translation-outdated',
    ],
    ['with words that are no text', (out) => translated(out, '1-a', 'a&#1;b'), 'xliff-not-valid'],
    [
      'in which nothing is translated',
      (out) => out.replaceAll('state="translated"', 'state="initial"'),
      'nothing-changed',
    ],
  ])('%s is refused, and changes nothing', async (_what, spoil, code) => {
    const before = await house.dataSource
      .getRepository(WorkingBlock)
      .findBy({ reportId: report.id });
    expect(await bring(spoil(await takenOut()))).toMatchObject({ ok: false, refusal: { code } });
    expect(
      await house.dataSource.getRepository(WorkingBlock).findBy({ reportId: report.id }),
    ).toEqual(before);
  });

  it('is taken and brought by who writes the text, and by nobody else', async () => {
    const press = await aPerson(house, 'press', report.agencyId);
    const out = await takenOut();
    expect(await bring(out, {}, press)).toMatchObject({ refusal: { code: 'not-permitted' } });
    await expect(
      house.get(TakeTranslation).xliff(asked(press, NOW), report.id, 'kk', 'ru'),
    ).rejects.toMatchObject({ refusal: { code: 'not-permitted' } });
  });
});
