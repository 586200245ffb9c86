import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import { useInLanguage } from '../../i18n/use-language.js';
import { OutcomeBadge } from '../../shared/outcome-badge.js';
import styles from './causes.module.css';

/** The proposals that caused a change; an editorial change says that it has none. */
export function Causes({ causes }: { causes: ChangeOfBlockFragment['causes'] }) {
  const { t } = useTranslation('web-comparison');
  const say = useInLanguage();
  if (causes.length === 0) return <p className={styles.none}>{t('noCause')}</p>;
  return (
    <ul className={styles.causes}>
      {causes.map(({ proposal }) => (
        <li key={proposal.id}>
          <Link to={`/proposals/${proposal.id}`}>
            № {proposal.number} · {say(proposal.organisation.shortName)}
          </Link>
          <OutcomeBadge kind={proposal.disposition?.kind} />
        </li>
      ))}
    </ul>
  );
}
