import type { SyntheticEvent } from 'react';
import { memo, useRef } from 'react';
import type { Language } from '#libs/domain';
import { useNear } from '../../shared/use-near.js';
import { BlockRow } from './block-row.js';
import { type Stretches } from './stretches.js';
import styles from './text-column.module.css';

interface Props {
  stretches: Stretches;
  /** How many stretches the whole text is. */
  count: number;
  language: Language;
  current: string | null;
  landed: string | null;
  mayPropose: boolean;
  onNeed: (stretch: number) => void;
  onCurrent: (blockId: string) => void;
  onPropose: (blockId: string) => void;
  onOpenProposals: (blockId: string) => void;
  onOpenPassage: (proposalId: string, blockId: string) => void;
  onHistory: (blockId: string) => void;
}

/**
 * The text, of which what nobody has come near is an empty place of about its height. Pointing at a block, tapping it or moving the focus into it makes it the current one;
 * the events are heard once for all blocks, so that a report of a thousand costs no more than one.
 */
export const TextColumn = memo(function TextColumn(props: Props) {
  const { stretches, count, language, current, landed, mayPropose } = props;
  const { onNeed, onCurrent, onPropose, onOpenProposals, onOpenPassage, onHistory } = props;
  const enter = (event: SyntheticEvent): void => {
    const blockId = blockAt(event);
    if (blockId && blockId !== current) onCurrent(blockId);
  };
  // The same passage opens by keyboard from its note; a press on the words is a short way there.
  const press = (event: SyntheticEvent): void => {
    enter(event);
    const proposalId = (event.target as HTMLElement).closest<HTMLElement>('[data-proposal]')
      ?.dataset['proposal'];
    const blockId = blockAt(event);
    if (proposalId && blockId && window.getSelection()?.isCollapsed)
      onOpenPassage(proposalId, blockId);
  };
  const column = useRef<HTMLDivElement>(null);
  useNear(column, stretches, (stretch) => onNeed(Number(stretch)));
  const [start] = [...stretches.keys()].sort((a, b) => a - b);
  const rows = start === undefined ? [] : (stretches.get(start) ?? []);
  const first = rows.find(({ number }) => number !== null)?.blockId ?? null;
  return (
    <div
      ref={column}
      data-text
      lang={language}
      role="presentation"
      onPointerOver={(event) => event.pointerType === 'mouse' && enter(event)}
      onFocus={enter}
      onClick={press}
    >
      {Array.from({ length: count }, (_, stretch) => {
        const rows = stretches.get(stretch);
        if (!rows)
          return <div key={stretch} data-coming={stretch} className={styles.coming} aria-hidden />;
        return rows.map((row) => (
          <BlockRow
            key={row.blockId}
            row={row}
            current={row.blockId === current}
            entry={row.blockId === (current ?? first)}
            landed={row.blockId === landed}
            mayPropose={mayPropose}
            onPropose={onPropose}
            onOpenProposals={onOpenProposals}
            onHistory={onHistory}
          />
        ));
      })}
    </div>
  );
});

function blockAt(event: SyntheticEvent): string | undefined {
  return (event.target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset['block'];
}
