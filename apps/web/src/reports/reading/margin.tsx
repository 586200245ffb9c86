import { memo, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalFoldFragment } from '../../gql/graphql.js';
import styles from './margin.module.css';
import { MarginNote } from './margin-note.js';
import type { Row } from './rows.js';
import { useMarginLayout } from './use-margin-layout.js';

/** More than this beside one block would push the next ones far from their words. */
const SHOWN_PER_BLOCK = 4;

interface Props {
  rows: readonly Row[];
  /** Proposals on the report as a whole stand above the first words. */
  onWhole: readonly ProposalFoldFragment[];
  openNote: string | null;
  onToggle: (id: string) => void;
  onPoint: (id: string | null) => void;
}

/** The proposals beside their words; drawn only for its own, since each drawing measures the page. */
export const Margin = memo(function Margin(props: Props) {
  const { rows, onWhole, openNote, onToggle, onPoint } = props;
  const { t } = useTranslation('web-reading');
  const column = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const unfold = useCallback(
    (key: string) => setUnfolded((before) => new Set(before).add(key)),
    [],
  );
  const groups = [
    ...(onWhole.length > 0 ? [{ key: 'whole', beside: null, proposals: onWhole }] : []),
    ...rows
      .filter(({ proposals }) => proposals.length > 0)
      .map(({ blockId, proposals }) => ({ key: blockId, beside: blockId, proposals })),
  ];
  useMarginLayout(column);
  const [openAgain, setOpenAgain] = useState<string | null>(null);
  const told = new Set<string>();

  return (
    <div ref={column} className={styles.margin}>
      {groups.map(({ key, beside, proposals }) => {
        const all = unfolded.has(key) || proposals.length <= SHOWN_PER_BLOCK + 1;
        const shown = all ? proposals : proposals.slice(0, SHOWN_PER_BLOCK);
        return shown.map((proposal, index) => {
          const place = `${key}-${proposal.id}`;
          const again = told.has(proposal.id);
          told.add(proposal.id);
          return (
            <div
              key={place}
              className={styles.place}
              data-beside={beside ?? ''}
              data-note={proposal.id}
            >
              {beside === null && index === 0 && <p className={styles.whole}>{t('onWhole')}</p>}
              <MarginNote
                proposal={proposal}
                again={again}
                open={again ? openAgain === place : openNote === proposal.id}
                onToggle={again ? () => setOpenAgain(openAgain === place ? null : place) : onToggle}
                onPoint={onPoint}
              />
              {!all && index === shown.length - 1 && (
                <button type="button" className={styles.more} onClick={() => unfold(key)}>
                  {t('moreProposals', { count: proposals.length - shown.length })}
                </button>
              )}
            </div>
          );
        });
      })}
    </div>
  );
});
