import { useTranslation } from 'react-i18next';
import type { BlockHistoryQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../i18n/use-language.js';

/** Who shaped a paragraph: the organisations whose proposals were incorporated there. */
export function Shapers({ versions }: { versions: BlockHistoryQuery['blockHistory'] }) {
  const { t } = useTranslation('web-comparison');
  const say = useInLanguage();
  const names = new Set(
    versions.flatMap(({ change }) =>
      change.causes.map(({ proposal }) => say(proposal.organisation.shortName)),
    ),
  );
  return (
    <p>
      {names.size === 0
        ? t('history.nobody')
        : t('history.shapedBy', { names: [...names].join('; ') })}
    </p>
  );
}
