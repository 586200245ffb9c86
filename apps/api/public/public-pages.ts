import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ConsultationQueries } from '#libs/consultations';
import { DISPOSITIONS, localDay, RECOMMENDATION_STATUSES, type Language } from '#libs/domain';
import {
  CONFIG,
  isMalformedId,
  Loaders,
  Refused,
  VISITOR,
  type ActContext,
  type Config,
} from '#libs/platform';
import { PublicQueries, withLiving, type PublicReleaseRow } from '#libs/publication';
import { PromisesQueries, RecommendationQueries } from '#libs/recommendations';
import { ReportQueries } from '#libs/reports';
import { answerPage, HTML } from './answer-page.js';
import { atomFeed } from './feed.js';
import { noticeOf, sinceOf } from './living-parts.js';
import { pagesIn } from './pages-in.js';
import { trackedPromises } from './tracked-promises.js';

const MOST_PUBLISHED = 50;
const MOST_NEWS = 30;
const FILES = ['print.pdf', 'proposals.csv', 'data.json'];

type Answer = (
  request: FastifyRequest,
  reply: FastifyReply,
) => FastifyReply | Promise<FastifyReply>;

/** The parts of an address; which of them there are, its route says. */
const paramsOf = ({ params }: FastifyRequest) =>
  params as { slug: string; number?: string; file: string };
const queryOf = ({ query }: FastifyRequest) =>
  query as { status?: string; after?: string; answer?: string };

