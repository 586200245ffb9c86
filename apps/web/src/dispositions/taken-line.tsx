import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { releaseProposal, takeProposal } from './answer-queries.js';
import type { OpenProposal } from './answer-types.js';
import styles from './taken-line.module.css';

interface Props {
  proposal: OpenProposal;
  onDone: () => void;
}

/** Who has taken the proposal to answer it, so that two do not write at once. */
export function TakenLine({ proposal, onDone }: Props) {
  const { t } = useTranslation('web-dispositions');
  const take = useAct(takeProposal);
  const release = useAct(releaseProposal);
  const mayTake = proposal.may.includes('take_proposal');
  const mayRelease = proposal.may.includes('release_proposal');
  if (!mayTake && !mayRelease && !proposal.takenBy) return null;
  const perform = async (act: typeof take | typeof release): Promise<void> => {
    if (await act.perform({ id: proposal.id })) onDone();
  };
  return (
    <div className={styles.taken}>
      <p>
        {proposal.takenBy ? t('taken.by', { name: proposal.takenBy.name }) : t('taken.byNobody')}
      </p>
      {mayTake && (
        <Button
          size="compact-sm"
          variant="default"
          loading={take.performing}
          onClick={() => void perform(take)}
        >
          {t('taken.take')}
        </Button>
      )}
      {mayRelease && (
        <Button
          size="compact-sm"
          variant="default"
          loading={release.performing}
          onClick={() => void perform(release)}
        >
          {t('taken.giveBack')}
        </Button>
      )}
      <ActTrouble trouble={take.trouble ?? release.trouble} />
    </div>
  );
}
