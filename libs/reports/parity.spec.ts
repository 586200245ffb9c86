import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Language } from '#libs/domain';
import { systemContext, Work, type PersonActor } from '#libs/platform';
import {
  aPerson,
  aReport,
  aRevision,
  asked,
  aText,
  done,
  journalOf,
  openHouse,
  rewrite,
  type House,
} from '#test/builders/index';
import { CheckTranslations } from './check-translations.js';
import { ChooseSourceLanguage } from './choose-source-language.js';
import { demandParity, workingParity } from './parity.js';
import { Report } from './report.entity.js';
import { Translation } from './translation.entity.js';
import { WorkingBlock } from './working-block.entity.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';

const NOW = new Date('2026-03-02T06:00:00Z');

describe('The languages of a report', () => {
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
  });
  afterAll(() => house.close());

  const inWork = <T>(act: (work: Work) => Promise<T>): Promise<T> =>
    house.dataSource.transaction((manager) => act(new Work(systemContext(NOW), manager)));

  const write = (blockId: string, language: Language, text: string): Promise<void> =>
    rewrite(house, editor, { reportId: report.id, blockId, language, now: NOW }, text);

  /** What is not in step, as `block language state`. */
  const open = (): Promise<string[]> =>
    inWork(async (work) => {
      const blocks = (await readWorkingCopy(work, report.id)).map(bareBlock);
      const now = await work.read(Report, { id: report.id });
      const parity = await workingParity(work, now, blocks);
      return parity.open.map((each) => `${each.blockId} ${each.language} ${each.state}`);
    });

  const check = (language: Language, blockIds: string[], actor = editor) =>
    house
      .get(CheckTranslations)
      .execute(asked(actor, NOW), { reportId: report.id, language, blockIds });

  it('fall out of step when the source is changed, and come back one by one', async () => {
    expect(await open()).toEqual([]);
    await write('1-a', 'kk', 'Жаңа сөз.');
    expect(await open()).toEqual(['1-a ru stale', '1-a en stale']);
    await write('1-a', 'ru', 'Новое слово.');
    expect(await open()).toEqual(['1-a en stale']);
    await write('1-a', 'kk', 'Бұл 1-тараудың бірінші абзацы.');
    expect(await open()).toEqual(['1-a ru stale']);
  });

  it('are in step again when somebody has looked, which the journal keeps with the name', async () => {
    await write('1-a', 'kk', 'Жаңа сөз.');
    await write('1-b', 'kk', 'Жаңа сөз.');
    done(await check('ru', ['1-a', '2-a']));
    expect(await open()).toEqual(['1-a en stale', '1-b ru stale', '1-b en stale']);
    expect(
      await house.dataSource
        .getRepository(Translation)
        .findOneBy({ reportId: report.id, blockId: '1-a', language: 'ru' }),
    ).toMatchObject({ checkedByName: editor.name });
    expect((await journalOf(house, report.id)).at(-1)).toBe('translation.checked');
    expect(await check('ru', ['1-a'])).toMatchObject({ refusal: { code: 'nothing-changed' } });
    const stranger = await aPerson(house, 'press', report.agencyId);
    expect(await check('ru', ['1-b'], stranger)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    await write('1-a', 'kk', 'Тағы бір сөз.');
    expect(await open()).toContain('1-a ru stale');
  });

  it('lack what was never written, also when the text is laid anew over itself', async () => {
    await house.dataSource.query(
      `update working_block set content = content - 'en' where report_id = $1 and id = '2-b'`,
      [report.id],
    );
    await write('1-a', 'kk', 'Жаңа сөз.');
    const before = await open();
    expect(before).toEqual(['1-a ru stale', '1-a en stale', '2-b en missing']);
    await inWork(async (work) => {
      const rows = await readWorkingCopy(work, report.id);
      await work.delete(WorkingBlock, { reportId: report.id });
      await work.insert(WorkingBlock, rows);
    });
    expect(await open()).toEqual(before);
  });

  it('keep with a revision how they stood when it was cut', async () => {
    await write('1-a', 'kk', 'Жаңа сөз.');
    const { id } = await aRevision(house, report.id);
    done(await check('ru', ['1-a']));
    const rows = await house.dataSource.query(
      `select block_id, language, source #>> '{content,0,text}' as "madeFrom"
       from revision_stale where revision_id = $1 order by language`,
      [id],
    );
    const madeFrom = 'Бұл 1-тараудың бірінші абзацы.';
    expect(rows).toEqual([
      { block_id: '1-a', language: 'en', madeFrom },
      { block_id: '1-a', language: 'ru', madeFrom },
    ]);
  });

  it('turn around with the source that is chosen, and what was behind stays to be looked at', async () => {
    const choose = (language: Language) =>
      house.get(ChooseSourceLanguage).execute(asked(editor, NOW), report.id, language);
    await write('1-a', 'kk', 'Жаңа сөз.');
    done(await choose('ru'));
    expect(await open()).toEqual(['1-a kk stale', '1-a en stale']);
    await write('1-b', 'kk', 'Аудармадағы сөз.');
    expect(await open()).toEqual(['1-a kk stale', '1-a en stale']);
    await write('1-b', 'ru', 'Слово источника.');
    expect(await open()).toHaveLength(4);
    expect(await choose('ru')).toMatchObject({ refusal: { code: 'nothing-changed' } });
    expect(
      (await journalOf(house, report.id)).filter((type) => type === 'source-language.chosen'),
    ).toHaveLength(1);
  });

  it('hold back what is put before people, unless somebody answers for it', async () => {
    await write('1-a', 'kk', 'Жаңа сөз.');
    const { id } = await aRevision(house, report.id);
    const demand = (exception?: string | null) =>
      inWork((work) => demandParity(work, report, id, exception));
    await expect(demand()).rejects.toMatchObject({
      refusal: {
        code: 'languages-not-in-step',
        field: 'parityException',
        facts: { stale: 2, missing: 0 },
        places: [{ kind: 'block', id: '1-a' }],
      },
    });
    await expect(demand('short')).rejects.toMatchObject({ refusal: { code: 'text-too-short' } });
    expect(await journalOf(house, id)).toEqual(['revision.cut']);
    await demand('The translations follow within a week.');
    expect(await journalOf(house, id)).toEqual(['revision.cut', 'parity.excepted']);
    await write('1-a', 'ru', 'Новое слово.');
    await write('1-a', 'en', 'A new word.');
    const { id: even } = await aRevision(house, report.id);
    await inWork((work) => demandParity(work, report, even, null));
    expect(await journalOf(house, even)).toEqual(['revision.cut']);
  });
});
