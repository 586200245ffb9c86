import { useEffect, useMemo, useRef, useState } from 'react';
import { useKept } from '../data/use-kept.js';
import type { DispositionKind } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { useKeys } from '../shared/use-keys.js';
import styles from './answer-desk.module.css';
import { AnswerPane } from './answer-pane.js';
import { type AnswerDraft, NO_ANSWER, type OpenProposal } from './answer-types.js';
import { ProposalPane } from './proposal-pane.js';

interface Props {
  proposal: OpenProposal;
  consultationId: string;
  revision: { id: string; number: number };
  /** A key has begun an answer: on a phone this is the next step. */
  onAnswering: () => void;
  onDone: (what: 'answered' | 'changed') => void;
}

/** The second and third column: the proposal with its passage, and the answer. */
export function ProposalDesk({ proposal, consultationId, revision, onAnswering, onDone }: Props) {
  const say = useInLanguage();
  const firstReason = useRef<HTMLTextAreaElement>(null);
  const kept = useKept<AnswerDraft>(`answer.${proposal.id}`, draftOf(proposal, say));
  const mayAnswer = proposal.may.includes('decide_disposition') && !proposal.disposition;
  // After the pane has come into sight: what is hidden takes no focus.
  const [begun, setBegun] = useState(0);
  useEffect(() => {
    if (begun > 0) firstReason.current?.focus();
  }, [begun]);
  const keys = useMemo((): Record<string, () => void> => {
    if (!mayAnswer) return {};
    const choose = (kind: DispositionKind) => () => {
      kept.set({ ...kept.value, kind });
      onAnswering();
      setBegun((times) => times + 1);
    };
    return { KeyA: choose('accepted'), KeyR: choose('rejected'), KeyN: choose('noted') };
  }, [kept, mayAnswer, onAnswering]);
  useKeys(keys);
  return (
    <>
      <div className={styles.proposal}>
        <ProposalPane
          proposal={proposal}
          revision={revision}
          onReattached={() => onDone('changed')}
        />
      </div>
      <div className={styles.answer}>
        <AnswerPane
          proposal={proposal}
          consultationId={consultationId}
          revision={revision}
          draft={kept.value}
          onDraft={kept.set}
          firstReason={firstReason}
          onDone={(what) => {
            kept.discard();
            onDone(what);
          }}
        />
      </div>
    </>
  );
}

/** An answer that is changed begins from the one that stands. */
function draftOf(
  { disposition }: OpenProposal,
  say: ReturnType<typeof useInLanguage>,
): AnswerDraft {
  if (!disposition) return NO_ANSWER;
  const { kind, reason, duplicateOf } = disposition;
  return {
    kind,
    reason: { kk: reason.kk, ru: reason.ru, en: reason.en },
    duplicateOf: duplicateOf
      ? {
          id: duplicateOf.id,
          label: `№ ${duplicateOf.number} · ${say(duplicateOf.organisation.shortName)}`,
        }
      : null,
  };
}
