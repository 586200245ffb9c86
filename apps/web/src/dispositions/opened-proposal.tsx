import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import styles from './answer-desk.module.css';
import { proposalQuery } from './answer-queries.js';
import type { Consultation } from './answer-types.js';
import { ProposalDesk } from './proposal-desk.js';

interface Props {
  id: string | null;
  consultation: Consultation;
  stamp: number;
  onAnswering: () => void;
  onDone: (what: 'answered' | 'changed') => void;
}

export function OpenedProposal({ id, consultation, stamp, onAnswering, onDone }: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const [proposal, readAgain] = useQuery({
    query: proposalQuery,
    variables: { id: id ?? '' },
    pause: id === null,
  });
  useEffect(() => {
    if (stamp > 0 && id !== null) readAgain({ requestPolicy: 'network-only' });
  }, [stamp, id, readAgain]);
  if (id === null)
    return (
      <div className={styles.nothing}>
        <Empty>{t('choose')}</Empty>
      </div>
    );
  return (
    <Loaded of={[proposal, readAgain]} shape="text">
      {(data) =>
        data.proposal ? (
          <ProposalDesk
            key={data.proposal.id}
            proposal={data.proposal}
            consultationId={consultation.id}
            revision={consultation.revision}
            onAnswering={onAnswering}
            onDone={onDone}
          />
        ) : (
          <div className={styles.nothing}>
            <Empty>{t('web:trouble.notFound')}</Empty>
          </div>
        )
      }
    </Loaded>
  );
}
