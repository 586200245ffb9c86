import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { press, set, today, write } from './hands.js';
import { describeOnTheCase } from './on-the-case.js';

const OPEN = 'review-international-cooperation';

describeOnTheCase('What cannot be done', (reader, sql) => {
  const count = async (table: string): Promise<number> => {
    const [row] = await sql<{ count: number }>(`select count(*)::int as count from ${table}`);
    return row?.count ?? -1;
  };

  it('is said beside the file that is not a DOCX, and nothing is kept of it', async () => {
    const { page, say, open } = await reader('editor', { language: 'ru' });
    await open('/app/reports/2020/import');
    const before = await count('stored_file');
    await page.getByLabel(say('web-reports:import.file')).setInputFiles({
      name: 'report.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from('PK\u0003\u0004 and nothing that a document is made of'),
    });
    await press(page, say('web-reports:import.preview'));
    expect(await refusalOn(page)).toContain(say('refusals:file-not-docx.what'));
    expect(await count('import_draft')).toBe(0);
    expect(await count('stored_file')).toBeLessThanOrEqual(before + 1);
  }, 60_000);

  it('is said when the code of a page is not there any more, and the page comes when it is', async () => {
    const { page, context, say, open } = await reader('administrator');
    await open('/app/organisations');
    const gone = await context.request.get('/app/assets/of-an-earlier-build.js');
    expect(gone.status()).toBe(404);
    await page.route('**/assets/people-page-*.js', (route) => route.abort());
    const people = say('web-people:people.title');
    await page.getByRole('link', { name: people }).click();
    await page.getByRole('heading', { name: say('web:trouble.broken') }).waitFor();
    await page.unroute('**/assets/people-page-*.js');
    await press(page, say('web:trouble.again'));
    await page.getByRole('heading', { name: people }).waitFor();
  }, 60_000);

  it('is said to who follows a link that has expired', async () => {
    const { page, say, open } = await reader(null, { language: 'en' });
    await open('/app/invitation/made-up');
    const before = await count('mandate');
    await press(page, say('web-people:accept.act'));
    expect(await refusalOn(page)).toContain(say('refusals:link-expired.what'));
    expect(await count('mandate')).toBe(before);
  }, 60_000);

  it('is said to who sets a minute that has passed', async () => {
    const { page, say, open } = await reader('press-service');
    await open('/app/reports/review-legislation/publication');
    const before = await count('release');
    await set(page, say('web-publication:form.day'), today());
    await set(page, say('web-publication:form.minute'), '00:00');
    await press(page, say('web-publication:schedule.act'));
    expect(await refusalOn(page)).toContain(say('refusals:date-in-past.what'));
    expect(await count('release')).toBe(before);
  }, 60_000);

  it('sends once what is pressed twice', async () => {
    const { page, say, open } = await reader('representative-talap');
    await open(`/app/reports/${OPEN}/text`);
    const before = await count('proposal');
    await press(page, say('web-reading:proposeOnWhole'));
    await write(page, say('web-proposals:text'), 'Көрсеткіштер бірыңғай әдіспен есептелсін.');
    await write(
      page,
      say('web-proposals:justification'),
      'Әдістер әртүрлі болса, салыстыру мүмкін емес.',
    );
    await page
      .getByRole('button', { name: say('web-proposals:hand'), exact: true })
      .dblclick({ noWaitAfter: true });
    await page.getByRole('status', { name: say('web-proposals:receipt.title') }).waitFor();
    expect(await count('proposal')).toBe(before + 1);
  }, 60_000);

  it('keeps what was typed when the report moves on behind an open page', async () => {
    const { page, say, open } = await reader('representative-talap');
    await open(`/app/reports/${OPEN}/text`);
    const words = 'Жауаптардың мерзімі де көрсетілсін.';
    await press(page, say('web-reading:proposeOnWhole'));
    await write(page, say('web-proposals:text'), words);
    await write(page, say('web-proposals:justification'), 'Мерзімсіз жауапты тексеру мүмкін емес.');
    const before = await count('proposal');
    const move = (state: string) =>
      sql(`update report set state = $2 where slug = $1`, [OPEN, state]);
    await move('withdrawn');
    await press(page, say('web-proposals:hand'));
    expect(await refusalOn(page)).toContain(say('refusals:wrong-state.what'));
    const field = page.getByRole('textbox', { name: say('web-proposals:text'), exact: true });
    expect(await field.inputValue()).toBe(words);
    expect(await count('proposal')).toBe(before);

    // The window alone being over loses nothing either: it is taken, and marked late.
    await move('consulting');
    await sql(
      `update consultation c set closes_at = now() - interval '1 second'
       from report r where r.id = c.report_id and r.slug = $1`,
      [OPEN],
    );
    await press(page, say('web-proposals:hand'));
    const receipt = page.getByRole('status', { name: say('web-proposals:receipt.title') });
    await receipt.getByText(say('web-proposals:receipt.late')).waitFor();
    expect(await count('proposal')).toBe(before + 1);
  }, 60_000);
});

async function refusalOn(page: Page): Promise<string> {
  const refusal = page.getByRole('alert');
  await refusal.first().waitFor();
  return refusal.first().innerText();
}
