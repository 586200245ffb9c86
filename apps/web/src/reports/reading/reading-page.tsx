import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { isLanguage } from '#libs/domain';
import { useLanguage } from '../../i18n/use-language.js';
import { Empty } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { useTitle } from '../../shared/use-title.js';
import { useReadAgainOnChange, useReport } from '../report-context.js';
import { isOpen, LAYERS, textsOf, usualLayer } from './layers.js';
import styles from './reading-page.module.css';
import { readingQuery } from './reading-queries.js';
import type { ReadingAddress } from './reading-address.js';
import { ReadingRoom } from './reading-room.js';

/** The heart of the house: a report's text, read closely, with what was said about it. */
export function ReadingPage() {
  const { t } = useTranslation('web-reading');
  const { slug } = useReport();
  const own = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const chosen = search.get('in');
  const language = isLanguage(chosen) ? chosen : own;
  const asked = LAYERS.find((layer) => layer === search.get('layer'));
  const [reading, readAgain] = useQuery({ query: readingQuery, variables: { slug, language } });
  useReadAgainOnChange(readAgain);
  useTitle(t('title'));
  const report = reading.data?.report;
  const texts = useMemo(() => (report ? textsOf(report) : null), [report]);

  const go = useCallback(
    (change: ReadingAddress) => {
      const params = new URLSearchParams(window.location.search);
      if (change.layer) params.set('layer', change.layer);
      if (change.in) params.set('in', change.in);
      params.delete('draft');
      void navigate({ search: params.toString(), hash: change.hash ?? '' }, { replace: true });
    },
    [navigate],
  );

  return (
    <div className={styles.page}>
      <Loaded of={[reading, readAgain]} shape="text">
        {() =>
          report && texts?.circulated ? (
            <ReadingRoom
              texts={texts}
              consultation={report.consultation ?? null}
              layer={asked && isOpen(asked, texts) ? asked : usualLayer(texts)}
              language={language}
              draftId={search.get('draft')}
              onGo={go}
            />
          ) : (
            <Empty>{t('noText')}</Empty>
          )
        }
      </Loaded>
    </div>
  );
}
