import { LANGUAGES, type Language } from '#libs/domain';
import { CreateReport, CutRevision, ImportText, PreviewImport } from '#libs/reports';
import { of } from './load-people.js';
import { must, type Stage } from './stage.js';
import type { ReportContent } from './content.js';

/** Opens a report as the editor does. @returns its id */
export async function openReport(stage: Stage, report: ReportContent, at: Date): Promise<string> {
  const { id } = must(
    await stage.get(CreateReport).execute(await stage.as('editor', at), {
      agencyId: of(stage.cast.organisations, 'agency'),
      slug: report.slug,
      title: report.title,
      subject: report.subject,
      periodStart: report.period.start,
      periodEnd: report.period.end,
    }),
  );
  return id;
}

/** Brings a text in through the door a user has, Kazakh first; the others align with it. */
export async function importTexts(
  stage: Stage,
  reportId: string,
  texts: Readonly<Record<Language, string>>,
  at: Date,
): Promise<void> {
  const context = await stage.as('editor', at);
  for (const language of LANGUAGES) {
    const { token } = must(
      await stage
        .get(PreviewImport)
        .execute(context, { reportId, language, markdown: texts[language] }),
    );
    must(await stage.get(ImportText).execute(context, token));
  }
}

/** @returns the revision's id */
export async function cut(stage: Stage, reportId: string, note: string, at: Date): Promise<string> {
  const { id } = must(
    await stage.get(CutRevision).execute(await stage.as('editor', at), { reportId, note }),
  );
  return id;
}
