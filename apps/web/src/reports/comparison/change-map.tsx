import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../i18n/use-language.js';
import { Chips } from '../../shared/chips.js';
import { Figure } from '../../shared/figure/figure.js';
import styles from './change-map.module.css';
import { type Comparison, KINDS, lengthOf, type Place, placesOf } from './change-places.js';
import { nameOf, placeChanges } from './chapters.js';

/** A plot of two marks says less than the two changes themselves. */
const FEWEST = 4;

interface Lane {
  key: string;
  name: string;
  places: readonly Place[];
}

type By = 'kind' | 'organisation';

/** Where in the text the changes lie: a line for each kind or organisation, from first word to last. */
export function ChangeMap({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('web-comparison');
  const say = useInLanguage();
  const [by, setBy] = useState<By>('kind');
  const { outline, shapers } = comparison;
  const length = lengthOf(comparison);
  const places = useMemo(() => placesOf(comparison.places, length), [comparison.places, length]);
  const sections = useMemo(
    () =>
      new Map(
        placeChanges(comparison.places, outline).map(({ change, section }) => [
          change.blockId,
          section ? nameOf(section) : '',
        ]),
      ),
    [comparison.places, outline],
  );
  if (places.length < FEWEST) return null;
  const chapters = outline
    .filter(({ depth }) => depth === 1)
    .map((heading) => ({ ...heading, at: heading.position / Math.max(1, length) }));

  const kinds = KINDS.map((kind): Lane => ({
    key: kind,
    name: t(`kind.${kind}`),
    places: places.filter((place) => place.kind === kind),
  })).filter((lane) => lane.places.length > 0);
  const lanes = by === 'kind' ? kinds : lanesOfOrganisations(places, shapers, say, t('map.nobody'));

  const counted = (some: readonly Place[]): number[] => [
    ...kinds.map(({ key }) => some.filter(({ kind }) => kind === key).length),
    some.length,
  ];
  const within = chapters.map((chapter, index) => ({
    name: nameOf(chapter),
    from: chapter.at,
    to: chapters[index + 1]?.at ?? 2,
  }));
  const first = chapters[0]?.at ?? 2;
  const rows =
    by === 'kind'
      ? [{ name: t('map.beginning'), from: 0, to: first }, ...within]
          .map(({ name, from, to }) => ({
            name,
            places: places.filter(({ at }) => at >= from && at < to),
          }))
          .filter((row) => row.places.length > 0)
      : lanes;

  return (
    <div className={styles.map}>
      <Figure
        title={t('map.title')}
        note={t('map.note')}
        table={{
          columns: [t(`map.${by}Column`), ...kinds.map(({ name }) => name), t('map.total')],
          rows: rows.map((row) => [row.name, ...counted(row.places)]),
        }}
      >
        <div className={styles.lanes}>
          {lanes.map(({ key, name, places: marks }) => (
            <div key={key} className={styles.lane}>
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{marks.length}</span>
              <svg
                className={styles.line}
                viewBox="0 0 1000 24"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {chapters.map(({ blockId, at }) => (
                  <line
                    key={blockId}
                    className={styles.chapter}
                    x1={at * 1000}
                    x2={at * 1000}
                    y1="0"
                    y2="24"
                  />
                ))}
                {marks.map(({ change, kind, at }) => (
                  <a key={change.blockId} href={`#block-${change.blockId}`} tabIndex={-1}>
                    <title>{`${t(`kind.${kind}`)}. ${sections.get(change.blockId) ?? ''}`}</title>
                    <line
                      className={styles.mark}
                      data-kind={kind}
                      x1={at * 1000}
                      x2={at * 1000}
                      y1="3"
                      y2="21"
                    />
                  </a>
                ))}
              </svg>
            </div>
          ))}
          <div className={styles.axis} aria-hidden="true">
            {chapters.map((chapter) => (
              <span
                key={chapter.blockId}
                title={nameOf(chapter)}
                style={{ insetInlineStart: `${chapter.at * 100}%` }}
              >
                {chapter.number}
              </span>
            ))}
          </div>
        </div>
      </Figure>
      <Chips<By>
        legend={t('map.by')}
        value={by}
        onChange={setBy}
        options={(['kind', 'organisation'] as const).map((value) => ({
          value,
          label: t(`map.${value}`),
        }))}
      />
    </div>
  );
}

/** Who shaped most first; what no proposal caused comes last. */
function lanesOfOrganisations(
  places: readonly Place[],
  shapers: Comparison['shapers'],
  say: ReturnType<typeof useInLanguage>,
  nobody: string,
): Lane[] {
  const lanes = shapers.map(({ id, shortName }): Lane => ({
    key: id,
    name: say(shortName) ?? '',
    places: places.filter(({ change }) => change.organisationIds.includes(id)),
  }));
  const unattributed = places.filter(({ change }) => change.organisationIds.length === 0);
  return [
    ...lanes.toSorted((a, b) => b.places.length - a.places.length),
    ...(unattributed.length > 0 ? [{ key: 'nobody', name: nobody, places: unattributed }] : []),
  ];
}
