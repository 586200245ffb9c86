import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { formatDay } from '../shared/dates.js';
import { OutcomeBadge } from '../shared/outcome-badge.js';
import { When } from '../shared/when.js';
import type { OpenProposal } from './answer-types.js';
import { PassageInContext } from './passage-in-context.js';
import { PlaceNow } from './place-now.js';
import styles from './proposal-pane.module.css';

interface Props {
  proposal: OpenProposal;
  revision: { id: string; number: number };
  onReattached: () => void;
}

/** What is asked, of which words, and why. */
export function ProposalPane({ proposal, revision, onReattached }: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  return (
    <article className={styles.proposal}>
      <header className={styles.head}>
        <h2 id="open-proposal" tabIndex={-1}>
          № {proposal.number} · {say(proposal.organisation.shortName)}
        </h2>
        <p className={styles.facts}>
          <span>{t(`web:proposalKind.${proposal.kind}`)}</span>
          {proposal.submittedAt && <When at={proposal.submittedAt} as="moment" />}
          <OutcomeBadge kind={proposal.disposition?.kind} />
          <Link to={`/proposals/${proposal.id}`}>{t('proposal.ownPage')}</Link>
        </p>
      </header>
      <PassageInContext proposal={proposal} revision={revision} />
      <PlaceNow proposal={proposal} revision={revision} onReattached={onReattached} />
      <div className={styles.words} lang={proposal.language}>
        <h3>{t('proposal.asks')}</h3>
        <p>{proposal.text}</p>
        {proposal.proposedWording && (
          <>
            <h3>{t('proposal.wording')}</h3>
            <blockquote>{proposal.proposedWording}</blockquote>
          </>
        )}
        {proposal.justification && (
          <>
            <h3>{t('proposal.because')}</h3>
            <p>{proposal.justification}</p>
          </>
        )}
      </div>
      {proposal.satisfaction && (
        <p className={styles.reply}>
          {t(`satisfaction.${proposal.satisfaction.answer}`)}
          {proposal.satisfaction.comment && (
            <span lang={proposal.language}> «{proposal.satisfaction.comment}»</span>
          )}{' '}
          <When at={proposal.satisfaction.at} />
        </p>
      )}
      {(proposal.reply?.standing === 'awaited' || proposal.reply?.standing === 'no_reply') && (
        <p className={styles.reply}>
          {t(`satisfaction.${proposal.reply.standing}`, {
            date: formatDay(proposal.reply.by, language),
          })}
        </p>
      )}
    </article>
  );
}
