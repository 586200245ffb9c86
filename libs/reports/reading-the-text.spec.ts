import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Consultation } from '#libs/consultations';
import { Loaders, VISITOR, type ActContext, type PersonActor } from '#libs/platform';
import {
  aChapter,
  aPerson,
  aReport,
  aRevision,
  asked,
  aText,
  openHouse,
  type House,
} from '#test/builders/index';
import { ComparisonQueries } from './comparison.queries.js';
import { EditBlocks, type BlockEdit } from './edit-blocks.js';
import { ImportQueries } from './import.queries.js';
import { PreviewImport } from './preview-import.js';
import type { Report } from './report.entity.js';
import type { Revision } from './revision.entity.js';
import { RevisionQueries } from './revision.queries.js';
import { WorkingCopyQueries } from './working-copy.queries.js';

describe('the texts of a report', () => {
  let house: House;
  let report: Report;
  let first: Revision;
  let second: Revision;
  let editor: PersonActor;
  let staff: ActContext;
  const visitor = asked(VISITOR);
  const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

  const edit = (changes: BlockEdit[]) =>
    house.get(EditBlocks).execute(asked(editor), { reportId: report.id, language: 'kk', changes });

  beforeAll(async () => {
    house = await openHouse();
    report = await aReport(house);
    editor = await aPerson(house, 'editor', report.agencyId);
    staff = asked(editor);
    await aText(house, report.id, [...aChapter(1), ...aChapter(2), ...aChapter(3)]);
    first = await aRevision(house, report.id);
    await house.dataSource.getRepository(Consultation).insert({
      id: randomUUID(),
      reportId: report.id,
      revisionId: first.id,
      state: 'open',
      opensAt: new Date('2021-01-01T00:00:00Z'),
      closesAt: new Date('2021-02-01T00:00:00Z'),
      closedAt: null,
      openToAll: true,
      message: null,
      announcedAt: new Date('2021-01-01T00:00:00Z'),
      lastNumber: 0,
      closingSoonToldAt: null,
    });
    await edit([
      { blockId: '2-a', version: 1, node: words('Бұл 2-тараудың өзгерген абзацы.') },
      { blockId: '3-a', version: 1, remove: true },
      { blockId: 'new', version: 0, afterBlockId: '3-h', node: words('Жаңа абзац.') },
    ]);
    second = await aRevision(house, report.id);
    await edit([{ blockId: '1-b', version: 1, remove: true }]);
  });
  afterAll(() => house.close());

  describe('revisions', () => {
    it('are seen by staff, and by everyone once they are put out for proposals', async () => {
      const seen = async (context: ActContext) => {
        const all = await house.get(RevisionQueries).ofReport(context, new Loaders(), report.id);
        return all.map(({ number }) => number);
      };
      expect(await seen(staff)).toEqual([1, 2]);
      expect(await seen(visitor)).toEqual([1]);
      const byId = (context: ActContext, id: string) =>
        house.get(RevisionQueries).byId(context, new Loaders(), id);
      expect(await byId(visitor, second.id)).toBeNull();
      expect(await byId(staff, second.id)).toMatchObject({ number: 2, hash: second.hash });
      expect(await house.get(RevisionQueries).byNumber(visitor, report.id, 2)).toBeNull();
    });

    it('are signed by a person for staff and by the agency for everyone else', async () => {
      const [forStaff, forAll] = await Promise.all(
        [staff, visitor].map((context) =>
          house.get(RevisionQueries).byId(context, new Loaders(), first.id),
        ),
      );
      expect(forStaff?.cutBy).toBe('System');
      expect(forAll?.cutBy).toMatch(/^Organisation /);
    });

    it('give their blocks page by page', async () => {
      const revisions = house.get(RevisionQueries);
      const row = (await revisions.byId(staff, new Loaders(), first.id))!;
      const loaders = new Loaders();
      const page = await revisions.blocks(loaders, row, { first: 5 });
      expect(page).toMatchObject({ totalCount: 9, pageInfo: { hasNextPage: true } });
      const after = page.pageInfo.endCursor!;
      const rest = await revisions.blocks(loaders, row, { first: 5, after });
      expect(rest.pageInfo.hasNextPage).toBe(false);
      const ids = [...page.edges, ...rest.edges].map(({ node }) => node.blockId);
      expect(ids).toEqual([1, 2, 3].flatMap((n) => [`${n}-h`, `${n}-a`, `${n}-b`]));
    });

    it('have contents in each language', async () => {
      const sections = await house.get(RevisionQueries).outline(first.id, 'ru');
      expect(sections).toMatchObject([
        { blockId: '1-h', number: '1', title: 'Глава', position: 0, depth: 1 },
        { blockId: '2-h', number: '2', position: 3 },
        { blockId: '3-h', number: '3', position: 6, revisionId: first.id },
      ]);
    });
  });

  describe('the working copy', () => {
    const copy = () => house.get(WorkingCopyQueries);

    it('is for staff', async () => {
      expect(await copy().blocks(visitor, new Loaders(), report.id)).toEqual([]);
      expect(await copy().blocks(staff, new Loaders(), report.id)).toHaveLength(8);
    });

    it('says how far it is from the latest revision, and what is not written yet', async () => {
      const loaders = new Loaders();
      expect(await copy().changedSince(staff, loaders, report.id)).toBe(1);
      expect(await copy().wordCount(staff, loaders, report.id, 'kk')).toBeGreaterThan(20);
      expect(await copy().lastEdit(staff, loaders, report.id)).toBeInstanceOf(Date);
      const added = (await copy().blocks(staff, loaders, report.id)).find(({ id }) => id === 'new');
      expect(added).toMatchObject({ missing: ['ru', 'en'], position: 6, editedBy: editor.name });
    });

    it('gives stamps of all blocks, and the words of those that are asked for', async () => {
      const stamps = await copy().stamps(staff, new Loaders(), report.id);
      const whole = await copy().blocks(staff, new Loaders(), report.id);
      expect(stamps).toMatchObject(whole.map(({ id, version }) => ({ id, version })));
      const named = (context: ActContext) =>
        copy().named(context, new Loaders(), report.id, ['new', 'nowhere', '2-a']);
      expect(await named(staff)).toEqual(whole.filter(({ id }) => id === '2-a' || id === 'new'));
      expect(await named(visitor)).toEqual([]);
      expect(await copy().stamps(visitor, new Loaders(), report.id)).toEqual([]);
    });

    it('has contents, and a day of the last edit, for staff', async () => {
      const of = (context: ActContext) => copy().outline(context, new Loaders(), report.id, 'ru');
      expect(await of(staff)).toMatchObject([
        { blockId: '1-h', number: '1', title: 'Глава', position: 0, revisionId: null },
        { blockId: '2-h', number: '2', position: 2 },
        { blockId: '3-h', number: '3', position: 5 },
      ]);
      expect(await of(visitor)).toEqual([]);
      expect(await copy().lastEdit(visitor, new Loaders(), report.id)).toBeNull();
    });

    it('gives one section at a time', async () => {
      const section = (id: string) => copy().section(staff, new Loaders(), report.id, id);
      expect((await section('3-h')).map(({ id }) => id)).toEqual(['3-h', 'new', '3-b']);
      expect(await section('3-b')).toEqual([]);
    });
  });

  describe('a comparison', () => {
    const compare = (context: ActContext, from: string, to: string | null) =>
      house.get(ComparisonQueries).between(context, new Loaders(), { from, to }, 'kk');

    it('counts, folds what did not change, and says under which heading', async () => {
      const comparison = await compare(staff, first.id, second.id);
      expect(comparison?.summary).toMatchObject({
        edited: 1,
        added: 1,
        removed: 1,
        moved: 0,
        unchanged: 7,
        changedBlockIds: ['2-a', '3-a', 'new'],
      });
      expect(comparison?.changes).toMatchObject([
        {
          blockId: '2-a',
          kind: 'edited',
          languages: ['kk'],
          sectionTitle: '2 Тарау',
          unchangedBefore: 4,
        },
        { blockId: '3-a', kind: 'removed', sectionTitle: '3 Тарау' },
        { blockId: 'new', kind: 'added', words: [{ kind: 'added', text: 'Жаңа абзац.' }] },
      ]);
      const words = comparison!.changes[0]!.words;
      expect(
        words
          .filter(({ kind }) => kind !== 'added')
          .map(({ text }) => text)
          .join(''),
      ).toBe('Бұл 2-тараудың бірінші абзацы.');
    });

    it('with the working copy is for staff', async () => {
      expect((await compare(staff, second.id, null))?.summary).toMatchObject({ removed: 1 });
      expect(await compare(visitor, first.id, null)).toBeNull();
    });

    it('is of two revisions of one report that the viewer may see', async () => {
      const other = await aRevision(house, (await aReport(house)).id);
      expect(await compare(staff, first.id, other.id)).toBeNull();
      expect(await compare(visitor, first.id, second.id)).toBeNull();
      expect(await compare(staff, first.id, randomUUID())).toBeNull();
    });

    it('tells the history of a block', async () => {
      const history = (context: ActContext, blockId: string) =>
        house.get(ComparisonQueries).historyOf(context, new Loaders(), report.id, blockId, 'kk');
      const kinds = async (context: ActContext, blockId: string) =>
        (await history(context, blockId)).map(({ revision, change }) => [
          revision.number,
          change.kind,
        ]);
      expect(await kinds(staff, '2-a')).toEqual([
        [1, 'added'],
        [2, 'edited'],
      ]);
      expect(await kinds(staff, '3-a')).toEqual([
        [1, 'added'],
        [2, 'removed'],
      ]);
      expect(await kinds(staff, '1-a')).toEqual([[1, 'added']]);
      expect(await kinds(visitor, '2-a')).toEqual([[1, 'added']]);
      expect(await kinds(staff, 'nowhere')).toEqual([]);
    });
  });

  it('a preview counts what would be matched, added and removed, and explains itself', async () => {
    const markdown =
      '# 1. Тарау\n\nБұл 1-тараудың бірінші абзацы.\n\n<!-- ішкі -->\n\nМүлде басқа.\n';
    const shown = await house
      .get(PreviewImport)
      .execute(staff, { reportId: report.id, language: 'kk', markdown });
    const token = shown.ok ? shown.value.token : '';
    expect(await house.get(ImportQueries).preview(staff, new Loaders(), token)).toMatchObject({
      language: 'kk',
      blockCount: 3,
      matched: 2,
      added: 1,
      removed: 6,
      outline: [{ number: '1', title: 'Тарау' }],
      findings: [{ kind: 'dropped', line: 5, message: 'Left out: a comment' }],
    });
    const stranger = await aPerson(house, 'editor', (await aReport(house)).agencyId);
    for (const context of [visitor, asked(stranger)])
      expect(await house.get(ImportQueries).preview(context, new Loaders(), token)).toBeNull();
  });
});
