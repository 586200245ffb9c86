import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangeOfBlockFragment } from '../gql/graphql.js';
import { textOfChange } from '../reports/comparison/change-text.js';
import { useReport } from '../reports/report-context.js';
import styles from './block-links.module.css';

interface Props {
  blockIds: readonly string[];
  changes: readonly ChangeOfBlockFragment[];
  revision: { number: number };
}

/** The changed words, each with the address where the change itself is seen. */
export function BlockLinks({ blockIds, changes, revision }: Props) {
  const { t } = useTranslation('web-dispositions');
  const { slug } = useReport();
  return (
    <ul className={styles.blocks}>
      {blockIds.map((id) => {
        const change = changes.find(({ blockId }) => blockId === id);
        return (
          <li key={id}>
            <Link to={`/reports/${slug}/compare/${revision.number}#block-${id}`}>
              {change ? textOfChange(change) : t('incorporation.block')}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
