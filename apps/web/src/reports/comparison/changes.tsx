import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Empty } from '../../shared/empty.js';
import { ReadTrouble } from '../../shared/read-trouble.js';
import { useNear } from '../../shared/use-near.js';
import { EVERYTHING, type ChangeFilter } from './change-filter.js';
import { ChangeFilters } from './change-filters.js';
import { Change, Same } from './change-group.js';
import { type Comparison, lengthOf } from './change-places.js';
import { ChangeSteps } from './change-steps.js';
import styles from './changes.module.css';
import { placeChanges, type PlacedChange } from './chapters.js';
import { fits, type Group, groupsOfChanges, groupsOfText, isNarrowed } from './groups.js';
import type { View } from './texts.js';
import { type Compared, type SameBlock, useChanges } from './use-changes.js';

interface Props extends Compared {
  /** Another comparison, or another language of it, is another component (`key`). */
  comparison: Comparison;
  view: View;
  onMarked: () => void;
}

/** The changes of a comparison with their causes, one after another, each with its own address. */
export function Changes({ comparison, view, onMarked, ...texts }: Props) {
  const { t } = useTranslation('web-comparison');
  const [filter, setFilter] = useState<ChangeFilter>(EVERYTHING);
  const { fromRevisionId, toRevisionId, language } = texts;
  const compared = useMemo(
    () => ({ fromRevisionId, toRevisionId, language }),
    [fromRevisionId, toRevisionId, language],
  );
  const { places, outline } = comparison;
  const length = lengthOf(comparison);
  const placed = useMemo(() => placeChanges(places, outline), [places, outline]);
  const fitting = useMemo(() => placed.filter((one) => fits(one, filter)), [placed, filter]);
  const narrowed = isNarrowed(filter);
  const whole = !filter.onlyChanged && !narrowed;
  const groups = useMemo(
    () => (whole ? groupsOfText(fitting, length) : groupsOfChanges(fitting)),
    [whole, fitting, length],
  );
  const begins = useMemo(() => firstOfSections(fitting), [fitting]);
  const read = useChanges(compared, comparison.changes);
  const { need, readAgain } = read;

  const { hash } = useLocation();
  const current = hash.startsWith('#block-') ? decodeURIComponent(hash.slice(7)) : '';
  const landed = useRef('');
  const seek = useEffectEvent(() => {
    const group = groups.find(({ changes }) => changes.some((one) => idOf(one) === current));
    if (group) need(group);
  });
  useEffect(() => {
    if (current !== '') seek();
  }, [current]);
  useEffect(() => {
    if (current === landed.current || current === '') return;
    const place = document.getElementById(`block-${current}`);
    if (!place) return;
    landed.current = current;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  }, [current, read.changes, groups]);

  const list = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => [groups, read.changes, read.same], [groups, read.changes, read.same]);
  useNear(list, drawn, (key) => {
    const group = groups.find((one) => one.key === key);
    if (group) need(group);
  });
  const marked = useCallback(
    (blockId: string) => {
      readAgain([blockId]);
      onMarked();
    },
    [readAgain, onMarked],
  );

  const draw = (group: Group) => {
    const same = group.stretch === null ? NOTHING : read.same.get(String(group.stretch));
    if (!same || !group.changes.every((one) => read.changes.has(idOf(one))))
      return (
        <div
          key={group.key}
          data-coming={group.key}
          className={styles.coming}
          style={{ blockSize: `${heightOf(group)}rem` }}
          aria-hidden
        />
      );
    return inOrder(group.changes, same).map((one) => {
      if (!('change' in one)) return <Same key={one.blockId} block={one} language={language} />;
      const change = read.changes.get(idOf(one));
      return (
        change && (
          <Change
            key={change.blockId}
            placed={one}
            change={change}
            compared={compared}
            view={view}
            current={change.blockId === current}
            begins={filter.onlyChanged && begins.has(change.blockId)}
            folds={!narrowed && !whole}
            onMarked={marked}
          />
        )
      );
    });
  };
  return (
    <>
      <ChangeFilters
        filter={filter}
        onFilter={setFilter}
        placed={placed}
        outline={outline}
        shapers={comparison.shapers}
      />
      <ChangeSteps blockIds={fitting.map(idOf)} current={current} />
      {fitting.length === 0 && places.length > 0 && <Empty>{t('noneFits')}</Empty>}
      {read.failed && <ReadTrouble codes={[]} again={read.again} />}
      <div ref={list} className={styles.changes} data-view={view}>
        {groups.map(draw)}
      </div>
    </>
  );
}

const NOTHING: readonly SameBlock[] = [];

function idOf({ change }: PlacedChange): string {
  return change.blockId;
}

/** About how high it will be, so that the bar tells how much there is. */
function heightOf({ changes, stretch }: Group): number {
  return changes.length * 16 + (stretch === null ? 0 : 200);
}

function firstOfSections(changes: readonly PlacedChange[]): ReadonlySet<string> {
  return new Set(
    changes.filter(({ section }, index) => section !== changes[index - 1]?.section).map(idOf),
  );
}

/** Changes among what stayed; what was removed stands before the block that is in its place. */
function inOrder(
  changes: readonly PlacedChange[],
  same: readonly SameBlock[],
): (PlacedChange | SameBlock)[] {
  const rest = [...same];
  const drawn = changes.flatMap((one) => {
    const until = rest.findIndex(({ position }) => position >= one.change.position);
    return [...rest.splice(0, until === -1 ? rest.length : until), one];
  });
  return [...drawn, ...rest];
}
