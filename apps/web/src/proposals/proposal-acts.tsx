import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../data/graphql.js';
import { useAct } from '../data/use-act.js';
import type { WholeProposalFragment } from '../gql/graphql.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Sheet } from '../shared/sheet.js';
import styles from './proposal-acts.module.css';

const discardProposal = graphql(`
  mutation DiscardProposal($id: ID!) {
    discardProposal(id: $id) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

const withdrawProposal = graphql(`
  mutation WithdrawProposal($id: ID!, $reason: String!) {
    withdrawProposal(id: $id, reason: $reason) {
      ... on Proposal {
        id
        state
        may
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

/** What its organisation may still do with it. */
export function ProposalActs({ proposal }: { proposal: WholeProposalFragment }) {
  const { t } = useTranslation(['web-proposals', 'web']);
  const navigate = useNavigate();
  const { id, may, consultation, anchor } = proposal;
  const discarding = useAct(discardProposal);
  const withdrawing = useAct(withdrawProposal);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const text = `/reports/${consultation.report.slug}/text?layer=asked&draft=${id}`;

  const discard = async (): Promise<void> => {
    if (await discarding.perform({ id })) await navigate('/desk');
  };
  const withdraw = async (): Promise<void> => {
    if (await withdrawing.perform({ id, reason })) setAsking(false);
  };

  return (
    <>
      {may.includes('edit_proposal') && (
        <Button component={Link} to={anchor.blockId ? `${text}#block-${anchor.blockId}` : text}>
          {t('edit')}
        </Button>
      )}
      {may.includes('discard_proposal') && (
        <Button variant="default" loading={discarding.performing} onClick={() => void discard()}>
          {t('discard')}
        </Button>
      )}
      {may.includes('withdraw_proposal') && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('withdraw')}
        </Button>
      )}
      <ActTrouble trouble={discarding.trouble} />
      <Sheet open={asking} onClose={() => setAsking(false)} title={t('withdraw')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void withdraw();
          }}
        >
          <p>{t('withdrawHint')}</p>
          <Textarea
            required
            autosize
            minRows={3}
            label={t('withdrawReason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ActTrouble trouble={withdrawing.trouble} />
          <Button type="submit" loading={withdrawing.performing}>
            {t('withdraw')}
          </Button>
        </form>
      </Sheet>
    </>
  );
}
