import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outline } from '#libs/domain/document';
import { aPerson, aReport, asked, openHouse, type House } from '#test/builders/index';
import { CutRevision } from './cut-revision.js';
import { ImportText } from './import-text.js';
import { PreviewImport } from './preview-import.js';
import { RevisionBlock } from './revision-block.entity.js';

const FOLDER = '../shared/data/nist-sp800-63b';
const present = existsSync(`${FOLDER}/draft-1.md`);
if (!present) console.log(`${FOLDER} is absent: the real consultation text was not imported.`);

(present ? describe : describe.skip)('a real public draft, through the door a user has', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('is cut with its 117 numbered sections, and its final text keeps their ids', async () => {
    const report = await aReport(house);
    const editor = await aPerson(house, 'editor', report.agencyId);
    const sectionsAfter = async (name: string) => {
      const markdown = readFileSync(`${FOLDER}/${name}.md`, 'utf8');
      const source = { reportId: report.id, language: 'en', markdown } as const;
      const shown = await house.get(PreviewImport).execute(asked(editor), source);
      if (!shown.ok) throw new Error(shown.refusal.code);
      await house.get(ImportText).execute(asked(editor), shown.value.token);
      const cut = await house.get(CutRevision).execute(asked(editor), { reportId: report.id });
      if (!cut.ok) throw new Error(cut.refusal.code);
      const rows = await house.dataSource.getRepository(RevisionBlock).find({
        where: { revisionId: cut.value.id },
        order: { position: 'asc' },
      });
      const blocks = rows.map((row) => ({ ...row, id: row.blockId }));
      return outline(blocks, 'en').filter(({ number }) => number !== null);
    };
    const draft = await sectionsAfter('draft-1');
    expect(draft).toHaveLength(117);
    const known = new Map(draft.map(({ number, blockId }) => [number, blockId]));
    const final = await sectionsAfter('final');
    const same = final.filter(({ number, blockId }) => known.get(number) === blockId);
    expect(same.length).toBeGreaterThan(100);
  });
});
