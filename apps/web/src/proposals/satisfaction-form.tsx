import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql.js';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import type { SatisfactionAnswer, WholeProposalFragment } from '../gql/graphql.js';
import { useLanguage } from '../i18n/use-language.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Chips } from '../shared/chips.js';
import { formatDay } from '../shared/dates.js';
import { When } from '../shared/when.js';
import styles from './satisfaction-form.module.css';

const answerSatisfaction = graphql(`
  mutation AnswerSatisfaction($proposalId: ID!, $answer: SatisfactionAnswer!, $comment: String) {
    answerSatisfaction(proposalId: $proposalId, answer: $answer, comment: $comment) {
      ... on Proposal {
        id
        may
        satisfaction {
          answer
          comment
          at
        }
        reply {
          by
          standing
        }
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

const ANSWERS = ['satisfied', 'not_satisfied', 'formal_objection'] as const;

interface Props {
  proposal: Pick<WholeProposalFragment, 'id' | 'satisfaction' | 'reply' | 'may'>;
  /** Where it stands under a heading already. */
  bare?: boolean;
  onSent?: () => void;
}

/** The organisation's own word on the answer it was given. */
export function SatisfactionForm({ proposal, bare = false, onSent }: Props) {
  const { t } = useTranslation(['web-proposals', 'web']);
  const language = useLanguage();
  const { id, satisfaction, reply, may } = proposal;
  const day = reply ? formatDay(reply.by, language) : '';
  const over = reply?.standing === 'no_reply';
  const act = useAct(answerSatisfaction);
  const [answer, setAnswer] = useState<SatisfactionAnswer>(satisfaction?.answer ?? 'satisfied');
  const comment = useKept(`satisfaction.${id}`, satisfaction?.comment ?? '');
  const send = async (): Promise<void> => {
    const done = await act.perform({
      proposalId: id,
      answer,
      comment: comment.value.trim() || null,
    });
    if (!done) return;
    comment.discard();
    onSent?.();
  };
  return (
    <section className={styles.part}>
      {!bare && <h2>{t('satisfaction.title')}</h2>}
      {satisfaction && (
        <>
          <p>
            <strong>{t(`satisfaction.${satisfaction.answer}`)}</strong>,{' '}
            <When at={satisfaction.at} />
          </p>
          {satisfaction.comment && <p className={styles.comment}>{satisfaction.comment}</p>}
        </>
      )}
      {!satisfaction && over && <p>{t('satisfaction.noReply', { date: day })}</p>}
      {!satisfaction && may.includes('answer_satisfaction') && (
        <form
          className={styles.part}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Chips<SatisfactionAnswer>
            legend={t('satisfaction.ask')}
            value={answer}
            onChange={setAnswer}
            options={ANSWERS.map((value) => ({ value, label: t(`satisfaction.${value}`) }))}
          />
          <Textarea
            autosize
            minRows={2}
            required={answer !== 'satisfied'}
            label={
              answer === 'satisfied'
                ? `${t('satisfaction.comment')} (${t('web:optional')})`
                : t('satisfaction.comment')
            }
            value={comment.value}
            onChange={(event) => comment.set(event.currentTarget.value)}
          />
          <p>{over ? t('satisfaction.late') : t('satisfaction.by', { date: day })}</p>
          <ActTrouble trouble={act.trouble} />
          <Button type="submit" loading={act.performing}>
            {t('satisfaction.send')}
          </Button>
        </form>
      )}
    </section>
  );
}
