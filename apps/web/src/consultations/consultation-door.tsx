import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.js';
import { Loaded } from '../shared/loaded.js';
import { Page } from '../shared/page.js';

const whereQuery = graphql(`
  query ConsultationWhere($id: ID!) {
    consultation(id: $id) {
      id
      report {
        id
        slug
      }
    }
  }
`);

/** From a consultation's own address, as letters and the journal give it, to its place in the report. */
export function ConsultationDoor() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const where = useQuery({ query: whereQuery, variables: { id } });
  return (
    <Loaded of={where}>
      {({ consultation }) =>
        consultation ? (
          <Navigate to={`/reports/${consultation.report.slug}/consultation`} replace />
        ) : (
          <Page title={t('trouble.noPage')} lead={t('trouble.notFound')} />
        )
      }
    </Loaded>
  );
}
