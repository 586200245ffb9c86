import { expect, it } from '@jest/globals';
import { press, write } from './hands.js';
import { describeOnTheCase } from './on-the-case.js';
import type { Visitor } from './visitor.js';

describeOnTheCase('Who edits the working copy', (reader, sql) => {
  async function editor(address = ''): Promise<Visitor> {
    const visitor = await reader('coordinator');
    await visitor.open(`/app/reports/2020/edit${address}`);
    await visitor.page.getByRole('grid').getByRole('row').nth(3).waitFor();
    return visitor;
  }

  const saved = async ({ page, say }: Pick<Visitor, 'page' | 'say'>): Promise<void> => {
    const words = say('web-editing:state.saved', { time: '' }).trim();
    await page.getByRole('status').filter({ hasText: words }).waitFor();
  };

  /** How often words stand in the Kazakh text of the report on the server. */
  async function standing(words: string): Promise<number> {
    const [row] = await sql<{ count: number }>(
      `select coalesce(sum((length(b.content->>'kk') - length(replace(b.content->>'kk', $1, '')))
         / length($1)), 0)::int as count
       from working_block b join report r on r.id = b.report_id where r.slug = '2020'`,
      [words],
    );
    return row?.count ?? 0;
  }

  it('finds words by keyboard, replaces them everywhere, and takes it back', async () => {
    const { page, say } = await editor();
    await page.keyboard.press('Control+f');
    const search = page.getByRole('search', { name: say('web-editing:find.title') });
    const words = search.getByLabel(say('web-editing:find.words'), { exact: true });
    await words.fill('Агенттік');
    const all = await standing('Агенттік');
    expect(all).toBeGreaterThan(1);
    await search.getByText(say('web-editing:find.count', { at: 1, count: all })).waitFor();
    await words.press('Enter');
    await search.getByText(say('web-editing:find.count', { at: 2, count: all })).waitFor();

    await search.getByLabel(say('web-editing:find.by')).fill('Мекеме');
    await press(search, say('web-editing:find.replaceAll', { count: all }));
    await search.getByText(say('web-editing:find.replaced', { count: all })).waitFor();
    expect(await standing('Агенттік')).toBe(0);
    expect(await standing('Мекеме')).toBe(all);

    await press(search, say('web-editing:find.undo'));
    await search.getByText(say('web-editing:find.count', { at: 2, count: all })).waitFor();
    await saved({ page, say });
    expect(await standing('Агенттік')).toBe(all);

    await words.press('Escape');
    await press(page, say('web-editing:snapshots.title'));
    const sheet = page.getByRole('dialog', { name: say('web-editing:snapshots.title') });
    await sheet.getByRole('heading', { name: say('common:snapshotBefore.replace') }).waitFor();
    await press(sheet, say('web-editing:snapshots.look'));
    await sheet.getByText(say('web-editing:snapshots.same')).waitFor();
  }, 90_000);

  it('takes the proposed words as a suggestion, and links them to the proposal', async () => {
    const [proposal] = await sql<{ id: string; words: string }>(
      `select p.id, p.proposed_wording as words
       from proposal p join disposition d on d.proposal_id = p.id
         join consultation c on c.id = p.consultation_id
         join report r on r.id = c.report_id and r.slug = '2020'
         join working_block b on b.report_id = r.id and b.id = p.anchor->>'blockId'
       where d.kind = 'accepted' and p.language = 'kk'
         and b.content->>'kk' not like '%' || left(p.proposed_wording, 40) || '%' limit 1`,
    );
    const { page, say } = await editor(`?proposal=${proposal?.id}`);
    await press(page, say('web-editing:beside.use'));
    await page.getByText(say('web-editing:beside.suggested')).waitFor();
    expect(await standing(proposal?.words ?? '')).toBe(0);
    await press(page, say('web-editing:beside.accept'));
    await page.getByText(say('web-editing:beside.suggested')).waitFor({ state: 'hidden' });
    await page.getByText(say('web-editing:beside.linked')).waitFor();
    await saved({ page, say });
    expect(await standing(proposal?.words ?? '')).toBe(1);
  }, 60_000);

  it('sets a footnote and a reference that shows the number of its section', async () => {
    const { page, say } = await editor();
    const cell = page.getByRole('grid').getByRole('row').nth(3).getByRole('gridcell').first();
    await cell.click();
    await page.getByRole('grid').getByRole('textbox').waitFor();
    await page.keyboard.press('Control+End');
    await press(page, say('web-editing:footnote.name'));
    const note = page.getByRole('dialog', { name: say('web-editing:footnote.name') });
    await write(note, say('web-editing:footnote.words'), 'Деректер 2020 жылғы.');
    await press(note, say('web-editing:footnote.set'));
    const writing = page.getByRole('grid').getByRole('textbox').and(page.locator(':focus'));
    await writing.waitFor();
    await page.keyboard.type(' Қараңыз: ');
    await press(page, say('web-editing:reference.name'));
    const targets = page.getByRole('dialog', { name: say('web-editing:reference.name') });
    await write(targets, say('web-editing:reference.find'), '9.2.');
    await targets.getByRole('button', { name: /^9\.2\./ }).click();
    await writing.waitFor();
    await page.keyboard.press('Escape');
    await cell.getByRole('note').getByText('Деректер 2020 жылғы.').waitFor();
    expect(await cell.getByRole('link').innerText()).toBe('9.2');
  }, 60_000);

  it('opens a long text where a link leads, and finds words that nobody has come to', async () => {
    const paragraph = (language: string) =>
      `jsonb_build_object('type', 'paragraph', 'attrs', jsonb_build_object('id', 'long-' || n),
         'content', jsonb_build_array(jsonb_build_object('type', 'text',
           'text', '${language} abzats ' || n || repeat(' tolyq sozder', 40))))`;
    await sql(
      `insert into working_block (report_id, id, position, kind, content, version, edited_at)
       select r.id, 'long-' || n, 100000 + n, 'paragraph',
         jsonb_build_object('kk', ${paragraph('kk')}, 'ru', ${paragraph('ru')}), 1, now()
       from report r, generate_series(1, 700) n where r.slug = $1`,
      ['review-international-cooperation'],
    );
    const { page, say, open } = await reader('coordinator');
    await open('/app/reports/review-international-cooperation/edit?in=ru#block-long-600');
    const cell = page.locator('[id="block-long-600"] [role="gridcell"]:focus');
    await cell.getByText('ru abzats 600').waitFor();
    expect(await page.getByRole('gridcell').count()).toBeLessThan(300);

    await page.keyboard.press('Control+f');
    const search = page.getByRole('search', { name: say('web-editing:find.title') });
    await search.getByLabel(say('web-editing:find.language')).selectOption('kk');
    await search
      .getByLabel(say('web-editing:find.words'), { exact: true })
      .fill('kk abzats 250 tolyq');
    await search.getByText(say('web-editing:find.count', { at: 1, count: 1 })).waitFor();
    const found = page.locator('[id="block-long-250"]').getByText('kk abzats 250');
    await found.waitFor();
    await page.waitForFunction(`(() => {
      const { top } = document.getElementById('block-long-250').getBoundingClientRect();
      return top > 0 && top < innerHeight;
    })()`);
  }, 60_000);
});
