import { Button } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useOpenReport } from '../reports/report-context.js';
import { KeysSheet } from '../shared/keys-sheet.js';
import { Notice } from '../shared/notice.js';
import { useKeys } from '../shared/use-keys.js';
import { usePages } from '../shared/use-pages.js';
import styles from './answer-desk.module.css';
import { listQuery } from './answer-queries.js';
import type { Consultation, ListedProposal } from './answer-types.js';
import { BulkAnswer } from './bulk-answer.js';
import { FilterBar } from './filter-bar.js';
import { HoldsLine } from './holds-line.js';
import { OpenedProposal } from './opened-proposal.js';
import { ProposalList } from './proposal-list.js';
import { type Step, StepLine } from './step-line.js';
import { useAnswerFilter } from './use-answer-filter.js';
import { useKeyNames } from './use-key-names.js';

/** List, proposal, answer: three columns, which on a phone are three steps. */
export function AnswerDesk({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('web-dispositions');
  const { filter, asked, set } = useAnswerFilter();
  const [params, setParams] = useSearchParams();
  const openId = params.get('proposal');
  const answers = consultation.may.includes('answer');
  const [step, setStep] = useState<Step>(openId ? 'proposal' : 'list');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [together, setTogether] = useState(false);
  const [answered, setAnswered] = useState(0);
  const [keysOpen, setKeysOpen] = useState(false);
  const { changes, hear } = useOpenReport();
  const list = usePages(
    listQuery,
    { consultationId: consultation.id, filter: asked },
    (data) => data.consultation?.proposals,
    changes,
  );

  const open = useCallback(
    (id: string | null, next: Step = 'proposal') => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (id) after.set('proposal', id);
          else after.delete('proposal');
          return after;
        },
        { replace: true },
      );
      setStep(id ? next : 'list');
    },
    [setParams],
  );
  const choose = useCallback((id: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  // With a proposal open, the columns (on a phone the step) fill the window below the page's head.
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (openId) desk.current?.scrollIntoView({ block: 'start' });
  }, [openId, step]);

  const { nodes } = list;
  const keys = useMemo(() => {
    const at = nodes.findIndex(({ id }) => id === openId);
    const go = (to: ListedProposal | undefined) => to && open(to.id);
    return {
      KeyJ: () => go(nodes[at + 1]),
      KeyK: () => go(nodes[Math.max(0, at - 1)]),
      Enter: () => {
        if (at === -1) go(nodes[0]);
        else setStep('answer');
      },
      KeyX: () => {
        if (answers && nodes[at]?.may.includes('decide_disposition')) choose(nodes[at].id);
      },
      Escape: () => setStep('list'),
      'Shift+Slash': () => setKeysOpen(true),
      'Shift+Digit7': () => setKeysOpen(true),
    };
  }, [nodes, openId, open, choose, answers]);
  useKeys(keys);

  const many = nodes.filter(({ id }) => chosen.has(id));
  return (
    <>
      <div className={styles.top}>
        <HoldsLine tally={consultation.tally} onShow={(shown) => set({ shown })} />
        <Button
          variant="subtle"
          leftSection={<IconKeyboard size={18} stroke={1.7} aria-hidden="true" />}
          className={styles.keys}
          onClick={() => setKeysOpen(true)}
        >
          {t('keys.title')}
        </Button>
      </div>
      <div role="status">
        {answered > 0 && (
          <Notice tone="good" title={t('bulk.done', { count: answered })}>
            <p>{t('bulk.doneWhere')}</p>
          </Notice>
        )}
      </div>
      {openId && !together && <StepLine step={step} onStep={setStep} />}
      <div
        ref={desk}
        className={styles.desk}
        data-step={together ? 'together' : openId ? step : 'list'}
      >
        <section aria-label={t('list.name')} className={styles.list}>
          <FilterBar consultation={consultation} filter={filter} answers={answers} onChange={set} />
          {many.length > 0 && !together && (
            <div className={styles.together}>
              <Button
                fullWidth
                onClick={() => {
                  setAnswered(0);
                  setTogether(true);
                }}
              >
                {t('bulk.start', { count: many.length })}
              </Button>
            </div>
          )}
          <ProposalList
            proposals={nodes}
            total={list.total}
            state={list.state}
            codes={list.codes}
            more={list.more}
            again={list.again}
            openId={openId}
            onOpen={open}
            chosen={answers ? chosen : null}
            onChoose={choose}
          />
        </section>
        {together ? (
          <section className={styles.bulk}>
            <BulkAnswer
              proposals={many}
              onLeaveOut={choose}
              onCancel={() => setTogether(false)}
              onDone={() => {
                setTogether(false);
                setAnswered(many.length);
                setChosen(new Set());
                hear();
              }}
            />
          </section>
        ) : (
          <OpenedProposal
            id={openId}
            consultation={consultation}
            stamp={changes}
            onAnswering={() => setStep('answer')}
            onDone={(what) => {
              hear();
              // The answered one stays in view; the next unanswered is one key away.
              if (what === 'answered') setStep('list');
            }}
          />
        )}
      </div>
      <KeysSheet open={keysOpen} onClose={() => setKeysOpen(false)} keys={useKeyNames()} />
    </>
  );
}
