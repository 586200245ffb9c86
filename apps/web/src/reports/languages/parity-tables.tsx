import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/notice.js';
import type { Parity } from './languages-queries.js';
import styles from './parity-tables.module.css';

/** How many blocks are how far: in each language, and where in the text the gaps are. */
export function ParityTables({ parity }: { parity: Parity }) {
  const { t } = useTranslation(['web-languages', 'web-reading']);
  const { languages } = parity;
  const behind = parity.chapters.filter((chapter) =>
    chapter.languages.some(({ stale, missing }) => stale + missing > 0),
  );
  return (
    <div className={styles.tables}>
      {parity.inStep && (
        <Notice tone="good" title={t('inStep')}>
          <p>{t('inStepAdvice')}</p>
        </Notice>
      )}
      <table className={styles.table}>
        <caption>{t('counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('fresh')}</th>
            <th scope="col">{t('stale')}</th>
            <th scope="col">{t('missing')}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(({ language, fresh, stale, missing }) => (
            <tr key={language}>
              <th scope="row">{t(`web-reading:language.${language}`)}</th>
              <td>{fresh}</td>
              <td data-waits={stale > 0 || undefined}>{stale}</td>
              <td data-waits={missing > 0 || undefined}>{missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {behind.length > 0 && (
        <table className={styles.table}>
          <caption>{t('chapters')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chapter')}</th>
              {languages.map(({ language }) => (
                <th key={language} scope="col">
                  {t(`web-reading:languageShort.${language}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {behind.map(({ blockId, number, title, languages: each }) => (
              <tr key={blockId ?? 'beginning'}>
                <th scope="row">
                  {blockId === null ? t('beginning') : number ? `${number}. ${title}` : title}
                </th>
                {each.map(({ language, stale, missing }) => (
                  <td key={language} data-waits={stale + missing > 0 || undefined}>
                    {stale + missing}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
