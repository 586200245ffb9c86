import { useCallback, useMemo } from 'react';
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
import type { WorkingBlock } from './text-state.js';

/** The one mutable text, in three languages side by side. */
export function WorkingCopyPage() {
  const { t } = useTranslation('web-editing');
  const { id } = useReport();
  const language = useLanguage();
  useTitle(t('title'));
  const [copy, readAgain] = useQuery({
    query: workingCopyQuery,
    variables: { reportId: id, language },
  });
  useReadAgainOnChange(readAgain);
  const fresh = useCallback(() => readAgain({ requestPolicy: 'network-only' }), [readAgain]);
  const working = copy.data?.report?.workingCopy;
  const blocks = useMemo(() => (working?.blocks ?? []).map(workingBlock), [working]);

  return (
    <div className={styles.page}>
      <Loaded of={[copy, readAgain]} shape="text">
        {({ report }) =>
          report?.workingCopy ? (
            <EditingDesk
              key={id}
              reportId={id}
              blocks={blocks}
              outline={report.workingCopy.outline}
              mayEdit={report.may.includes('edit_working_copy')}
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

type ReadBlock = Pick<WorkingBlock, 'id' | 'version'> & {
  kind: string;
  level?: number | null;
  ordered?: boolean | null;
  editedBy?: string | null;
  content: { kk?: unknown; ru?: unknown; en?: unknown };
};

/** A language the block lacks is null in the answer, and absent in the text. */
function workingBlock({
  id,
  kind,
  level,
  ordered,
  version,
  editedBy,
  content,
}: ReadBlock): WorkingBlock {
  const present = Object.entries(content).filter(([name, node]) => node && name !== '__typename');
  return {
    id,
    version,
    kind: kind as WorkingBlock['kind'],
    level: level ?? null,
    ordered: kind === 'list_item' ? (ordered ?? false) : null,
    editedBy: editedBy ?? null,
    content: Object.fromEntries(present) as WorkingBlock['content'],
  };
}
