import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useLanguage } from '../../i18n/use-language.js';
import { Empty } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { useTitle } from '../../shared/use-title.js';
import { useReadAgainOnChange, useReport } from '../report-context.js';
import { EditingDesk } from './editing-desk.js';
import { workingCopyQuery } from './editing-queries.js';
import styles from './working-copy-page.module.css';

/** The one mutable text, in three languages side by side. */
export function WorkingCopyPage() {
  const { t } = useTranslation('web-editing');
  const { id } = useReport();
  const language = useLanguage();
  useTitle(t('title'));
  const [answer, readAgain] = useQuery({
    query: workingCopyQuery,
    variables: { reportId: id, language },
  });
  // The server being out of reach for a while takes nobody out of a sentence: what was read stays.
  const [known, keep] = useState(answer.data);
  if (answer.data && answer.data !== known) keep(answer.data);
  const copy = known ? { ...answer, data: known, error: undefined } : answer;
  useReadAgainOnChange(readAgain);
  const fresh = useCallback(() => readAgain({ requestPolicy: 'network-only' }), [readAgain]);

  return (
    <div className={styles.page}>
      <Loaded of={[copy, readAgain]} shape="text">
        {({ report }) =>
          report?.workingCopy ? (
            <EditingDesk
              key={id}
              reportId={id}
              stamps={report.workingCopy.stamps}
              outline={report.workingCopy.outline}
              mayEdit={report.may.includes('edit_working_copy')}
              mayRestore={report.may.includes('restore_snapshot')}
              readAgain={fresh}
            />
          ) : (
            <Empty>{t('none')}</Empty>
          )
        }
      </Loaded>
    </div>
  );
}
