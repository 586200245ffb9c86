import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import { useAct } from '../../data/use-act.js';
import type { SnapshotsQuery } from '../../gql/graphql.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { Empty } from '../../shared/empty.js';
import { Folded } from '../../shared/folded.js';
import { Loaded } from '../../shared/loaded.js';
import { Notice } from '../../shared/notice.js';
import { Sheet } from '../../shared/sheet.js';
import { When } from '../../shared/when.js';
import { restoreSnapshot, snapshotsQuery, takeSnapshot } from './editing-queries.js';
import { SnapshotText } from './snapshot-text.js';
import styles from './snapshots-sheet.module.css';
import type { WorkingBlock } from './text-state.js';

interface Props {
  reportId: string;
  /** What stands now; null while it is not all here. */
  blocks: readonly WorkingBlock[] | null;
  language: Language;
  mayEdit: boolean;
  mayRestore: boolean;
  open: boolean;
  onClose: () => void;
  /** The working copy has become another one. */
  onRestored: () => void;
}

/** The texts kept before something risky: looked at, compared with what stands now, put back. */
export function SnapshotsSheet(props: Props) {
  const { t } = useTranslation('web-editing');
  return (
    <Sheet open={props.open} onClose={props.onClose} title={t('snapshots.title')}>
      <Snapshots {...props} />
    </Sheet>
  );
}

function Snapshots({ reportId, mayEdit, ...props }: Props) {
  const { t } = useTranslation('web-editing');
  const [name, setName] = useState('');
  const [list, readAgain] = useQuery({ query: snapshotsQuery, variables: { reportId } });
  const take = useAct(takeSnapshot);
  const fresh = (): void => readAgain({ requestPolicy: 'network-only' });
  return (
    <div className={styles.sheet}>
      <p>{t('snapshots.about')}</p>
      {mayEdit && (
        <form
          className={styles.take}
          onSubmit={(event) => {
            event.preventDefault();
            void take.perform({ reportId, name }).then((done) => {
              if (!done) return;
              setName('');
              fresh();
            });
          }}
        >
          <TextInput
            label={t('snapshots.name')}
            required
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={take.performing} disabled={name.trim() === ''}>
            {t('snapshots.take')}
          </Button>
          <ActTrouble trouble={take.trouble} />
        </form>
      )}
      <Loaded of={[list, readAgain]} shape="rows">
        {({ snapshotsOf }) =>
          snapshotsOf.length === 0 ? (
            <Empty>{t('snapshots.empty')}</Empty>
          ) : (
            <ul className={styles.list}>
              {snapshotsOf.map((snapshot) => (
                <Kept key={snapshot.id} snapshot={snapshot} {...props} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

type Snapshot = SnapshotsQuery['snapshotsOf'][number];

type KeptProps = Pick<Props, 'blocks' | 'language' | 'mayRestore' | 'onRestored'> & {
  snapshot: Snapshot;
};

function Kept({ snapshot, blocks, language, mayRestore, onRestored }: KeptProps) {
  const { t } = useTranslation(['web-editing', 'web']);
  const restore = useAct(restoreSnapshot);
  const { id, name, takenAt, takenBy, keepUntil, blockCount } = snapshot;
  return (
    <li className={styles.kept}>
      <h3>{name}</h3>
      <p className={styles.facts}>
        <When at={takenAt} as="moment" />
        {takenBy && `, ${takenBy}`}, {t('snapshots.blocks', { count: blockCount })}
        {keepUntil && (
          <>
            {'. '}
            {t('snapshots.until')}: <When at={keepUntil} as="day" />
          </>
        )}
      </p>
      <div className={styles.acts}>
        <Folded act={t('snapshots.look')} variant="default">
          {(close) => (
            <div className={styles.text}>
              <SnapshotText id={id} now={blocks} language={language} />
              <Button variant="default" onClick={close}>
                {t('snapshots.fold')}
              </Button>
            </div>
          )}
        </Folded>
        {mayRestore && (
          <Folded act={t('snapshots.restore')} variant="subtle">
            {(close) => (
              <Notice tone="waits" title={t('snapshots.sure')}>
                <p>{t('snapshots.sureAdvice')}</p>
                <div className={styles.acts}>
                  <Button
                    loading={restore.performing}
                    onClick={() =>
                      void restore.perform({ id }).then((done) => done && onRestored())
                    }
                  >
                    {t('snapshots.restore')}
                  </Button>
                  <Button variant="default" onClick={close}>
                    {t('web:cancel')}
                  </Button>
                </div>
                <ActTrouble trouble={restore.trouble} />
              </Notice>
            )}
          </Folded>
        )}
      </div>
    </li>
  );
}
