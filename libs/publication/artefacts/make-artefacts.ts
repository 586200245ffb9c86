import { LANGUAGES, type ArtefactKind, type Language } from '#libs/domain';
import { newId, storeFile, type Work } from '#libs/platform';
import { typeset, type Picture } from '#libs/writers';
import { Artefact } from '../artefact.entity.js';
import { gatherMatter } from '../matter/gather.js';
import type { ReleaseMatter } from '../matter/release-matter.js';
import { reportPage } from '../page/report-page.js';
import { sheetOf } from '../print/print-data.js';
import { proposalsCsv } from './proposals-csv.js';

interface Made {
  readonly kind: ArtefactKind;
  readonly language: Language | null;
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A page and a print version in each language, the table of proposals, and the text as data. */
export const ARTEFACTS_OF_A_RELEASE = 2 * LANGUAGES.length + 2;

/**
 * Makes everything that goes out with a release and keeps it beside it, unseen until the release
 * is published. Made again, the same release gives the same bytes. @returns how many there are
 */
export async function makeArtefacts(
  work: Work,
  releaseId: string,
  publicUrl: string,
): Promise<number> {
  const matter = await gatherMatter(work, releaseId);
  const made = [
    ...pages(matter, publicUrl),
    ...(await prints(matter, await picturesOf(work, matter))),
    table(matter),
    await data(work, matter),
  ];
  await work.delete(Artefact, { releaseId });
  for (const { bytes, ...artefact } of made) {
    const sha256 = await storeFile(work, bytes, artefact.mediaType);
    await work.insert(Artefact, {
      id: newId(),
      releaseId,
      ...artefact,
      sha256,
      size: bytes.length,
      preparedAt: work.now,
    });
  }
  return made.length;
}

const pages = (matter: ReleaseMatter, publicUrl: string): Made[] =>
  LANGUAGES.map((language) => ({
    kind: 'page',
    language,
    path: `${language}/page.html`,
    mediaType: 'text/html; charset=utf-8',
    bytes: Buffer.from(reportPage(matter, language, publicUrl)),
  }));

async function prints(matter: ReleaseMatter, pictures: readonly Picture[]): Promise<Made[]> {
  const pdfs = await typeset(LANGUAGES.map((language) => sheetOf(matter, language, pictures)));
  return LANGUAGES.map((language, index) => ({
    kind: 'print',
    language,
    path: `${language}/print.pdf`,
    mediaType: 'application/pdf',
    bytes: pdfs[index]!,
  }));
}

const table = ({ proposals, blocks }: ReleaseMatter): Made => ({
  kind: 'proposals_csv',
  language: null,
  path: 'proposals.csv',
  mediaType: 'text/csv; charset=utf-8',
  bytes: Buffer.from(proposalsCsv(proposals, blocks)),
});

/** The canonical bytes of the revision: their SHA-256 is the hash that everybody signed. */
async function data(work: Work, { revisionId }: ReleaseMatter): Promise<Made> {
  const [row] = await work.query<{ canonical: Buffer }>(
    'select canonical from revision where id = $1',
    [revisionId],
  );
  return {
    kind: 'data_json',
    language: null,
    path: 'data.json',
    mediaType: 'application/json',
    bytes: row?.canonical ?? Buffer.alloc(0),
  };
}

/** The pictures of the text that the house keeps; those of other hosts are not fetched for print. */
async function picturesOf(work: Work, { blocks }: ReleaseMatter): Promise<Picture[]> {
  const sources = blocks.flatMap(({ content }) =>
    LANGUAGES.flatMap((language) => {
      const src = content[language]?.attrs?.['src'];
      return typeof src === 'string' && src.startsWith('/files/') ? src : [];
    }),
  );
  const hashes = [...new Set(sources.map((src) => src.slice('/files/'.length)))];
  const rows = await work.query<{ sha256: string; mediaType: string; bytes: Buffer }>(
    'select sha256, media_type as "mediaType", bytes from stored_file where sha256 = any($1) and media_type like \'image/%\'',
    [hashes],
  );
  return rows.map(({ sha256, ...picture }) => ({ src: `/files/${sha256}`, ...picture }));
}
