import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInLanguage } from '../i18n/use-language.js';
import { HashSeal } from '../shared/hash-seal.js';
import { OutcomeBadge } from '../shared/outcome-badge.js';
import { When } from '../shared/when.js';
import styles from './my-proposal.module.css';
import type { MyProposal as Mine } from './my-proposals-query.js';
import { SatisfactionForm } from './satisfaction-form.js';

interface Props {
  proposal: Mine;
  onActed: () => void;
}

/** One proposal of the own organisation: where it stands, its receipt, and the reply it asks for. */
export function MyProposal({ proposal, onActed }: Props) {
  const { t } = useTranslation(['web-my-proposals', 'web', 'web-proposals']);
  const say = useInLanguage();
  const { id, state, number, kind, consultation, disposition, receipt, satisfaction } = proposal;
  const title = `${number === null || number === undefined ? '' : `№ ${number} · `}${t(`web:proposalKind.${kind}`)}`;
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <h3>
          <Link to={`/proposals/${id}`}>{title}</Link>
        </h3>
        <p lang={proposal.language} className={styles.text}>
          {proposal.text}
        </p>
        <p className={styles.quiet}>
          {say(consultation.report.title)} · {say(proposal.organisation.shortName)}
        </p>
        {disposition && (
          <p className={styles.reason}>
            <span className={styles.quiet}>{t('web-proposals:reason')}:</span>{' '}
            {say(disposition.reason)}
          </p>
        )}
        {proposal.may.includes('answer_satisfaction') && !satisfaction && (
          <details className={styles.reply}>
            <summary>{t('web-proposals:satisfaction.title')}</summary>
            <SatisfactionForm bare proposal={proposal} onSent={onActed} />
          </details>
        )}
      </div>
      <div className={styles.standing}>
        {state === 'submitted' && <OutcomeBadge kind={disposition?.kind} />}
        {state === 'withdrawn' && <span>{t('withdrawn')}</span>}
        {state === 'draft' && (
          <>
            <Button component={Link} to={`/proposals/${id}`}>
              {t('finish')}
            </Button>
            <p className={styles.quiet}>
              {t(consultation.state === 'open' ? 'closes' : 'closed')}{' '}
              <When at={consultation.closesAt} as="moment" />
            </p>
          </>
        )}
        {satisfaction && (
          <p className={styles.quiet}>{t(`web-proposals:satisfaction.${satisfaction.answer}`)}</p>
        )}
        {proposal.late && (
          <p className={styles.late}>
            {t('web-proposals:late')}
            {proposal.admitted !== null && (
              <>, {t(proposal.admitted ? 'admitted' : 'notAdmitted')}</>
            )}
          </p>
        )}
        {receipt && (
          <p className={styles.quiet}>
            {t('receipt')} <When at={receipt.at} as="moment" />
            <br />
            <HashSeal hash={receipt.hash} />
          </p>
        )}
      </div>
    </li>
  );
}
