import { useTranslation } from 'react-i18next';
import type { ChangeOfBlockFragment } from '../gql/graphql.js';
import type { OpenRoute } from './approval-queries.js';
import styles from './redline.module.css';

interface Props {
  from: { number: number };
  since: OpenRoute['sinceILooked'] | null;
  changes: readonly ChangeOfBlockFragment[];
}

/** "4 changes, 2 of them material; 3 objections stand": read before a single changed word. */
export function SinceLooked({ from, since, changes }: Props) {
  const { t } = useTranslation('web-approvals');
  if (since)
    return (
      <>
        <p className={styles.words}>{since.sentence}.</p>
        {since.remarks && (
          <figure className={styles.remarks}>
            <figcaption>{t('since.youAsked')}</figcaption>
            <blockquote>{since.remarks}</blockquote>
          </figure>
        )}
      </>
    );
  const material = changes.filter((change) => change.material).length;
  const asked = changes.filter(({ causes }) => causes.length > 0).length;
  return (
    <p className={styles.words}>
      {t('since.circulated', { number: from.number })}{' '}
      <strong>{t('since.changes', { count: changes.length })}</strong>
      {changes.length > 0 && <>, {t('since.material', { count: material })}</>}
      {asked > 0 && <>, {t('since.asked', { count: asked })}</>}.
    </p>
  );
}
