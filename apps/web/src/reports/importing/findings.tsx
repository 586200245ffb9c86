import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import type { ShownImportFragment } from '../../gql/graphql.js';
import styles from './import-preview-view.module.css';

interface Props {
  findings: ShownImportFragment['findings'];
  language: Language;
}

/** Everything that does not come over as it was, each with its place. */
export function Findings({ findings, language }: Props) {
  const { t } = useTranslation('web-reports');
  return (
    <section>
      <h3>{t('import.findings')}</h3>
      {findings.length === 0 && <p>{t('import.noFindings')}</p>}
      <ul className={styles.findings} tabIndex={findings.length > 0 ? 0 : undefined}>
        {findings.map(({ kind, line, text, message, heading, words }, index) => (
          <li key={index}>
            <span className={styles.quiet}>
              {kind === 'guessed' ? t('import.guessed') : t('import.dropped')}
              {typeof line === 'number' && `, ${t('import.line', { line })}`}
            </span>
            <span>{message}</span>
            {text !== '' && <code className={styles.text}>{text}</code>}
            <span className={styles.place} lang={language}>
              {words === null ? t('import.wholeFile') : [heading, words].filter(isNews).join(' › ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A heading is its own place: its words are not said twice. */
function isNews(words: string | null, index: number, all: readonly (string | null)[]): boolean {
  return words !== null && words !== '' && all.indexOf(words) === index;
}
