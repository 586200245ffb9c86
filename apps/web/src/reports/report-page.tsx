import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.js';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { formatDay, formatMoment } from '../shared/dates.js';
import { HashSeal } from '../shared/hash-seal.js';
import { Loaded } from '../shared/loaded.js';
import { formatNumber } from '../shared/numbers.js';
import { useTitle } from '../shared/use-title.js';
import { When } from '../shared/when.js';
import { DownloadButton } from './downloading/download-button.js';
import { addressOfPlace, type ReportPlace } from './place-address.js';
import { ReportActs } from './report-acts.js';
import { useReadAgainOnChange, useReport } from './report-context.js';
import styles from './report-page.module.css';

const overviewQuery = graphql(`
  query ReportOverview($id: ID!, $language: Language!) {
    report(id: $id) {
      id
      subject {
        ...Words
      }
      agency {
        id
        name {
          ...Words
        }
      }
      revisions {
        id
        number
        hash
        cutAt
        cutBy
        note
      }
      workingCopy {
        reportId
        changedSince
        lastEdit
        wordCount(language: $language)
        downloads(language: $language) {
          form
        }
      }
      consultation {
        id
        state
        opensAt
        closesAt
        tally {
          total
          unanswered
          unincorporated
        }
      }
      route {
        id
        state
        currentStep {
          id
          office {
            id
            name {
              ...Words
            }
          }
        }
      }
      release {
        id
        state
        publishAt
        publishedAt
        url
      }
      recommendations(first: 1) {
        totalCount
      }
    }
  }
`);

/** Everything about a report at a glance, each with the way to it. */
export function ReportPage() {
  const { t } = useTranslation(['web-reports', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  const head = useReport();
  useTitle(say(head.title));
  const [overview, readAgain] = useQuery({
    query: overviewQuery,
    variables: { id: head.id, language },
  });
  useReadAgainOnChange(readAgain);
  const to = (place: ReportPlace): string => addressOfPlace(head.slug, place);

  return (
    <div className={styles.page}>
      <Loaded of={[overview, readAgain]} shape="text">
        {({ report }) =>
          report && (
            <div className={styles.columns}>
              <div className={styles.main}>
                {report.consultation && (
                  <section>
                    <h2>
                      <Link to={to('consultation')}>{t('consultation.title')}</Link>
                    </h2>
                    <p>
                      {t(`consultation.${report.consultation.state}`, {
                        date: formatMoment(
                          report.consultation.state === 'announced'
                            ? report.consultation.opensAt
                            : report.consultation.closesAt,
                          language,
                        ),
                      })}
                    </p>
                    <ul className={styles.facts}>
                      <li>
                        <Link to={to('proposals')}>
                          {t('consultation.total', { count: report.consultation.tally.total })}
                        </Link>
                      </li>
                      {report.consultation.tally.unanswered > 0 && (
                        <li className={styles.waits}>
                          {t('consultation.unanswered', {
                            count: report.consultation.tally.unanswered,
                          })}
                        </li>
                      )}
                      {report.consultation.tally.unincorporated > 0 && (
                        <li className={styles.waits}>
                          {t('consultation.unincorporated', {
                            count: report.consultation.tally.unincorporated,
                          })}
                        </li>
                      )}
                    </ul>
                  </section>
                )}
                {report.route && (
                  <section>
                    <h2>
                      <Link to={to('approval')}>{t('route.title')}</Link>
                    </h2>
                    <p>
                      {t(`route.${report.route.state}`, {
                        office: say(report.route.currentStep?.office.name ?? {}),
                      })}
                    </p>
                  </section>
                )}
                {report.release && (
                  <section>
                    <h2>
                      <Link to={to('publication')}>{t('release.title')}</Link>
                    </h2>
                    <p>
                      {t(`release.${report.release.state}`, {
                        date: formatMoment(
                          report.release.publishedAt ?? report.release.publishAt,
                          language,
                        ),
                      })}
                    </p>
                    {report.release.url && <a href={report.release.url}>{t('release.page')}</a>}
                  </section>
                )}
                <section>
                  <h2>
                    <Link to={to('text')}>{t('revisions')}</Link>
                  </h2>
                  {report.revisions.length === 0 && (
                    <p className={styles.quiet}>{t('noRevisions')}</p>
                  )}
                  <ol className={styles.revisions}>
                    {report.revisions.toReversed().map((revision) => (
                      <li key={revision.id}>
                        <strong>{t('revision', { number: revision.number })}</strong>
                        <span className={styles.quiet}>
                          {t('cutBy', {
                            date: formatDay(revision.cutAt, language),
                            name: revision.cutBy,
                          })}
                        </span>
                        <HashSeal hash={revision.hash} />
                        <DownloadButton
                          what={{ kind: 'revision', id: revision.id }}
                          language={language}
                          of={t('revision', { number: revision.number })}
                        />
                        {revision.note && <p>{revision.note}</p>}
                      </li>
                    ))}
                  </ol>
                </section>
                {report.workingCopy && (
                  <section>
                    <h2>
                      <Link to={to('edit')}>{t('workingCopy.title')}</Link>
                    </h2>
                    <ul className={styles.facts}>
                      <li>
                        {t('workingCopy.changed', { count: report.workingCopy.changedSince })}
                      </li>
                      <li className={styles.quiet}>
                        {t('workingCopy.words', {
                          count: report.workingCopy.wordCount,
                          formatted: formatNumber(report.workingCopy.wordCount, language),
                        })}
                      </li>
                      {report.workingCopy.lastEdit && (
                        <li className={styles.quiet}>
                          {t('workingCopy.lastEdit', {
                            date: formatMoment(report.workingCopy.lastEdit, language),
                          })}
                        </li>
                      )}
                    </ul>
                    {report.workingCopy.downloads.length > 0 && (
                      <p>
                        <DownloadButton
                          what={{ kind: 'working-copy', reportId: head.id }}
                          language={language}
                          of={t('workingCopy.title')}
                        />
                      </p>
                    )}
                  </section>
                )}
                {report.recommendations.totalCount > 0 && (
                  <section>
                    <h2>
                      <Link to={to('instructions')}>{t('instructions.title')}</Link>
                    </h2>
                    <p>{t('instructions.count', { count: report.recommendations.totalCount })}</p>
                  </section>
                )}
              </div>
              <aside className={styles.side} aria-label={t('about')}>
                <ReportActs report={head} />
                <dl className={styles.about}>
                  <dt>{t('subject')}</dt>
                  <dd>{say(report.subject)}</dd>
                  <dt>{t('period')}</dt>
                  <dd>
                    <When at={head.periodStart} /> – <When at={head.periodEnd} />
                  </dd>
                  <dt>{t('agency')}</dt>
                  <dd>{say(report.agency.name)}</dd>
                </dl>
              </aside>
            </div>
          )
        }
      </Loaded>
    </div>
  );
}
