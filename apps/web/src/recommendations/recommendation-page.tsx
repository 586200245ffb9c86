import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useInLanguage } from '../i18n/use-language.js';
import { Loaded } from '../shared/loaded.js';
import { Notice } from '../shared/notice.js';
import { OutcomeBadge } from '../shared/outcome-badge.js';
import { Page } from '../shared/page.js';
import { AssessmentBadge } from './assessment-badge.js';
import { Due } from './due.js';
import { ProgressBar } from './progress-bar.js';
import { ProgressFigure } from './progress-figure.js';
import { RecommendationActs } from './recommendation-acts.js';
import styles from './recommendation-page.module.css';
import { type Recommendation, recommendationQuery } from './recommendation-queries.js';
import { StatusBadge } from './status-badge.js';

/** One promise: its words, who keeps it and by when, how it goes, and where it came from. */
export function RecommendationPage() {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const { id = '' } = useParams();
  const asked = useQuery({ query: recommendationQuery, variables: { id } });
  return (
    <Loaded of={asked}>
      {({ recommendation }) =>
        recommendation ? (
          <Open recommendation={recommendation} />
        ) : (
          <Page title={t('web:trouble.noPage')} lead={t('web:trouble.notFound')} />
        )
      }
    </Loaded>
  );
}

function Open({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('web-recommendations');
  const say = useInLanguage();
  const { number, text, indicator, owner, office, report, sourceBlockId, causedBy, percent } =
    recommendation;
  return (
    <Page
      title={t('one', { number })}
      lead={<Link to={`/reports/${report.slug}/recommendations`}>{say(report.title)}</Link>}
    >
      <div className={styles.page}>
        <div className={styles.main}>
          <p className={styles.text}>{say(text)}</p>
          {indicator && say(indicator) !== '' && (
            <p>
              <span className={styles.quiet}>{t('indicator')}:</span> {say(indicator)}
            </p>
          )}
          {sourceBlockId && (
            <p>
              <Link to={`/reports/${report.slug}/text#block-${sourceBlockId}`}>{t('inText')}</Link>
            </p>
          )}
          {recommendation.cancelReason && (
            <Notice title={t('status.cancelled')}>
              <p>{recommendation.cancelReason}</p>
            </Notice>
          )}
          <ProgressFigure recommendation={recommendation} />
          {recommendation.assessment && (
            <section className={styles.section}>
              <h2>{t('assessment.title')}</h2>
              <AssessmentBadge assessment={recommendation.assessment} />
              {recommendation.assessmentReason && <p>{say(recommendation.assessmentReason)}</p>}
            </section>
          )}
          {causedBy.length > 0 && (
            <section className={styles.section}>
              <h2>{t('causedBy')}</h2>
              <ul className={styles.causes}>
                {causedBy.map((proposal) => (
                  <li key={proposal.id}>
                    <Link to={`/proposals/${proposal.id}`}>
                      № {proposal.number}, {say(proposal.organisation.shortName)}
                    </Link>{' '}
                    <OutcomeBadge kind={proposal.disposition?.kind} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside className={styles.side}>
          <StatusBadge status={recommendation.status} />
          <ProgressBar percent={percent} />
          <Due {...recommendation} />
          <p>
            <span className={styles.quiet}>{t('owner')}</span>
            <br />
            {office && (
              <>
                {say(office.name)}
                <br />
              </>
            )}
            <Link to={`/organisations/${owner.id}`}>{say(owner.shortName)}</Link>
          </p>
          <RecommendationActs recommendation={recommendation} />
        </aside>
      </div>
    </Page>
  );
}
