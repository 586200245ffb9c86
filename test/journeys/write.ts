import type { Company } from './cast.js';

/** The same four blocks in three languages; the passage that will be asked about is in the third. */
const TEXTS = {
  kk: '# Кіріспе\n\n# 1. Статистика\n\nСот 2020 жылы 722 адамды соттады.\n\nТұрғындар сауалнамасы жүргізілді.\n',
  ru: '# Введение\n\n# 1. Статистика\n\nВ 2020 году суд осудил 722 человека.\n\nБыл проведён опрос населения.\n',
  en: '# Introduction\n\n# 1. Statistics\n\nIn 2020 the courts convicted 722 persons.\n\nA survey of the population was held.\n',
};
/** The words of the Kazakh text that an organisation wants to see changed. */
export const PASSAGE = 'Тұрғындар сауалнамасы';

export interface Revision {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
}

export async function createReport({ as, cast }: Company): Promise<{ id: string; slug: string }> {
  const slug = 'national-report-2020';
  const { id } = await as('coordinator').act<{ id: string }>(
    'createReport(input: $input)',
    'Report',
    'id state',
    '$input: CreateReportInput!',
    {
      input: {
        agencyId: cast.organisations.get('agency'),
        slug,
        title: { kk: 'Ұлттық баяндама', ru: 'Национальный доклад', en: 'National Report' },
        subject: { kk: 'Сыбайлас жемқорлық', ru: 'Коррупция', en: 'Corruption' },
        periodStart: '2020-01-01',
        periodEnd: '2020-12-31',
      },
    },
  );
  return { id, slug };
}

export async function importTexts({ as }: Company, reportId: string): Promise<void> {
  for (const [language, markdown] of Object.entries(TEXTS)) {
    const { token } = await as('editor').act<{ token: string }>(
      'previewImport(input: $input)',
      'ImportPreview',
      'token blockCount findings { text }',
      '$input: PreviewImportInput!',
      { input: { reportId, language, markdown } },
    );
    await as('editor').act('importText(token: $token)', 'WorkingCopy', 'reportId', '$token: ID!', {
      token,
    });
  }
}

export function cutRevision({ as }: Company, reportId: string, note: string): Promise<Revision> {
  return as('editor').act<Revision>(
    'cutRevision(reportId: $reportId, note: $note)',
    'Revision',
    'id number hash',
    '$reportId: ID!, $note: String',
    { reportId, note },
  );
}

interface WorkingBlock {
  readonly id: string;
  readonly version: number;
  readonly content: { readonly kk: { content: { text: string }[] } };
}

/** The editor puts the organisation's words into the block it spoke of. @returns the block's id */
export async function reviseSurveyBlock({ as }: Company, reportId: string): Promise<string> {
  const { report } = await as('editor').ask<{
    report: { workingCopy: { blocks: WorkingBlock[] } };
  }>(
    'query ($id: ID!) { report(id: $id) { workingCopy { blocks { id version content { kk } } } } }',
    { id: reportId },
  );
  const block = report.workingCopy.blocks.at(-1);
  if (block === undefined) throw new Error('The working copy is empty');
  const words = {
    kk: 'Тұрғындар сауалнамасы әр өңірде жеке жүргізілді.',
    ru: 'Опрос населения был проведён отдельно в каждом регионе.',
    en: 'A survey of the population was held separately in every region.',
  };
  let version = block.version;
  for (const [language, text] of Object.entries(words)) {
    const node = { type: 'paragraph', attrs: { id: block.id }, content: [{ type: 'text', text }] };
    const edited = await as('editor').act<{ blocks: WorkingBlock[] }>(
      'editBlocks(input: $input)',
      'WorkingCopy',
      'blocks { id version }',
      '$input: EditBlocksInput!',
      { input: { reportId, language, changes: [{ blockId: block.id, version, node }] } },
    );
    version = edited.blocks.find(({ id }) => id === block.id)?.version ?? version;
  }
  return block.id;
}
