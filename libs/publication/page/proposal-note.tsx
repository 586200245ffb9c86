import type { PublicProposal } from '../matter/release-matter.js';
import type { Voice } from './say.js';
import { blockAnchor } from '#libs/writers';

/** How an answer is marked beside its word: a sign that needs no colour. */
const SIGNS: Record<NonNullable<PublicProposal['disposition']>, [sign: string, tone: string]> = {
  accepted: ['✓', 'good'],
  accepted_with_modification: ['✓', 'good'],
  partly_accepted: ['◐', 'good'],
  noted: ['•', 'plain'],
  rejected: ['✕', 'bad'],
  duplicate: ['⧉', 'plain'],
  out_of_scope: ['↷', 'plain'],
  deferred: ['…', 'waits'],
};

export function Outcome({ proposal, voice }: { proposal: PublicProposal; voice: Voice }) {
  const { disposition } = proposal;
  const [sign, tone] = disposition === null ? ['○', 'waits'] : SIGNS[disposition];
  return (
    <span className={`outcome ${tone}`}>
      <span aria-hidden="true">{sign} </span>
      {disposition === null
        ? voice.say('proposal.unanswered')
        : voice.word(`dispositions.${disposition}`)}
    </span>
  );
}

/** Who proposed what, and what was answered: the words of both sides, each in its own language. */
export function ProposalNote({ proposal, voice }: { proposal: PublicProposal; voice: Voice }) {
  const { say, word, of } = voice;
  const lang = proposal.language === voice.language ? undefined : proposal.language;
  return (
    <section className="proposal" id={`p-${proposal.number}`}>
      <p className="by">
        <a href={`#p-${proposal.number}`}>№ {proposal.number}</a> ·{' '}
        <strong>{of(proposal.organisation)}</strong> · {word(`proposalKinds.${proposal.kind}`)}
        {proposal.late && (
          <> · {say(proposal.admitted === false ? 'proposal.notAdmitted' : 'proposal.late')}</>
        )}
      </p>
      <div lang={lang}>
        <Lines text={proposal.text} />
      </div>
      <dl>
        {proposal.proposedWording !== null && (
          <>
            <dt>{say('proposal.wording')}</dt>
            <dd lang={lang} className="wording">
              <Lines text={proposal.proposedWording} />
            </dd>
          </>
        )}
        {proposal.justification !== '' && (
          <>
            <dt>{say('proposal.why')}</dt>
            <dd lang={lang}>
              <Lines text={proposal.justification} />
            </dd>
          </>
        )}
        <dt>{say('proposal.answer')}</dt>
        <dd>
          <Answer proposal={proposal} voice={voice} />
        </dd>
      </dl>
    </section>
  );
}

function Answer({ proposal, voice }: { proposal: PublicProposal; voice: Voice }) {
  const { say, of } = voice;
  return (
    <>
      <p>
        <Outcome proposal={proposal} voice={voice} />
        {proposal.duplicateOf !== null && (
          <>
            {' '}
            · {say('proposal.original')}:{' '}
            <a href={`#p-${proposal.duplicateOf}`}>№ {proposal.duplicateOf}</a>
          </>
        )}
      </p>
      {proposal.reason !== null && <Lines text={of(proposal.reason)} />}
      {proposal.changedBlockIds.length > 0 && (
        <p className="changed">
          {say('proposal.changed')}:{' '}
          {proposal.changedBlockIds.map((id, index) => (
            <a key={id} href={`#${blockAnchor(id)}`}>
              {index + 1}
            </a>
          ))}
        </p>
      )}
      <Reply proposal={proposal} voice={voice} />
    </>
  );
}

/** What the organisation says of the answer, or until when it may, or that it said nothing in time. */
export function Reply({ proposal, voice }: { proposal: PublicProposal; voice: Voice }) {
  const { satisfactionComment: comment } = proposal;
  const words = replyInWords(proposal, voice);
  if (words === null) return null;
  return (
    <p className="reply">
      {voice.say('proposal.reply')}: {words}
      {comment !== null && ` – ${comment}`}
    </p>
  );
}

export function replyInWords(
  { satisfaction, replyBy }: PublicProposal,
  { say, word, day }: Voice,
): string | null {
  if (satisfaction === null) return null;
  const date = replyBy === null ? '' : day(replyBy);
  if (satisfaction === 'awaited') return say('proposal.replyAwaited', { date });
  if (satisfaction === 'no_reply') return say('proposal.noReply', { date });
  return word(`satisfaction.${satisfaction}`);
}

/** Typed line ends as paragraphs. */
function Lines({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => <p key={index}>{line}</p>);
}
