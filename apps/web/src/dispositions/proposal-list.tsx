import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/empty.js';
import { Loading } from '../shared/loading.js';
import { ReadTrouble } from '../shared/read-trouble.js';
import type { ListedProposal } from './answer-types.js';
import styles from './proposal-list.module.css';
import { ProposalLine } from './proposal-line.js';

interface Props {
  proposals: readonly ListedProposal[];
  total: number;
  state: 'reading' | 'read' | 'failed';
  codes: readonly string[];
  more: (() => void) | null;
  again: () => void;
  openId: string | null;
  onOpen: (id: string) => void;
  /** Ids chosen for one answer together; null for those who do not answer. */
  chosen: ReadonlySet<string> | null;
  onChoose: (id: string) => void;
}

export function ProposalList(props: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [props.openId]);
  if (props.state === 'failed' && props.proposals.length === 0)
    return <ReadTrouble codes={props.codes} again={props.again} />;
  if (props.state === 'reading' && props.proposals.length === 0) return <Loading shape="rows" />;
  if (props.proposals.length === 0) return <Empty>{t('list.none')}</Empty>;
  return (
    <>
      <p className={styles.total} role="status">
        {t('list.total', { count: props.total })}
      </p>
      <ul ref={list} className={styles.list}>
        {props.proposals.map((proposal) => (
          <li
            key={proposal.id}
            className={styles.row}
            data-open={proposal.id === props.openId || undefined}
          >
            {props.chosen && (
              <Checkbox
                className={styles.choice}
                aria-label={t('list.choose', { number: proposal.number })}
                checked={props.chosen.has(proposal.id)}
                disabled={!proposal.may.includes('decide_disposition')}
                onChange={() => props.onChoose(proposal.id)}
              />
            )}
            <ProposalLine
              proposal={proposal}
              open={proposal.id === props.openId}
              onOpen={props.onOpen}
            />
          </li>
        ))}
      </ul>
      {props.state === 'failed' && <ReadTrouble codes={props.codes} again={props.again} />}
      {props.more && (
        <Button variant="default" fullWidth mt="sm" onClick={props.more}>
          {t('web:showMore')}
        </Button>
      )}
    </>
  );
}
