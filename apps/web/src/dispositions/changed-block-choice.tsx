import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../data/use-act.js';
import type { ChangeOfBlockFragment } from '../gql/graphql.js';
import { Words } from '../reports/comparison/words.js';
import { useReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Empty } from '../shared/empty.js';
import { Loading } from '../shared/loading.js';
import { linkIncorporation } from './answer-queries.js';
import type { OpenProposal } from './answer-types.js';
import styles from './changed-block-choice.module.css';

interface Props {
  proposal: OpenProposal;
  /** Changed since the circulated revision and not yet linked to this proposal, nearest first. */
  changes: readonly ChangeOfBlockFragment[];
  reading: boolean;
  /** Offers more of them; null when there are no more. */
  more: (() => void) | null;
  onDone: () => void;
  onCancel: () => void;
}

/** The blocks that were changed, to be linked to the proposal that caused it. */
export function ChangedBlockChoice({ proposal, changes, reading, more, onDone, onCancel }: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const { slug } = useReport();
  const act = useAct(linkIncorporation);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  if (reading && changes.length === 0) return <Loading shape="rows" />;
  if (changes.length === 0)
    return (
      <Empty
        act={
          <Link to={`/reports/${slug}/edit?proposal=${proposal.id}`}>
            {t('incorporation.edit')}
          </Link>
        }
      >
        {t('incorporation.noChanges')}
      </Empty>
    );
  const link = async (): Promise<void> => {
    const input = { proposalId: proposal.id, blockIds: [...chosen], note: note.trim() || null };
    if (await act.perform({ input })) onDone();
  };
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        void link();
      }}
    >
      <fieldset className={styles.blocks}>
        <legend>{t('incorporation.choose')}</legend>
        {changes.map((change) => (
          <Checkbox
            key={change.blockId}
            checked={chosen.includes(change.blockId)}
            onChange={(event) =>
              setChosen(
                event.currentTarget.checked
                  ? [...chosen, change.blockId]
                  : chosen.filter((id) => id !== change.blockId),
              )
            }
            label={
              <span className={styles.block}>
                <span className={styles.place}>{change.sectionTitle}</span>
                <Words words={change.words} />
              </span>
            }
          />
        ))}
        {more && (
          <Button variant="subtle" loading={reading} onClick={more}>
            {t('web:showMore')}
          </Button>
        )}
      </fieldset>
      <TextInput
        label={t('incorporation.note')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ActTrouble trouble={act.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={act.performing} disabled={chosen.length === 0}>
          {t('incorporation.linkChosen', { count: chosen.length })}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('web:cancel')}
        </Button>
      </Group>
    </form>
  );
}
