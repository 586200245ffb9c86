import { useTranslation } from 'react-i18next';
import type { DispositionKind } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Figure } from '../shared/figure/figure.js';
import { type Bar, type Part, StackedBars } from '../shared/figure/stacked-bars.js';
import { OUTCOMES } from '../shared/outcome-badge.js';
import type { Consultation } from './consultation-queries.js';

/** From the fullest yes to the last no, then what still waits. */
const ORDER = [
  ['accepted', 'full'],
  ['accepted_with_modification', 'hatched'],
  ['partly_accepted', 'dotted'],
  ['noted', 'pale'],
  ['duplicate', 'ruled'],
  ['out_of_scope', 'dotted'],
  ['rejected', 'crossed'],
  ['deferred', 'ruled'],
  ['unanswered', 'open'],
] as const satisfies (readonly [DispositionKind | 'unanswered', Part['pattern']])[];

type Facts = Pick<Consultation, 'byChapter' | 'tally'>;

/** Proposals by chapter and outcome. */
export function OutcomeFigure({ byChapter, tally }: Facts) {
  const { t } = useTranslation(['web-consultations', 'web']);
  const say = useInLanguage();
  const parts = ORDER.map(([key, pattern]): Part => {
    const { sign: Sign, tone } = OUTCOMES[key];
    return {
      key,
      pattern,
      tone,
      name: t(`web:outcome.${key}`),
      sign: <Sign size={13} stroke={2.2} aria-hidden="true" />,
    };
  });
  const bars: Bar[] = byChapter.map((chapter) => ({
    key: chapter.blockId,
    label: chapter.number ? `${chapter.number}. ${say(chapter.title)}` : say(chapter.title),
    counts: countsOf(chapter),
  }));
  const whole = outsideOf(bars, countsOf(tally));
  if (Object.values(whole).some((count) => count > 0))
    bars.push({ key: 'whole', label: t('figure.whole'), counts: whole });
  const occurring = parts.filter(({ key }) => bars.some(({ counts }) => (counts[key] ?? 0) > 0));
  return (
    <Figure
      title={t('figure.title')}
      note={t('figure.note')}
      table={{
        columns: [t('figure.chapter'), ...occurring.map(({ name }) => name), t('figure.total')],
        rows: bars.map(({ label, counts }) => {
          const cells = occurring.map(({ key }) => counts[key] ?? 0);
          return [label, ...cells, cells.reduce((sum, count) => sum + count, 0)];
        }),
      }}
    >
      <StackedBars parts={parts} bars={bars} />
    </Figure>
  );
}

type Counts = Record<string, number>;

function countsOf({
  unanswered,
  byDisposition,
}: Pick<Facts['tally'], 'unanswered' | 'byDisposition'>): Counts {
  const answered = byDisposition.map(({ kind, count }) => [kind, count] as const);
  return { unanswered, ...Object.fromEntries(answered) };
}

/** What is asked of the report as a whole lies in no chapter. */
function outsideOf(bars: readonly Bar[], all: Counts): Counts {
  return Object.fromEntries(
    Object.entries(all).map(([kind, count]) => [
      kind,
      bars.reduce((left, { counts }) => left - (counts[kind] ?? 0), count),
    ]),
  );
}
