import { useTranslation } from 'react-i18next';
import type { DispositionKind } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Figure } from '../shared/figure/figure.js';
import { type Part, StackedBars } from '../shared/figure/stacked-bars.js';
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

/** Proposals by chapter and outcome. */
export function OutcomeFigure({ chapters }: { chapters: Consultation['byChapter'] }) {
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
  const bars = chapters.map(({ blockId, number, title, unanswered, byDisposition }) => ({
    key: blockId,
    label: number ? `${number}. ${say(title)}` : say(title) || t('figure.whole'),
    counts: {
      unanswered,
      ...Object.fromEntries(byDisposition.map(({ kind, count }) => [kind, count])),
    } as Record<string, number>,
  }));
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
