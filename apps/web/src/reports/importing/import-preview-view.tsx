import { useTranslation } from 'react-i18next';
import type { PreviewImportMutation } from '../../gql/graphql.js';
import styles from './import-preview-view.module.css';

interface Props {
  preview: Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreview' }>;
}

/** What would come in, and everything that would not, line by line. */
export function ImportPreviewView({ preview }: Props) {
  const { t } = useTranslation('web-reports');
  const { blockCount, matched, added, removed, findings, outline, language } = preview;
  return (
    <div className={styles.preview}>
      <ul className={styles.counts}>
        <li>{t('import.counts.blocks', { count: blockCount })}</li>
        <li>{t('import.counts.matched', { count: matched })}</li>
        <li>{t('import.counts.added', { count: added })}</li>
        {removed > 0 && (
          <li className={styles.waits}>{t('import.counts.removed', { count: removed })}</li>
        )}
      </ul>
      <section>
        <h3>{t('import.findings')}</h3>
        {findings.length === 0 && <p>{t('import.noFindings')}</p>}
        <ul className={styles.findings}>
          {findings.map(({ kind, line, text, message }, index) => (
            <li key={index}>
              <span className={styles.quiet}>
                {kind === 'guessed' ? t('import.guessed') : t('import.dropped')}
                {typeof line === 'number' && `, ${t('import.line', { line })}`}
              </span>
              <span>{message}</span>
              <code className={styles.text}>{text}</code>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('import.outline')}</h3>
        <ol className={styles.outline} lang={language}>
          {outline.map(({ blockId, number, title, depth }) => (
            <li key={blockId} style={{ paddingInlineStart: `${(depth - 1) * 1.25}rem` }}>
              {number && `${number}. `}
              {title}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
