import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { WholeProposalFragment } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { JourneyLine } from '../shared/journey-line.js';
import { Loaded } from '../shared/loaded.js';
import { Notice } from '../shared/notice.js';
import { Page } from '../shared/page.js';
import { When } from '../shared/when.js';
import { ProposalActs } from './proposal-acts.js';
import { ProposalAnswer } from './proposal-answer.js';
import styles from './proposal-page.module.css';
import { proposalQuery } from './proposal-query.js';
import { ProposalWords } from './proposal-words.js';
import { Receipt } from './receipt.js';
import { SatisfactionForm } from './satisfaction-form.js';

/** What became of one proposal, from its words to the words that were changed for it. */
export function ProposalPage() {
  const { t } = useTranslation(['web-proposals', 'web']);
  const { id = '' } = useParams();
  const proposal = useQuery({ query: proposalQuery, variables: { id } });
  return (
    <Loaded of={proposal}>
      {({ proposal: found }) =>
        found ? (
          <Whole proposal={found} />
        ) : (
          <Page title={t('title')}>
            <Empty>{t('web:trouble.notFound')}</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}

function Whole({ proposal }: { proposal: WholeProposalFragment }) {
  const { t } = useTranslation(['web-proposals', 'web']);
  const say = useInLanguage();
  const { number, state, kind, organisation, receipt, consultation, late } = proposal;
  const { report } = consultation;
  return (
    <>
      <div className={styles.report}>
        <p className={styles.trail}>
          <Link to={`/reports/${report.slug}`}>{say(report.title)}</Link>
        </p>
        <JourneyLine report={report} />
      </div>
      <Page
        title={typeof number === 'number' ? t('number', { number }) : t('draft')}
        lead={
          <>
            {say(organisation.name)} · {t(`web:proposalKind.${kind}`)}
            {proposal.submittedAt && (
              <>
                {' · '}
                <When at={proposal.submittedAt} as="moment" />
              </>
            )}
          </>
        }
        acts={<ProposalActs proposal={proposal} />}
      >
        <div className={styles.columns}>
          <div className={styles.main}>
            {state === 'withdrawn' && (
              <Notice tone="waits">
                <p>{t('withdrawn')}</p>
              </Notice>
            )}
            {late && (
              <Notice tone="waits" title={t('late')}>
                {proposal.admitted === true && (
                  <p>{t('admitted', { reason: proposal.admissionReason ?? '' })}</p>
                )}
                {proposal.admitted === false && (
                  <p>{t('notAdmitted', { reason: proposal.admissionReason ?? '' })}</p>
                )}
              </Notice>
            )}
            <ProposalWords proposal={proposal} />
            {state === 'submitted' && <ProposalAnswer proposal={proposal} />}
            {(proposal.satisfaction ||
              proposal.reply?.standing === 'no_reply' ||
              proposal.may.includes('answer_satisfaction')) && (
              <SatisfactionForm proposal={proposal} />
            )}
          </div>
          {receipt && (
            <div className={styles.side}>
              <Receipt proposal={proposal} receipt={receipt} />
            </div>
          )}
        </div>
      </Page>
    </>
  );
}
