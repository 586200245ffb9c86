import type { Language } from '#libs/domain';
import { filesOf, sheetTextOf, type Imprint, type Picture, type Sheet } from '#libs/writers';
import type { PublicProposal, ReleaseMatter } from '../matter/release-matter.js';
import { addresses } from '../page/addresses.js';
import { replyInWords } from '../page/proposal-note.js';
import { voiceIn, type Voice } from '../page/say.js';

/** The sheet of a release in one language: the text, and what was proposed and answered. */
export function sheetOf(
  matter: ReleaseMatter,
  language: Language,
  pictures: readonly Picture[],
): Sheet {
  const voice = voiceIn(language);
  const { publishAt, revisionNumber, slug } = matter;
  const manuscript = {
    ...matter,
    language,
    pictures,
    at: publishAt,
    revision: revisionNumber,
    address: addresses.report(language, slug),
  };
  const answers = {
    title: voice.say('table.title'),
    unanswered: voice.say('proposal.unanswered'),
    proposals: matter.proposals.map((proposal) => answered(proposal, voice)),
  };
  const text = sheetTextOf(manuscript, imprintOf(matter, voice));
  const data = answers.proposals.length > 0 ? { ...text, answers } : text;
  return {
    data: JSON.stringify(data),
    files: filesOf(pictures),
    at: publishAt.getTime(),
  };
}

function imprintOf(matter: ReleaseMatter, voice: Voice): Imprint {
  const { say } = voice;
  const { number, reason, periodStart, periodEnd, publishAt, revisionNumber } = matter;
  return {
    edition: say('report.release', { number }),
    hash: say('report.hash'),
    particulars: [
      [say('report.period'), voice.period(periodStart, periodEnd)],
      [say('report.revision'), String(revisionNumber)],
      [say('report.published'), voice.day(publishAt)],
      ...(reason === null ? [] : [['', say('report.erratum', { reason })] as const]),
    ],
  };
}

function answered(proposal: PublicProposal, voice: Voice): object {
  const { say, word, of } = voice;
  const reply = replyInWords(proposal, voice);
  const { number, organisation, kind, disposition, reason, late, admitted } = proposal;
  const head = [`№ ${number}`, of(organisation), word(`proposalKinds.${kind}`)];
  if (late) head.push(say(admitted === false ? 'proposal.notAdmitted' : 'proposal.late'));
  return {
    head: head.join(' · '),
    text: proposal.text,
    wording: proposal.proposedWording,
    answer: disposition === null ? null : word(`dispositions.${disposition}`),
    reason: reason === null ? '' : of(reason),
    reply: reply === null ? null : `${say('proposal.reply')}: ${reply}`,
  };
}
