import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trilingual } from '#libs/domain';
import { type Trouble, useAct } from '../data/use-act.js';
import type { DispositionKind, RefusalFactsFragment } from '../gql/graphql.js';
import { ActTrouble } from '../shared/act-trouble.js';
import styles from './bulk-answer.module.css';
import { BulkRow } from './bulk-row.js';
import { decideDispositions } from './answer-queries.js';
import { type ListedProposal, NO_ANSWER } from './answer-types.js';
import { KindChoice } from './kind-choice.js';

interface Props {
  proposals: readonly ListedProposal[];
  onDone: () => void;
  onCancel: () => void;
  onLeaveOut: (id: string) => void;
}

/** One kind of answer for several proposals; each keeps a reason of its own. */
export function BulkAnswer({ proposals, onDone, onCancel, onLeaveOut }: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const act = useAct(decideDispositions);
  const [kind, setKind] = useState<DispositionKind | null>(null);
  const [reasons, setReasons] = useState<Readonly<Record<string, Trilingual>>>({});
  const [refused, setRefused] = useState<Readonly<Record<string, Trouble>>>({});
  const answer = async (): Promise<void> => {
    if (kind === null) return;
    const items = proposals.map(({ id }) => ({
      proposalId: id,
      kind,
      reason: reasons[id] ?? NO_ANSWER.reason,
    }));
    const answers: unknown = await act.perform({ input: { items } });
    if (!Array.isArray(answers)) return;
    const troubles = troublesOf(proposals, answers);
    setRefused(troubles);
    if (Object.keys(troubles).length === 0) onDone();
  };
  return (
    <form
      className={styles.bulk}
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
    >
      <h2>{t('bulk.title', { count: proposals.length })}</h2>
      <p className={styles.lead}>{t('bulk.lead')}</p>
      <KindChoice name="bulk-kind" value={kind} onChange={setKind} />
      {kind === 'duplicate' && <p className={styles.lead}>{t('bulk.notDuplicates')}</p>}
      <ol className={styles.rows}>
        {proposals.map((proposal) => (
          <BulkRow
            key={proposal.id}
            proposal={proposal}
            kind={kind}
            reason={reasons[proposal.id] ?? NO_ANSWER.reason}
            trouble={refused[proposal.id] ?? null}
            onReason={(reason) => setReasons({ ...reasons, [proposal.id]: reason })}
            onLeaveOut={() => onLeaveOut(proposal.id)}
          />
        ))}
      </ol>
      <p className={styles.lead}>{t('bulk.letters', { count: proposals.length })}</p>
      <ActTrouble trouble={act.trouble} />
      <Group gap="xs">
        <Button
          type="submit"
          loading={act.performing}
          disabled={kind === null || kind === 'duplicate'}
        >
          {t('bulk.act', { count: proposals.length })}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('web:cancel')}
        </Button>
      </Group>
    </form>
  );
}

function troublesOf(proposals: readonly ListedProposal[], answers: readonly unknown[]) {
  const refusals = proposals.flatMap(({ id }, index) => {
    const answer = answers[index] as ({ __typename: string } & RefusalFactsFragment) | undefined;
    if (answer?.__typename !== 'Refusal') return [];
    return [[id, { kind: 'refused', refusal: answer }] as const];
  });
  return Object.fromEntries(refusals);
}
