import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useLanguage } from '../i18n/use-language.js';
import { useReadAgainOnChange, useReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { useTitle } from '../shared/use-title.js';
import { AnswerDesk } from './answer-desk.js';
import styles from './answer-desk.module.css';
import { deskQuery } from './answer-queries.js';

/** Every proposal of the consultation and what became of it; for officials, the desk where they answer. */
export function AnswerDeskPage() {
  const { t } = useTranslation('web-dispositions');
  const report = useReport();
  const language = useLanguage();
  useTitle(t('title'));
  const [desk, readAgain] = useQuery({
    query: deskQuery,
    variables: { id: report.id, language },
  });
  useReadAgainOnChange(readAgain);
  return (
    <div className={styles.page}>
      <Loaded of={[desk, readAgain]} shape="rows">
        {(data) =>
          data.report?.consultation ? (
            <AnswerDesk consultation={data.report.consultation} />
          ) : (
            <Empty>{t('noConsultation')}</Empty>
          )
        }
      </Loaded>
    </div>
  );
}
