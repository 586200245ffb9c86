import { OFFICES, type Trilingual } from '#libs/domain';
import { newId } from '#libs/platform';
import { EditBlocks, WorkingBlock, type BlockEdit } from '#libs/reports';
import { answer } from './answer.js';
import { sign, startRoute } from './approve.js';
import { chapter } from './chapter.js';
import { blocksOf, closeConsultation, openConsultation, propose } from './consult.js';
import type { ProposalContent, ReportContent } from './content.js';
import { daysFrom, must, type Stage } from './stage.js';
import { cut, importTexts, openReport } from './write-text.js';

/** How far a review has come: how many offices have signed, or an earlier station. */
type Progress = 'drafting' | 'consulting' | { readonly signed: number };

/**
 * Chapters of the National Report that are circulated as reviews of their own, one at each
 * station, so that something waits for everybody who has to sign, publish or propose.
 */
const REVIEWS: readonly { chapter: string; slug: string; progress: Progress; began: number }[] = [
  { chapter: '7', slug: 'review-quasi-public-sector', progress: 'drafting', began: -6 },
  { chapter: '13', slug: 'review-international-cooperation', progress: 'consulting', began: -12 },
  { chapter: '5', slug: 'review-civil-service', progress: { signed: 0 }, began: -21 },
  { chapter: '6', slug: 'review-public-control', progress: { signed: 1 }, began: -30 },
  { chapter: '9', slug: 'review-integrity', progress: { signed: 2 }, began: -25 },
  { chapter: '10', slug: 'review-corruption-risks', progress: { signed: 3 }, began: -27 },
  { chapter: '3', slug: 'review-legislation', progress: { signed: 4 }, began: -29 },
];

const NAME: Trilingual = { kk: 'Тақырыптық шолу', ru: 'Тематический обзор', en: 'Thematic review' };

const SUPPORT: ProposalContent = {
  key: 'support',
  organisation: 'public-council',
  kind: 'support',
  anchor: { kind: 'report' },
  language: 'kk',
  text: 'Қоғамдық кеңес шолуды қолдайды және оны ұлттық баяндамамен бірге жариялауды ұсынады.',
  justification: 'Шолу баяндаманың тарауын жеке талқылауға мүмкіндік береді.',
  proposedWording: null,
  state: 'submitted',
  disposition: {
    kind: 'noted',
    reason: {
      kk: 'Қолдау назарға алынды: шолу баяндамамен бірге жарияланады.',
      ru: 'Поддержка принята к сведению: обзор будет опубликован вместе с докладом.',
      en: 'The support is noted: the review will be published together with the report.',
    },
  },
};

export async function playThematicReviews(stage: Stage, today: Date): Promise<void> {
  for (const review of REVIEWS) await play(stage, today, review);
}

async function play(stage: Stage, today: Date, review: (typeof REVIEWS)[number]): Promise<void> {
  const { title, texts } = chapter(review.chapter);
  const report: ReportContent = {
    slug: review.slug,
    title: {
      kk: `${NAME.kk}: ${title.kk}`,
      ru: `${NAME.ru}: ${title.ru}`,
      en: `${NAME.en}: ${title.en}`,
    },
    subject: title,
    period: { start: '2020-01-01', end: '2020-12-31' },
  };
  const day = (offset: number, hour?: number) => daysFrom(today, review.began + offset, hour);
  const reportId = await openReport(stage, report, day(0));
  await importTexts(stage, reportId, texts, day(1));
  if (review.progress === 'drafting') return goOnInKazakh(stage, reportId, day(2));

  const revisionId = await cut(stage, reportId, 'Қоғамдық талқылауға шығарылатын жоба', day(2));
  const consultationId = await openConsultation(stage, reportId, revisionId, {
    announcedAt: day(3),
    opensAt: day(3, 11),
    closesAt: review.progress === 'consulting' ? daysFrom(today, 9, 18) : day(17, 18),
    invited: [],
  });
  await stage.settle(day(4));
  const blocks = await blocksOf(stage, revisionId);
  const id = await propose(stage, consultationId, blocks, SUPPORT, day(5), true);
  await stage.settle(day(5, 12));
  if (review.progress === 'consulting') return;

  await answer(stage, new Map([[SUPPORT.key, id]]), SUPPORT, day(7));
  await closeConsultation(stage, consultationId, 'Талқылау мерзімі аяқталды.', day(16));
  await stage.settle(day(18));
  const routeId = await startRoute(stage, reportId, revisionId, day(19));
  for (const [index, office] of OFFICES.slice(0, review.progress.signed).entries()) {
    await stage.settle(day(20 + index * 2));
    await sign(stage, routeId, revisionId, office, day(20 + index * 2, 12));
  }
  await stage.settle(day(20 + review.progress.signed * 2, 13));
}

/** The draft is still being written: in Kazakh, with the translations a step behind. */
async function goOnInKazakh(stage: Stage, reportId: string, at: Date): Promise<void> {
  const rows = await stage.dataSource
    .getRepository(WorkingBlock)
    .find({ where: { reportId, kind: 'paragraph' }, order: { position: 'asc' } });
  const [first, second, last] = [rows[0], rows[1], rows.at(-1)];
  if (!first || !second || !last) throw new Error('The review has too few paragraphs');
  const longer = (block: WorkingBlock, words: string): BlockEdit => ({
    blockId: block.id,
    version: block.version,
    node: {
      type: 'paragraph',
      content: [...(block.content.kk?.content ?? []), { type: 'text', text: ` ${words}` }],
    },
  });
  must(
    await stage.get(EditBlocks).execute(await stage.as('editor', at), {
      reportId,
      language: 'kk',
      changes: [
        longer(first, 'Шолуда 2020 жылдың қорытындысы қаралады.'),
        longer(second, 'Деректер жыл соңында нақтыланады.'),
        {
          blockId: newId(),
          version: 0,
          afterBlockId: last.id,
          node: {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Шолудың келесі бөлігі сектордағы бақылауға арналады.' },
            ],
          },
        },
      ],
    }),
  );
}
