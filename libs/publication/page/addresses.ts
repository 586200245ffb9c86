import type { Language } from '#libs/domain';

/** The public addresses of the house. None of them, once given out, may cease to answer. */
export const addresses = {
  home: (language: Language) => `/${language}`,
  promises: (language: Language) => `/${language}/promises`,
  feed: (language: Language) => `/${language}/feed.xml`,
  report: (language: Language, slug: string) => `/${language}/reports/${slug}`,
  proposals: (language: Language, slug: string) => `/${language}/reports/${slug}/proposals`,
  release: (language: Language, slug: string, number: number) =>
    `/${language}/reports/${slug}/releases/${number}`,
  file: (language: Language, slug: string, number: number, name: string) =>
    `/${language}/reports/${slug}/releases/${number}/${name}`,
  /** The released text in another form, `docx` or `akn`. */
  form: (language: Language, reportId: string, revision: number, form: string) =>
    `/reports/${reportId}/revisions/${revision}.${form}?language=${language}`,
  /** By id, for staff to look through before the minute; afterwards for everyone. */
  artefact: (id: string) => `/artefacts/${id}`,
  takePart: (slug?: string) => (slug === undefined ? '/app/' : `/app/reports/${slug}/text`),
};
