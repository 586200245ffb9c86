import { useTranslation } from 'react-i18next';
import type { ShownImportFragment } from '../../gql/graphql.js';
import type { Correction } from './alignment-rows.js';
import { AlignmentView } from './alignment-view.js';
import { Findings } from './findings.js';
import styles from './import-preview-view.module.css';

interface Props {
  preview: ShownImportFragment;
  busy: boolean;
  onCorrect: (correction: Correction) => void;
  onUndo: (freshId: string) => void;
}

/** What would come in, everything that would not, and what becomes of the text that is there. */
export function ImportPreviewView({ preview, busy, onCorrect, onUndo }: Props) {
  const { t } = useTranslation('web-reports');
  const { blockCount, matched, added, removed, findings, outline, language, verdicts } = preview;
  return (
    <div className={styles.preview}>
      <ul className={styles.counts}>
        <li>{t('import.counts.blocks', { count: blockCount })}</li>
        <li>{t('import.counts.sections', { count: outline.length })}</li>
        <li>{t('import.counts.matched', { count: matched })}</li>
        <li>{t('import.counts.added', { count: added })}</li>
        {removed > 0 && (
          <li className={styles.waits}>{t('import.counts.removed', { count: removed })}</li>
        )}
      </ul>
      <Findings findings={findings} language={language} />
      <section>
        <h3>{t('import.outline')}</h3>
        {outline.length === 0 && <p>{t('import.noOutline')}</p>}
        <ol className={styles.outline} lang={language}>
          {outline.map(({ blockId, number, title, depth }) => (
            <li key={blockId} style={{ paddingInlineStart: `${(depth - 1) * 1.25}rem` }}>
              {number && `${number}. `}
              {title}
            </li>
          ))}
        </ol>
      </section>
      {verdicts.length > 0 && (
        <AlignmentView
          key={preview.token}
          preview={preview}
          busy={busy}
          onCorrect={onCorrect}
          onUndo={onUndo}
        />
      )}
    </div>
  );
}
