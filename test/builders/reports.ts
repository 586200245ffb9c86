import { randomUUID } from 'node:crypto';
import type { Language, ReportState } from '#libs/domain';
import { blockOf, type Block } from '#libs/domain/document';
import { CutRevision, EditBlocks, Report, Revision, WorkingBlock } from '#libs/reports';
import { storeFile, systemContext, Work, type PersonActor } from '#libs/platform';
import type { House } from './open-house.js';
import { done } from './done.js';
import { anOrganisation, aPerson, asked } from './people.js';

const AT = new Date('2020-01-01T00:00:00Z');

/** A report of this agency, or of one made for it, in any state; its working copy is empty. */
export async function aReport(
  house: House,
  given: { agencyId?: string; state?: ReportState } = {},
): Promise<Report> {
  const id = randomUUID();
  const name = { kk: `Баяндама ${id}`, ru: `Доклад ${id}`, en: `Report ${id}` };
  const report: Report = {
    id,
    slug: `report-${id}`,
    agencyId: given.agencyId ?? (await anOrganisation(house, 'agency')),
    title: name,
    subject: name,
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
    sourceLanguage: 'kk',
    state: given.state ?? 'drafting',
    stateSince: AT,
    createdAt: AT,
  };
  await house.dataSource.getRepository(Report).insert(report);
  return report;
}

/** A chapter in three languages: a numbered heading and two paragraphs, with ids `<number>-h`, `-a`, `-b`. */
export function aChapter(number: number): Block[] {
  return [
    aTrilingualBlock(`${number}-h`, 'heading', {
      kk: `${number}. Тарау`,
      ru: `${number}. Глава`,
      en: `${number}. Chapter`,
    }),
    aTrilingualBlock(`${number}-a`, 'paragraph', {
      kk: `Бұл ${number}-тараудың бірінші абзацы.`,
      ru: `Это первый абзац главы ${number}.`,
      en: `This is the first paragraph of chapter ${number}.`,
    }),
    aTrilingualBlock(`${number}-b`, 'paragraph', {
      kk: `Пара беру ${number}440 оқиғадан ${number}624 оқиғаға дейін өсті.`,
      ru: `Дача взятки выросла с ${number}440 до ${number}624 случаев.`,
      en: `Bribe giving rose from ${number}440 to ${number}624 cases.`,
    }),
  ];
}

type Words = { kk?: string; ru?: string; en?: string };

/** A heading of the first rank, or a paragraph, with the words in each language that is given. */
export function aTrilingualBlock(id: string, kind: 'heading' | 'paragraph', words: Words): Block {
  const attrs = kind === 'heading' ? { id, level: 1 } : { id };
  const nodes = (['kk', 'ru', 'en'] as const).flatMap((language) => {
    const text = words[language];
    return text === undefined
      ? []
      : [blockOf({ type: kind, attrs, content: [{ type: 'text', text }] }, language)];
  });
  const [first, ...rest] = nodes;
  if (first === undefined) throw new Error('A block needs words');
  return rest.reduce(
    (all, { content }) => ({ ...all, content: { ...all.content, ...content } }),
    first,
  );
}

/** Puts blocks at the end of the working copy; two chapters when none are given. */
export async function aText(
  house: House,
  reportId: string,
  blocks: readonly Block[] = [...aChapter(1), ...aChapter(2)],
): Promise<void> {
  const work = new Work(systemContext(AT), house.dataSource.manager);
  const last = await work.manager.maximum(WorkingBlock, 'position', { reportId });
  const rows = blocks.map((block, index) => ({
    ...block,
    reportId,
    position: (last ?? 0) + index + 1,
    version: 1,
    editedAt: AT,
    editedByName: null,
  }));
  await work.insert(WorkingBlock, rows);
}

/** A report being drafted with these blocks in its working copy, and an editor of its agency. */
export async function aTextInHand(
  house: House,
  blocks: readonly Block[] = [],
): Promise<{ report: Report; editor: PersonActor }> {
  const report = await aReport(house);
  await aText(house, report.id, blocks);
  return { report, editor: await aPerson(house, 'editor', report.agencyId) };
}

/** A revision cut from the working copy whatever the report's state; an empty copy gets two chapters first. */
export async function aRevision(house: House, reportId: string): Promise<Revision> {
  const blocks = house.dataSource.getRepository(WorkingBlock);
  if (!(await blocks.existsBy({ reportId }))) await aText(house, reportId);
  return house.dataSource.transaction(async (manager) => {
    const work = new Work(systemContext(AT), manager);
    const report = await work.lock(Report, { id: reportId });
    const id = await house.get(CutRevision).within(work, report, '');
    return work.read(Revision, { id });
  });
}

/** Keeps bytes as an upload would. @returns the file's id */
export async function aFile(house: House, bytes: Buffer, mediaType: string): Promise<string> {
  return storeFile(new Work(systemContext(AT), house.dataSource.manager), bytes, mediaType);
}

/** Other words for a paragraph of the working copy, in one language, by whoever may write it. */
export async function rewrite(
  house: House,
  writer: PersonActor,
  at: { reportId: string; blockId: string; language: Language; now: Date },
  text: string,
): Promise<void> {
  const { reportId, blockId, language, now } = at;
  const { version } = await house.dataSource
    .getRepository(WorkingBlock)
    .findOneByOrFail({ reportId, id: blockId });
  const node = { type: 'paragraph', content: [{ type: 'text', text }] };
  const edit = { reportId, language, changes: [{ blockId, version, node }] };
  done(await house.get(EditBlocks).execute(asked(writer, now), edit));
}
