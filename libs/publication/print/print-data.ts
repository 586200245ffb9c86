import { localDay, type Language } from '#libs/domain';
import { referencedIds } from '#libs/domain/document';
import { flowOf, gridOf, runsText, type Flow, type Sheet } from '#libs/writers';
import type { PublicProposal, ReleaseMatter } from '../matter/release-matter.js';
import { voiceIn, type Voice } from '../page/say.js';

/** A picture of the report: where the template finds it, and its bytes. */
export interface Picture {
  readonly src: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The sheet of a release in one language: everything `report.typ` reads, as data. */
export function sheetOf(
  matter: ReleaseMatter,
  language: Language,
  pictures: readonly Picture[],
): Sheet {
  const voice = voiceIn(language);
  const { say, of } = voice;
  const bySrc = new Map(pictures.map(({ src, path }) => [src, path]));
  const [year, month, day] = localDay(matter.publishAt).split('-').map(Number);
  const release = say('report.release', { number: matter.number });
  const data = {
    language,
    title: of(matter.title),
    short: of(matter.title),
    subject: of(matter.subject),
    agency: of(matter.agency),
    date: { year, month, day },
    hash: matter.hash,
    labels: {
      contents: say('report.contents'),
      hash: say('report.hash'),
      release,
      proposals: say('table.title'),
      unanswered: say('proposal.unanswered'),
    },
    particulars: [
      [say('report.period'), voice.period(matter.periodStart, matter.periodEnd)],
      [say('report.revision'), String(matter.revisionNumber)],
      [say('report.published'), voice.day(matter.publishAt)],
      ...(matter.reason === null ? [] : [['', say('report.erratum', { reason: matter.reason })]]),
    ],
    targets: targetsIn(matter, language),
    flow: flowOf(matter.blocks, language).map((piece) => printed(piece, bySrc)),
    proposals: matter.proposals.map((proposal) => answered(proposal, voice)),
  };
  const files = pictures.map(({ path, bytes }) => [path, bytes] as const);
  return { data: JSON.stringify(data), files, at: matter.publishAt.getTime() };
}

/** The blocks that are pointed at and there: only to those can a program that sets text link. */
function targetsIn({ blocks }: ReleaseMatter, language: Language): string[] {
  const wanted = referencedIds(blocks);
  return blocks
    .filter(({ id, content }) => wanted.has(id) && content[language])
    .map(({ id }) => id);
}

/** What the template cannot work out by itself: the grid of a table, the file of a picture. */
function printed(piece: Flow, bySrc: ReadonlyMap<string, string>): object {
  if (piece.kind === 'figure')
    return { ...piece, alt: altOf(piece), file: bySrc.get(piece.src) ?? null };
  if (piece.kind !== 'table') return piece;
  const { kind, id, caption, rows } = piece;
  return { kind, id, caption, ...gridOf(rows) };
}

/** PDF/A refuses a picture without words for those who do not see it; the caption serves, or a dash. */
function altOf({ alt, runs }: Extract<Flow, { kind: 'figure' }>): string {
  return [alt, runsText(runs)].find((words) => words.trim() !== '') ?? '–';
}

function answered(proposal: PublicProposal, { say, word, of }: Voice): object {
  const { number, organisation, kind, disposition, reason, late, admitted } = proposal;
  const head = [`№ ${number}`, of(organisation), word(`proposalKinds.${kind}`)];
  if (late) head.push(say(admitted === false ? 'proposal.notAdmitted' : 'proposal.late'));
  return {
    head: head.join(' · '),
    text: proposal.text,
    wording: proposal.proposedWording,
    answer: disposition === null ? null : word(`dispositions.${disposition}`),
    reason: reason === null ? '' : of(reason),
  };
}
