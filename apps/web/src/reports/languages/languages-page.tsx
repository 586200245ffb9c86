import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Chips } from '../../shared/chips.js';
import { Empty } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { useTitle } from '../../shared/use-title.js';
import { useReadAgainOnChange, useReport } from '../report-context.js';
import styles from './languages-page.module.css';
import { languagesQuery, type Parity, revisionParityQuery } from './languages-queries.js';
import { OpenTranslations } from './open-translations.js';
import { ParityTables } from './parity-tables.js';
import { TranslatorsFile } from './translators-file.js';
import type { Text } from './use-open-translations.js';
import { SourceLanguage } from './source-language.js';

/** Which text: the working copy, or a revision by its id. */
type Which = 'working' | string;

/** How far the languages of a report are in step, and what is still to be translated. */
export function LanguagesPage() {
  const { t } = useTranslation('web-languages');
  const { id } = useReport();
  useTitle(t('title'));
  const [which, setWhich] = useState<Which>('working');
  const [asked, readAgain] = useQuery({ query: languagesQuery, variables: { reportId: id } });
  useReadAgainOnChange(readAgain);
  return (
    <div className={styles.page}>
      <h2>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <Loaded of={[asked, readAgain]} shape="rows">
        {({ report }) => {
          const working = report?.workingCopy;
          if (!report || !working) return <Empty>{t('none')}</Empty>;
          const mayWrite = report.may.includes('edit_working_copy');
          return (
            <>
              {report.revisions.length > 0 && (
                <Chips<Which>
                  legend={t('text')}
                  value={which}
                  onChange={setWhich}
                  options={[
                    { value: 'working', label: t('workingCopy') },
                    ...report.revisions.toReversed().map(({ id: value, number }) => ({
                      value,
                      label: t('revision', { number }),
                    })),
                  ]}
                />
              )}
              {which === 'working' ? (
                <>
                  {report.may.includes('edit_report') && (
                    <SourceLanguage reportId={id} source={working.parity.source} />
                  )}
                  <ParityOf
                    parity={working.parity}
                    text={{ reportId: id, revisionId: null }}
                    mayWrite={mayWrite}
                  />
                  {mayWrite && <TranslatorsFile reportId={id} source={working.parity.source} />}
                </>
              ) : (
                <RevisionParity key={which} reportId={id} id={which} />
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function RevisionParity({ reportId, id }: { reportId: string; id: string }) {
  const asked = useQuery({ query: revisionParityQuery, variables: { id } });
  return (
    <Loaded of={asked} shape="rows">
      {({ revision }) =>
        revision && (
          <ParityOf parity={revision.parity} text={{ reportId, revisionId: id }} mayWrite={false} />
        )
      }
    </Loaded>
  );
}

interface ParityProps {
  parity: Parity;
  text: Text;
  mayWrite: boolean;
}

function ParityOf({ parity, text, mayWrite }: ParityProps) {
  return (
    <>
      <ParityTables parity={parity} />
      <OpenTranslations parity={parity} text={text} mayWrite={mayWrite} />
    </>
  );
}
