import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.js';
import { useViewer } from '../data/viewer.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { JourneyLine } from '../shared/journey-line.js';
import { Loaded } from '../shared/loaded.js';
import { Page } from '../shared/page.js';
import { When } from '../shared/when.js';
import styles from './reports-page.module.css';

const reportsQuery = graphql(`
  query Reports($first: Int!) {
    reports(first: $first) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          slug
          title {
            ...Words
          }
          state
          stateSince
          periodStart
          periodEnd
          agency {
            id
            name {
              ...Words
            }
          }
        }
      }
    }
  }
`);

const PAGE = 25;

export function ReportsPage() {
  const { t } = useTranslation(['web-reports', 'web']);
  const say = useInLanguage();
  const may = useViewer()?.may ?? [];
  const [first, setFirst] = useState(PAGE);
  const reports = useQuery({ query: reportsQuery, variables: { first } });
  const create = may.includes('create_report') && (
    <Button component={Link} to="/reports/new">
      {t('create')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} acts={create}>
      <Loaded of={reports} shape="rows">
        {({ reports: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty>{t('none')}</Empty>
          ) : (
            <>
              <ul className={styles.list}>
                {edges.map(({ node: report }) => (
                  <li key={report.id} className={styles.report}>
                    <div>
                      <h2 className={styles.title}>
                        <Link to={`/reports/${report.slug}`}>{say(report.title)}</Link>
                      </h2>
                      <p className={styles.facts}>
                        {say(report.agency.name)}
                        <br />
                        <When at={report.periodStart} /> – <When at={report.periodEnd} />
                      </p>
                    </div>
                    <JourneyLine report={report} brief />
                  </li>
                ))}
              </ul>
              {pageInfo.hasNextPage && (
                <Button variant="default" mt="md" onClick={() => setFirst(first + PAGE)}>
                  {t('web:showMore')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
