import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../data/use-act.js';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { When } from '../../shared/when.js';
import styles from './change-weight.module.css';
import { markChange } from './comparison-queries.js';

interface Props {
  change: ChangeOfBlockFragment;
  fromRevisionId: string;
  /** Null: the working copy. */
  toRevisionId: string | null;
  mayMark: boolean;
  onMarked: () => void;
}

/** Material or editorial, who said so and when; whoever may, says otherwise here. */
export function ChangeWeight({ change, fromRevisionId, toRevisionId, mayMark, onMarked }: Props) {
  const { t } = useTranslation('web-comparison');
  const act = useAct(markChange);
  const { mark, material, blockId } = change;
  if (!mark && !mayMark) return null;
  const other = material ? 'editorial' : 'material';
  return (
    <div className={styles.weight}>
      {mark && (
        <p>
          {t(`marked.${mark.material ? 'material' : 'editorial'}`, { name: mark.by })},{' '}
          <When at={mark.at} as="moment" />
        </p>
      )}
      {mayMark && (
        <Button
          size="compact-sm"
          variant="default"
          loading={act.performing}
          onClick={() =>
            void act
              .perform({ input: { fromRevisionId, toRevisionId, blockId, material: !material } })
              .then((done) => done && onMarked())
          }
        >
          {t(`markAs.${other}`)}
        </Button>
      )}
      <ActTrouble trouble={act.trouble} />
    </div>
  );
}
