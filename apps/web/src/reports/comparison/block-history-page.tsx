import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LANGUAGES, type Language } from '#libs/domain';
import { useLanguage } from '../../i18n/use-language.js';
import { Empty } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { useTitle } from '../../shared/use-title.js';
import { When } from '../../shared/when.js';
import { useReadAgainOnChange, useReport } from '../report-context.js';
import styles from './block-history-page.module.css';
import pageStyles from './comparison-page.module.css';
import { ChangeRow } from './change-row.js';
import { ChangeWeight } from './change-weight.js';
import { blockHistoryQuery } from './comparison-queries.js';
import { Shapers } from './shapers.js';

/** One paragraph through all revisions, newest first: what became of it, and who shaped it. */
export function BlockHistoryPage() {
  const { t } = useTranslation('web-comparison');
  const report = useReport();
  const { blockId = '' } = useParams();
  const [language, setLanguage] = useState<Language>(useLanguage());
  useTitle(t('history.title'));
  const [history, readAgain] = useQuery({
    query: blockHistoryQuery,
    variables: { report: report.id, block: blockId, language },
  });
  useReadAgainOnChange(readAgain);
  return (
    <div className={pageStyles.page}>
      <h2>{t('history.title')}</h2>
      <div className={styles.head}>
        <SegmentedControl
          aria-label={t('language')}
          value={language}
          onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? language)}
          data={LANGUAGES.map((value) => ({ value, label: t(`in.${value}`) }))}
        />
        <Link to={`/reports/${report.slug}/text#block-${blockId}`}>{t('history.inText')}</Link>
      </div>
      <Loaded of={[history, readAgain]} shape="text">
        {({ blockHistory: versions }) =>
          versions.length === 0 ? (
            <Empty>{t('history.none')}</Empty>
          ) : (
            <>
              <Shapers versions={versions} />
              <ol className={styles.versions}>
                {versions.toReversed().map(({ revision, previous, change }) => (
                  <li key={revision.id}>
                    <h3>
                      {t('history.revision', { number: revision.number })}
                      <span className={styles.cut}>
                        <When at={revision.cutAt} /> · {revision.cutBy}
                      </span>
                    </h3>
                    <ChangeRow
                      change={change}
                      language={language}
                      view="inline"
                      causes={previous !== null}
                    >
                      {previous && (
                        <>
                          <ChangeWeight
                            change={change}
                            fromRevisionId={previous.id}
                            toRevisionId={revision.id}
                            mayMark={report.may.includes('mark_change')}
                            onMarked={() => readAgain({ requestPolicy: 'network-only' })}
                          />
                          <Link
                            to={`/reports/${report.slug}/compare/${previous.number}/${revision.number}#block-${blockId}`}
                          >
                            {t('history.inComparison')}
                          </Link>
                        </>
                      )}
                    </ChangeRow>
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </div>
  );
}
