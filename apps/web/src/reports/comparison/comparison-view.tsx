import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import type { ComparableTextsQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Loaded } from '../../shared/loaded.js';
import { DownloadButton } from '../downloading/download-button.js';
import { useReadAgainOnChange } from '../report-context.js';
import { ChangeMap } from './change-map.js';
import { ChangeSummary } from './change-summary.js';
import { Changes } from './changes.js';
import { comparisonQuery } from './comparison-queries.js';
import { TOGETHER } from './groups.js';
import { Texts, type View } from './texts.js';

type Revision = NonNullable<ComparableTextsQuery['report']>['revisions'][number];

interface Props {
  from: Revision;
  /** Null: the working copy. */
  to: Revision | null;
  revisions: readonly Revision[];
  withWorkingCopy: boolean;
}

export function ComparisonView({ from, to, revisions, withWorkingCopy }: Props) {
  const { t } = useTranslation('web-comparison');
  const reading = useLanguage();
  const [language, setLanguage] = useState<Language>(reading);
  const [view, setView] = useState<View>('inline');
  const [comparison, readAgain] = useQuery({
    query: comparisonQuery,
    variables: { from: from.id, to: to?.id ?? null, language, first: TOGETHER },
  });
  useReadAgainOnChange(readAgain);
  const onMarked = useCallback(() => readAgain({ requestPolicy: 'network-only' }), [readAgain]);
  const title = to
    ? t('between', { from: from.number, to: to.number })
    : t('withWorkingCopy', { from: from.number });
  return (
    <>
      <h2>{title}</h2>
      <p>
        <DownloadButton
          what={{ kind: 'redline', from: from.id, to: to?.id ?? null }}
          language={language}
          of={title}
        />
      </p>
      <Texts
        from={from}
        to={to}
        revisions={revisions}
        withWorkingCopy={withWorkingCopy}
        language={language}
        onLanguage={setLanguage}
        view={view}
        onView={setView}
      />
      <Loaded of={[comparison, readAgain]} shape="text">
        {({ comparison: found }) =>
          found && (
            <>
              <ChangeSummary summary={found.summary} />
              <ChangeMap comparison={found} />
              <Changes
                key={`${from.id} ${to?.id} ${language}`}
                comparison={found}
                fromRevisionId={from.id}
                toRevisionId={to?.id ?? null}
                language={language}
                view={view}
                onMarked={onMarked}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
