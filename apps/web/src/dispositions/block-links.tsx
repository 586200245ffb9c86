import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangeOfBlockFragment } from '../gql/graphql.js';
import { textOfChange } from '../reports/comparison/change-text.js';
import styles from './block-links.module.css';

interface Props {
  blockIds: readonly string[];
  changes: readonly ChangeOfBlockFragment[];
  /** Where the changes are seen; null while the changed text is not open to this reader. */
  path: string | null;
}

/** The changed words, each with the address where the change itself is seen. */
export function BlockLinks({ blockIds, changes, path }: Props) {
  const { t } = useTranslation('web-dispositions');
  if (path === null) return <p>{t('incorporation.unseen', { count: blockIds.length })}</p>;
  return (
    <ul className={styles.blocks}>
      {blockIds.map((id) => {
        const change = changes.find(({ blockId }) => blockId === id);
        const words = change && textOfChange(change);
        return (
          <li key={id}>
            <Link to={`${path}#block-${id}`}>{words || t('incorporation.block')}</Link>
          </li>
        );
      })}
    </ul>
  );
}
