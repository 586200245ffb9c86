import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../shared/sheet.js';
import styles from './block-proposals-sheet.module.css';
import { MarginNote } from './margin-note.js';
import type { Row } from './rows.js';

interface Props {
  /** None: the sheet is closed. */
  row: Row | undefined;
  openNote: string | null;
  onToggle: (id: string) => void;
  onPropose: ((blockId: string) => void) | null;
  onClose: () => void;
}

/** What was proposed on one block, where there is no margin to say it in. */
export function BlockProposalsSheet({ row, openNote, onToggle, onPropose, onClose }: Props) {
  const { t } = useTranslation('web-reading');
  return (
    <Sheet
      open={row !== undefined}
      onClose={onClose}
      from="bottom"
      title={t('proposalsOnBlock', { number: row?.number ?? '' })}
    >
      <div className={styles.notes}>
        {row?.proposals.map((proposal) => (
          <MarginNote
            key={proposal.id}
            proposal={proposal}
            open={openNote === proposal.id}
            onToggle={onToggle}
          />
        ))}
        {onPropose && row && (
          <Button
            variant="default"
            onClick={() => {
              onClose();
              onPropose(row.blockId);
            }}
          >
            {t('proposeHere')}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
