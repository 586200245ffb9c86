import { IconHistory, IconMessagePlus, IconMessages } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './block-row.module.css';
import { NodeView } from './node-view.js';
import type { Row } from './rows.js';
import { TextReferencesContext } from './text-references.js';

interface Props {
  row: Row;
  /** The block the reader is at: its act is shown. */
  current: boolean;
  /** The one block whose number is in the tab order; from there j and k go on. */
  entry: boolean;
  /** The address in the address bar is this block's. */
  landed: boolean;
  mayPropose: boolean;
  onPropose: (blockId: string) => void;
  /** On a phone, the proposals of the block on a sheet. */
  onOpenProposals: (blockId: string) => void;
  onHistory: (blockId: string) => void;
}

/** One block with its number and its one act. */
export const BlockRow = memo(function BlockRow(props: Props) {
  const { row, current, entry, landed, mayPropose, onPropose, onOpenProposals, onHistory } = props;
  const { t } = useTranslation('web-reading');
  return (
    <div
      id={`block-${row.blockId}`}
      data-block={row.blockId}
      data-kind={row.kind}
      data-position={row.position}
      data-level={row.level ?? undefined}
      data-change={row.change ?? undefined}
      data-current={current || undefined}
      data-landed={landed || undefined}
      className={styles.block}
    >
      {row.number !== null && (
        <a
          className={styles.number}
          href={`#block-${row.blockId}`}
          tabIndex={entry ? 0 : -1}
          aria-label={t('blockNumber', { number: row.number })}
        >
          {row.number}
        </a>
      )}
      <div className={styles.words} lang={row.language}>
        {row.marker && (
          <span className={styles.marker} aria-hidden="true">
            {row.marker}
          </span>
        )}
        <TextReferencesContext value={row.references}>
          <Words row={row} />
        </TextReferencesContext>
        {(row.change === 'added' || row.change === 'removed' || row.change === 'moved') && (
          <span className={styles.change}>{t(`change.${row.change}`)}</span>
        )}
      </div>
      <div className={styles.acts}>
        {/* First, so that it stays under the finger when the touch brings up the block's other acts. */}
        {row.proposals.length > 0 && (
          <button
            type="button"
            className={styles.count}
            onClick={() => onOpenProposals(row.blockId)}
          >
            <IconMessages size={16} stroke={1.8} aria-hidden="true" />
            {t('proposals', { count: row.proposals.length })}
          </button>
        )}
        {current && mayPropose && row.number !== null && (
          <button type="button" className={styles.propose} onClick={() => onPropose(row.blockId)}>
            <IconMessagePlus size={18} stroke={1.8} aria-hidden="true" />
            {t('proposeHere')}
          </button>
        )}
        {current && row.number !== null && (
          <button type="button" className={styles.history} onClick={() => onHistory(row.blockId)}>
            <IconHistory size={16} stroke={1.8} aria-hidden="true" />
            {t('history')}
          </button>
        )}
      </div>
    </div>
  );
});

function Words({ row }: { row: Row }): ReactNode {
  const { t } = useTranslation('web-reading');
  const words = <NodeView node={row.node} drawing={row.drawing} />;
  switch (row.kind) {
    case 'heading':
      return <Heading level={row.level ?? 1}>{words}</Heading>;
    case 'quote':
      return <blockquote>{words}</blockquote>;
    case 'code':
      return (
        <pre tabIndex={0} aria-label={t('code')} role="group">
          {words}
        </pre>
      );
    case 'table':
    case 'figure':
      return words;
    default:
      return <p>{words}</p>;
  }
}

/** The report's own title is the first heading of the page, so the text's begin with the second. */
function Heading({ level, children }: { level: number; children: ReactNode }) {
  const Tag = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 5) - 1] ?? 'h6';
  return <Tag>{children}</Tag>;
}
