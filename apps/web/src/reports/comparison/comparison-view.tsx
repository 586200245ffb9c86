import { useState } from 'react';
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
    variables: { from: from.id, to: to?.id ?? null, language },
  });
  useReadAgainOnChange(readAgain);
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
              <ChangeMap
                changes={found.changes}
                unchanged={found.summary.unchanged}
                outline={(found.to ?? found.from).outline}
                outlineOf={found.to ? 'after' : 'before'}
              />
              <Changes
                changes={found.changes}
                outline={(found.to ?? found.from).outline}
                fromRevisionId={from.id}
                toRevisionId={to?.id ?? null}
                language={language}
                view={view}
                onMarked={() => readAgain({ requestPolicy: 'network-only' })}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
