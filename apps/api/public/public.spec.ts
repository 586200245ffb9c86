import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain';
import { PublishErratum, WithdrawReport } from '#libs/publication';
import { Proposal } from '#libs/proposals';
import { Report } from '#libs/reports';
import {
  aBlock,
  anApprovedReport,
  approve,
  aPublishedReport,
  aRecommendation,
  aReportToApprove,
  aScheduledRelease,
  asked,
  aSubmittedProposal,
  done,
  goOut,
  openServedHouse,
  type ServedHouse,
  signedIn,
} from '#test/builders/index';

const OUT = new Date('2026-11-23T05:00:00Z');
const later = (minutes: number): Date => new Date(OUT.getTime() + minutes * 60_000);

describe('the public pages', () => {
  let house: ServedHouse;
  beforeAll(async () => {
    house = await openServedHouse();
  });
  afterAll(() => house.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(house.url + path, { headers, redirect: 'manual' });
    return {
      status: response.status,
      text: await response.text(),
      header: (name: string) => response.headers.get(name) ?? '',
    };
  };
  const slugOf = async (reportId: string): Promise<string> =>
    (await house.dataSource.getRepository(Report).findOneByOrFail({ id: reportId })).slug;

  it.each([
    ['', '/kk'],
    ['en-GB,en;q=0.9', '/en'],
    ['ru', '/ru'],
    ['de, fr', '/kk'],
  ])('leads a reader of "%s" from the root to %s', async (language, place) => {
    const { status, header } = await get('/', { 'accept-language': language });
    expect([status, header('location'), header('vary')]).toEqual([302, place, 'accept-language']);
  });

  it('speaks each language in its own page, without a script', async () => {
    for (const language of LANGUAGES)
      for (const path of ['', '/promises', '/nowhere']) {
        const { text, header } = await get(`/${language}${path}`);
        expect(text).toContain(`<html lang="${language}">`);
        expect(text).toContain('hrefLang="kk"');
        expect(text).not.toMatch(/<script|\son\w+=|\sstyle=/);
        expect(header('content-language')).toBe(language);
        expect(header('content-security-policy')).toContain("default-src 'none'");
      }
  });

  it('shows what is open, with the days that are left, and leads to where one takes part', async () => {
    const given = await aReportToApprove(house, { state: 'consulting' });
    await house.dataSource.query(
      `update consultation set state = 'open', closed_at = null,
         closes_at = now() + interval '3 days' where id = $1`,
      [given.consultationId],
    );
    const { text } = await get('/en');
    expect(text).toContain('3 days left');
    expect(text).toContain(`/app/reports/${await slugOf(given.reportId)}/text`);
  });

  it('shows nothing of a release before it is out, and everything from then on', async () => {
    const given = await anApprovedReport(house, new Date());
    const slug = await slugOf(given.reportId);
    const minute = new Date(Math.ceil((Date.now() + 60_000) / 60_000) * 60_000);
    const releaseId = await aScheduledRelease(house, given, minute);
    const places = [
      `/kk/reports/${slug}`,
      `/kk/reports/${slug}/releases/1`,
      `/kk/reports/${slug}/proposals`,
      `/kk/reports/${slug}/print.pdf`,
      `/kk/reports/${slug}/releases/1/print.pdf`,
      `/kk/reports/${slug}/proposals.csv`,
      `/kk/reports/${slug}/data.json`,
    ];
    const lists = ['/kk', '/kk/feed.xml', '/sitemap.xml'];
    for (const place of places) expect([place, (await get(place)).status]).toEqual([place, 404]);
    for (const list of lists) expect((await get(list)).text).not.toContain(slug);
    await goOut(house, releaseId, minute);
    for (const place of places) expect([place, (await get(place)).status]).toEqual([place, 200]);
    for (const list of lists) expect((await get(list)).text).toContain(slug);
    const artefacts: { id: string }[] = await house.dataSource.query(
      'select id from artefact where release_id = $1',
      [releaseId],
    );
    for (const { id } of artefacts) expect((await get(`/artefacts/${id}`)).status).toBe(200);
  });

  it('keeps what is being prepared to staff', async () => {
    const given = await anApprovedReport(house, new Date());
    const releaseId = await aScheduledRelease(
      house,
      given,
      new Date(Date.now() + 3_600_000 - (Date.now() % 60_000)),
    );
    await house.dataSource.query(
      `with file as (insert into stored_file (sha256, media_type, size, bytes, stored_at, needed_at, looked_at)
         values ('secret', 'text/html', 1, 'x', now(), now(), now()) returning sha256)
       insert into artefact (id, release_id, kind, language, path, media_type, sha256, size, prepared_at)
       select '00000000-0000-7000-8000-000000000001', $1, 'page', 'kk', 'kk/page.html', 'text/html', sha256, 1, now()
       from file`,
      [releaseId],
    );
    expect((await get('/artefacts/00000000-0000-7000-8000-000000000001')).status).toBe(404);
    expect((await get('/artefacts/nonsense')).status).toBe(404);
  });

  describe('of a report', () => {
    let given: Awaited<ReturnType<typeof aPublishedReport>>;
    let slug: string;
    beforeEach(async () => {
      given = await aPublishedReport(house, OUT);
      slug = await slugOf(given.reportId);
    });
    const erratum = async (): Promise<void> => {
      const { id } = done(
        await house.get(PublishErratum).execute(asked(given.press, later(1)), {
          reportId: given.reportId,
          revisionId: given.revision.id,
          reason: 'A table was missing in print',
          publishAt: later(5),
        }),
      );
      await goOut(house, id, later(5));
    };

    it('have the text with an address for each block, its hash, and what can be taken along', async () => {
      const { text } = await get(`/en/reports/${slug}`);
      for (const part of [
        '<h1>National Report</h1>',
        'id="b-b1"',
        'id="b-b2"',
        'Education and openness come first.',
        given.revision.hash,
        `/en/reports/${slug}/releases/1/print.pdf`,
      ])
        expect(text).toContain(part);
    });

    it('show what was done since as it stands today', async () => {
      expect((await get(`/en/reports/${slug}`)).text).toContain('No instructions followed');
      await aRecommendation(house, given, OUT);
      const { text } = await get(`/en/reports/${slug}`);
      expect(text).toContain('Extend mobile services');
      expect((await get('/en/promises')).text).toContain('Extend mobile services');
      expect((await get('/en/promises?status=cancelled')).text).not.toContain(slug);
    });

    it('come compressed to whoever takes them so', async () => {
      const page = (encoding: string) =>
        get(`/kk/reports/${slug}`, { 'accept-encoding': encoding });
      const [plain, packed] = [await page('identity'), await page('br')];
      expect([plain, packed].map(({ header }) => header('content-encoding'))).toEqual(['', 'br']);
      expect(packed.text).toBe(plain.text);
    });

    it('cost no body when nothing has changed', async () => {
      const { header } = await get(`/kk/reports/${slug}`);
      const again = await get(`/kk/reports/${slug}`, { 'if-none-match': header('etag') });
      expect([again.status, again.text]).toEqual([304, '']);
      const packed = await get(`/kk/reports/${slug}`, {
        'if-none-match': `"x", W/${header('etag')}`,
      });
      expect(packed.status).toBe(304);
      const pdf = await get(`/kk/reports/${slug}/releases/1/print.pdf`);
      expect(pdf.text.startsWith('%PDF-1.7')).toBe(true);
      // What may be withdrawn is asked for each time.
      expect(pdf.header('cache-control')).toBe('public, no-cache');
    });

    it('never die: an old release stays, and says that another stands in its place', async () => {
      await erratum();
      const old = await get(`/en/reports/${slug}/releases/1`);
      expect(old.status).toBe(200);
      expect(old.text).toContain('Release 2 was published in its place');
      const now = await get(`/en/reports/${slug}`);
      expect(now.text).toContain('Corrected release. Reason: A table was missing in print');
      expect(now.text).toContain(`/en/reports/${slug}/releases/1`);
      expect((await get('/en/feed.xml')).text).toContain('Corrected release: National Report');
    });

    it('say when and why they were withdrawn, and keep the text in its place', async () => {
      done(
        await house
          .get(WithdrawReport)
          .execute(asked(given.press, later(9)), given.reportId, 'The source was not authentic'),
      );
      const gone = await get(`/en/reports/${slug}`);
      expect(gone.status).toBe(410);
      expect(gone.text).toContain('Reason: The source was not authentic');
      const kept = await get(`/en/reports/${slug}/releases/1`);
      expect(kept.status).toBe(200);
      expect(kept.text).toContain('Reason: The source was not authentic');
      const feed = (await get('/en/feed.xml')).text;
      expect(feed).toContain('Withdrawn: National Report');
      expect(feed).not.toContain(`${slug}/releases/1/print.pdf`);
      expect((await get('/sitemap.xml')).text).not.toContain(slug);
    });

    it('have a page in place of every form of a withdrawn text, in the reader’s language', async () => {
      const revision = `/reports/${given.reportId}/revisions/${given.revision.number}`;
      const forms = ['pdf', 'docx', 'html', 'akn', 'json'].map(
        (form) => `${revision}.${form}?language=ru`,
      );
      for (const form of forms) expect([form, (await get(form)).status]).toEqual([form, 200]);
      done(
        await house
          .get(WithdrawReport)
          .execute(asked(given.press, later(9)), given.reportId, 'The source was not authentic'),
      );
      const files = ['print.pdf', 'proposals.csv', 'data.json'].flatMap((name) => [
        `/ru/reports/${slug}/${name}`,
        `/ru/reports/${slug}/releases/1/${name}`,
      ]);
      for (const place of [...files, ...forms]) {
        const { status, text, header } = await get(place);
        expect([place, status, header('content-language')]).toEqual([place, 410, 'ru']);
        expect(text).toContain('Причина: The source was not authentic');
        expect(text).toContain(`/ru/reports/${slug}/releases/1"`);
      }
      const prints: { id: string }[] = await house.dataSource.query(
        `select a.id from artefact a join release e on e.id = a.release_id
         where e.report_id = $1 and a.kind = 'print' and a.language = 'ru'`,
        [given.reportId],
      );
      const print = `/artefacts/${prints[0]?.id}`;
      const gone = await get(print);
      expect([gone.status, gone.text.includes('Причина: The source')]).toEqual([410, true]);
      const headers = await signedIn(house, given.press);
      expect((await fetch(`${house.url}${print}`, { headers })).status).toBe(200);
      const table = await get(`/ru/reports/${slug}/proposals`);
      expect([table.status, table.text.includes('Причина: The source')]).toEqual([200, true]);
      expect((await get(`${revision}0.docx`)).status).toBe(404);
      expect((await get(`/ru/reports/${slug}/releases/1/none.pdf`)).status).toBe(404);
    });
  });

  it('show the words of others as words, whatever they are', async () => {
    const evil = '<script>alert(1)</script> <template data-live="since"></template> ]]> &amp; $& "';
    const given = await aReportToApprove(house, {
      before: [aBlock('b1', 'Heading', { kind: 'heading', level: 1 }), aBlock('b2', 'Words')],
      after: [aBlock('b1', evil, { kind: 'heading', level: 1 }), aBlock('b2', evil)],
    });
    const proposalId = await aSubmittedProposal(house, given, 1, 'noted');
    await house.dataSource
      .getRepository(Proposal)
      .update(
        { id: proposalId },
        { text: evil, justification: '=cmd|calc', proposedWording: evil },
      );
    const { reportId } = await publishAsGiven(given);
    const slug = await slugOf(reportId);
    const page = (await get(`/en/reports/${slug}`)).text;
    const table = (await get(`/en/reports/${slug}/proposals`)).text;
    for (const text of [page, table]) {
      expect(text).not.toContain('<script');
      expect(text).toContain('&lt;script&gt;alert(1)');
    }
    expect(page.match(/<section class="since"/g)).toHaveLength(1);
    const csv = (await get(`/en/reports/${slug}/proposals.csv`)).text;
    expect(csv).toContain("'=cmd|calc");
    expect((await get(`/en/reports/${slug}/print.pdf`)).status).toBe(200);
  });

  it.each([
    ['2026-11-20', 'no reply by the date, 20 November 2026', 'no_reply,2026-11-20'],
    ['2999-01-04', 'awaited, the last day is 4 January 2999', 'awaited,2999-01-04'],
  ])('tell what an organisation did not say of its answer by %s', async (day, words, cells) => {
    const given = await aReportToApprove(house, {
      before: [aBlock('b1', 'Words')],
      after: [aBlock('b1', 'Other words')],
    });
    const proposalId = await aSubmittedProposal(house, given, 1, 'noted');
    await house.dataSource.query('update disposition set reply_by = $2 where proposal_id = $1', [
      proposalId,
      day,
    ]);
    const slug = await slugOf((await publishAsGiven(given)).reportId);
    expect((await get(`/en/reports/${slug}`)).text).toContain(words);
    expect((await get(`/en/reports/${slug}/proposals`)).text).toContain(words);
    expect((await get(`/en/reports/${slug}/proposals.csv`)).text).toContain(cells);
  });

  const publishAsGiven = async (given: Awaited<ReturnType<typeof aReportToApprove>>) => {
    await approve(house, given, later(-60));
    await goOut(house, await aScheduledRelease(house, given, OUT), OUT);
    return given;
  };

  it.each([
    '/kk/promises?after=nonsense',
    '/kk/promises?after=WyJhIiwiYiJd',
    '/kk/reports/%00',
    '/kk/reports/%F0%9F%98%80',
    '/kk/reports/none/releases/99999999999999999999',
    '/kk/reports/none/..%2f..%2fetc%2fpasswd',
    '/pages/fonts/..%2f..%2fpackage.json',
  ])('answer %s calmly', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
