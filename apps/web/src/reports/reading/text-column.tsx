import type { SyntheticEvent } from 'react';
import { memo } from 'react';
import type { Language } from '#libs/domain';
import { BlockRow } from './block-row.js';
import type { Row } from './rows.js';

interface Props {
  rows: readonly Row[];
  language: Language;
  current: string | null;
  landed: string | null;
  mayPropose: boolean;
  onCurrent: (blockId: string) => void;
  onPropose: (blockId: string) => void;
  onOpenProposals: (blockId: string) => void;
  onOpenPassage: (proposalId: string, blockId: string) => void;
  onHistory: (blockId: string) => void;
}

/**
 * The text. Pointing at a block, tapping it or moving the focus into it makes it the current one;
 * the events are heard once for all blocks, so that a report of a thousand costs no more than one.
 */
export const TextColumn = memo(function TextColumn(props: Props) {
  const { rows, language, current, landed, mayPropose } = props;
  const { onCurrent, onPropose, onOpenProposals, onOpenPassage, onHistory } = props;
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
  const first = rows.find(({ number }) => number !== null)?.blockId ?? null;
  return (
    <div
      data-text
      lang={language}
      role="presentation"
      onPointerOver={(event) => event.pointerType === 'mouse' && enter(event)}
      onFocus={enter}
      onClick={press}
    >
      {rows.map((row) => (
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
      ))}
    </div>
  );
});

function blockAt(event: SyntheticEvent): string | undefined {
  return (event.target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset['block'];
}
