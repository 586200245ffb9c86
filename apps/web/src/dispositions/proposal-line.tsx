import { useTranslation } from 'react-i18next';
import { needsIncorporation } from '#libs/domain';
import { useInLanguage } from '../i18n/use-language.js';
import { OutcomeBadge } from '../shared/outcome-badge.js';
import type { ListedProposal } from './answer-types.js';
import { usePlaceName } from './place-name.js';
import styles from './proposal-list.module.css';

interface Props {
  proposal: ListedProposal;
  open: boolean;
  onOpen: (id: string) => void;
}

/** A proposal folded to who asks, what, where, and what became of it. */
export function ProposalLine({ proposal, open, onOpen }: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const say = useInLanguage();
  const place = usePlaceName();
  return (
    <button
      type="button"
      className={styles.line}
      aria-current={open || undefined}
      onClick={() => onOpen(proposal.id)}
    >
      <span className={styles.who}>
        <span>{say(proposal.organisation.shortName)}</span>
        <span className={styles.number}>№ {proposal.number}</span>
      </span>
      <span className={styles.words} lang={proposal.language}>
        {proposal.text}
      </span>
      <span className={styles.place}>
        {t(`web:proposalKind.${proposal.kind}`)} · {place(proposal.anchor)}
      </span>
      <span className={styles.marks}>
        <OutcomeBadge kind={proposal.disposition?.kind} />
        {proposal.late && <span data-waits>{t(lateWord(proposal))}</span>}
        {isNotInText(proposal) && <span data-waits>{t('mark.notInText')}</span>}
        {proposal.satisfaction?.answer === 'formal_objection' && (
          <span data-waits>{t('mark.objection')}</span>
        )}
        {proposal.reply?.standing === 'no_reply' && <span>{t('mark.noReply')}</span>}
        {!proposal.disposition && proposal.takenBy && (
          <span>{t('mark.takenBy', { name: proposal.takenBy.name })}</span>
        )}
      </span>
    </button>
  );
}

function lateWord({ admitted }: ListedProposal) {
  if (admitted === null || admitted === undefined) return 'mark.late';
  return admitted ? 'mark.lateAdmitted' : 'mark.lateNotAdmitted';
}

/** Accepted, but no words changed for it and nobody explained why not. */
function isNotInText(proposal: ListedProposal): boolean {
  return (
    proposal.disposition != null &&
    needsIncorporation(proposal.disposition.kind) &&
    proposal.incorporations.length === 0 &&
    !proposal.incorporationException
  );
}