/** The public pages in one language, each at an address that stays. */
export function publicPages(api: NestFastifyApplication, language: Language) {
  const consultations = api.get(ConsultationQueries, { strict: false });
  const publications = api.get(PublicQueries, { strict: false });
  const promises = api.get(PromisesQueries, { strict: false });
  const recommendations = api.get(RecommendationQueries, { strict: false });
  const reports = api.get(ReportQueries, { strict: false });
  const { publicUrl } = api.get<Config>(CONFIG, { strict: false });
  const tracked = trackedPromises(api);
  const pages = pagesIn(language, publicUrl);

  const visit = (): ActContext => ({
    actor: VISITOR,
    language,
    requestId: randomUUID(),
    now: new Date(),
  });
  const show = (request: FastifyRequest, reply: FastifyReply, body: string, status = 200) =>
    answerPage(request, reply, { body, mediaType: HTML, language, status });
  const lost = (request: FastifyRequest, reply: FastifyReply) =>
    show(request, reply, pages.notFound(), 404);

  async function home(request: FastifyRequest, reply: FastifyReply) {
    const act = visit();
    const loaders = new Loaders();
    const [open, published, tally] = await Promise.all([
      consultations.list({ open: true }),
      publications.published(MOST_PUBLISHED),
      promises.tally(act.now),
    ]);
    const joined = await Promise.all(
      open.edges.map(async ({ node: consultation }) => ({
        consultation,
        report: await reports.byId(act, loaders, consultation.reportId),
      })),
    );
    const matter = {
      consultations: joined
        .flatMap(({ consultation, report }) => (report ? [{ consultation, report }] : []))
        .sort((a, b) => a.consultation.closesAt.getTime() - b.consultation.closesAt.getTime()),
      published,
      promises: tally,
      now: act.now,
    };
    return show(request, reply, pages.home(matter));
  }

  async function promisesPage(request: FastifyRequest, reply: FastifyReply) {
    const act = visit();
    const { status: asked, after } = queryOf(request);
    const status = RECOMMENDATION_STATUSES.find((each) => each === asked) ?? null;
    const [found, tally] = await Promise.all([
      recommendations.list(act, { status }, after === undefined ? {} : { after }),
      promises.tally(act.now),
    ]);
    const { hasNextPage, endCursor } = found.pageInfo;
    const matter = {
      status,
      promises: await tracked(
        act,
        found.edges.map(({ node }) => node),
      ),
      next: hasNextPage ? (endCursor ?? null) : null,
      tally,
    };
    return show(request, reply, pages.promises(matter));
  }

  async function report(request: FastifyRequest, reply: FastifyReply) {
    const releases = await publications.releasesOf(paramsOf(request).slug);
    const current = releases.find(({ state }) => state === 'published');
    if (current !== undefined) return release(request, reply, current, releases);
    const withdrawn = releases.find(({ state }) => state === 'withdrawn');
    if (withdrawn === undefined) return lost(request, reply);
    return show(request, reply, pages.withdrawn({ release: withdrawn }), 410);
  }

  async function oneRelease(request: FastifyRequest, reply: FastifyReply) {
    const releases = await publications.releasesOf(paramsOf(request).slug);
    const asked = releases.find(({ number }) => String(number) === paramsOf(request).number);
    if (asked === undefined) return lost(request, reply);
    return release(request, reply, asked, releases);
  }

  /** The page that went out, with what became of it laid in. */
  async function release(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: PublicReleaseRow,
    releases: readonly PublicReleaseRow[],
  ) {
    const act = visit();
    const page = await publications.file(shown.id, `${language}/page.html`);
    if (page === null) return lost(request, reply);
    const following = await recommendations.ofReport(act, new Loaders(), shown.reportId, {
      first: 200,
    });
    const current = releases.find(({ state }) => state === 'published');
    const since = await tracked(
      act,
      following.edges.map(({ node }) => node),
    );
    return show(
      request,
      reply,
      withLiving(page.bytes.toString('utf8'), {
        notice: noticeOf(shown, current, pages.voice),
        since: sinceOf(since, releases, pages.voice),
      }),
    );
  }

  /** Files of the release that is named, or of the one in force; of a withdrawn one, word of that. */
  async function file(request: FastifyRequest, reply: FastifyReply) {
    const { slug, number, file: name } = paramsOf(request);
    if (!FILES.includes(name)) return lost(request, reply);
    const releases = await publications.releasesOf(slug);
    const current = releases.find(({ state }) => state === 'published');
    const asked =
      number === undefined
        ? (current ?? releases.find(({ state }) => state === 'withdrawn'))
        : releases.find((each) => String(each.number) === number);
    if (asked?.state === 'withdrawn')
      return show(request, reply, pages.withdrawn({ release: asked, current, file: true }), 410);
    const path = name === 'print.pdf' ? `${language}/${name}` : name;
    const found = asked ? await publications.file(asked.id, path) : null;
    if (found === null) return lost(request, reply);
    const { bytes: body, mediaType, sha256 } = found;
    reply.header('content-disposition', `inline; filename="${slug}-${language}-${name}"`);
    return answerPage(request, reply, { body, mediaType, sha256 });
  }

  async function proposals(request: FastifyRequest, reply: FastifyReply) {
    const releases = await publications.releasesOf(paramsOf(request).slug);
    const shown = releases.find(({ state }) => state === 'published') ?? releases[0];
    if (shown === undefined) return lost(request, reply);
    const answer = DISPOSITIONS.find((each) => each === queryOf(request).answer) ?? null;
    const matter = {
      release: shown,
      answer,
      ...(await publications.proposals(shown, localDay(new Date()))),
    };
    return show(request, reply, pages.proposals(matter));
  }

  async function feed(request: FastifyRequest, reply: FastifyReply) {
    const body = atomFeed(await publications.news(MOST_NEWS), language, publicUrl);
    return answerPage(request, reply, {
      body,
      mediaType: 'application/atom+xml; charset=utf-8',
      language,
    });
  }

  const routes: readonly (readonly [path: string, answer: Answer])[] = [
    ['/', home],
    ['/promises', promisesPage],
    ['/feed.xml', feed],
    ['/reports/:slug', report],
    ['/reports/:slug/proposals', proposals],
    ['/reports/:slug/:file', file],
    ['/reports/:slug/releases/:number', oneRelease],
    ['/reports/:slug/releases/:number/:file', file],
    ['/*', lost],
  ];

  return async (scope: FastifyInstance): Promise<void> => {
    for (const [path, answer] of routes) scope.get(path, answer);
    // An address that cannot be one of ours, such as a cursor that was made up.
    scope.setErrorHandler((error, request, reply) => {
      if (error instanceof Refused || isMalformedId(error)) return lost(request, reply);
      throw error;
    });
  };
}
