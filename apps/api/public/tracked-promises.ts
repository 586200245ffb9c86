import { OrganisationQueries } from '#libs/people';
import { Loaders, type ActContext } from '#libs/platform';
import { ProposalQueries } from '#libs/proposals';
import { RecommendationQueries, type RecommendationRow } from '#libs/recommendations';
import { ReportQueries } from '#libs/reports';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TrackedPromise } from './promise-entry.js';

const NOWHERE = { kk: '', ru: '', en: '' };

/** Lays owner, progress, causes and report beside recommendations; a fixed number of queries. */
export function trackedPromises(api: NestFastifyApplication) {
  const organisations = api.get(OrganisationQueries, { strict: false });
  const recommendations = api.get(RecommendationQueries, { strict: false });
  const proposals = api.get(ProposalQueries, { strict: false });
  const reports = api.get(ReportQueries, { strict: false });
  return async (act: ActContext, rows: readonly RecommendationRow[]): Promise<TrackedPromise[]> => {
    const loaders = new Loaders();
    return Promise.all(
      rows.map(async (row) => {
        const [owner, progress, causeIds, report] = await Promise.all([
          organisations.byId(loaders, row.ownerId),
          recommendations.progress(loaders, row.id),
          recommendations.causes(loaders, row.id),
          reports.byId(act, loaders, row.reportId),
        ]);
        const causes = await Promise.all(
          causeIds.map((id) => proposals.byId(act, loaders, id).then((found) => found?.number)),
        );
        return {
          row,
          owner: owner?.name ?? NOWHERE,
          progress,
          causes: causes.filter((number) => typeof number === 'number'),
          report: { slug: report?.slug ?? '', title: report?.title ?? NOWHERE },
        };
      }),
    );
  };
}
