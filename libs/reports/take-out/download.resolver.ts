import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { Asker, LanguageEnum, type GraphQLContext } from '#libs/platform';
import { ComparisonObject } from '../comparison.graphql.js';
import type { ComparisonRow } from '../comparison.queries.js';
import { ReportQueries } from '../report.queries.js';
import { RevisionObject } from '../revision.graphql.js';
import { RevisionQueries, type RevisionRow } from '../revision.queries.js';
import { WorkingCopyObject } from '../working-copy.graphql.js';
import { DownloadObject, FORM_NAMES } from './download.graphql.js';
import { FORMS, REDLINE_FORMS, type Form } from './forms.js';
import { mayTakeWorkingCopy } from './take-out.policy.js';

const IN = { type: () => LanguageEnum };

@Resolver(() => RevisionObject)
export class RevisionDownloadResolver {
  constructor(private readonly revisions: RevisionQueries) {}

  @ResolveField(() => [DownloadObject])
  async downloads(
    @Parent() { id, reportId, number }: RevisionRow,
    @Args('language', IN) language: Language,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<DownloadObject[]> {
    const size = await this.revisions.canonicalSize(loaders, id);
    const path = `/reports/${reportId}/revisions/${number}`;
    return FORMS.map((form) => download(path, form, language, form === 'json' ? size : null));
  }
}

@Resolver(() => WorkingCopyObject)
export class WorkingCopyDownloadResolver {
  constructor(private readonly reports: ReportQueries) {}

  @ResolveField(() => [DownloadObject], { description: 'None for whoever may not edit it.' })
  async downloads(
    @Parent() { reportId }: WorkingCopyObject,
    @Args('language', IN) language: Language,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<DownloadObject[]> {
    const report = await this.reports.byId(act, loaders, reportId);
    if (report === null || !mayTakeWorkingCopy(act.actor, report.agencyId)) return [];
    return FORMS.map((form) => download(`/reports/${reportId}/working-copy`, form, language));
  }
}

@Resolver(() => ComparisonObject)
export class RedlineDownloadResolver {
  constructor(private readonly reports: ReportQueries) {}

  @ResolveField(() => [DownloadObject], {
    description: 'The redline; none where it may not be taken.',
  })
  async downloads(
    @Parent() { from, to, language }: ComparisonRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<DownloadObject[]> {
    const report = await this.reports.byId(act, loaders, from.reportId);
    if (report === null || (to === null && !mayTakeWorkingCopy(act.actor, report.agencyId)))
      return [];
    const path = `/reports/${from.reportId}/redlines/${from.number}-${to?.number ?? 'working-copy'}`;
    return REDLINE_FORMS.map((form) => download(path, form, language));
  }
}

function download(
  path: string,
  form: Form,
  language: Language,
  size: number | null = null,
): DownloadObject {
  // JSON has all languages; everything else speaks one.
  const query = form === 'json' ? '' : `?language=${language}`;
  return { form: FORM_NAMES[form], address: `${path}.${form}${query}`, size };
}
