import { DISPOSITIONS, type Disposition } from '#libs/domain';
import { outline, type Block } from '#libs/domain/document';
import {
  addresses,
  Outcome,
  Reply,
  type PublicProposal,
  type PublicReleaseRow,
  type Voice,
} from '#libs/publication';
import { blockAnchor } from '#libs/writers';
import { withdrawnSentence } from './living-parts.js';

export interface ProposalsMatter {
  readonly release: PublicReleaseRow;
  readonly proposals: readonly PublicProposal[];
  readonly blocks: readonly Block[];
  readonly answer: Disposition | null;
}

/** Who proposed what and what was answered, as one table; every row leads to its words. */
export function ProposalsPage({ matter, voice }: { matter: ProposalsMatter; voice: Voice }) {
  const { say, of, word, language } = voice;
  const { release, proposals, answer } = matter;
  const shown = proposals.filter(({ disposition }) => answer === null || disposition === answer);
  const used = DISPOSITIONS.filter((kind) => proposals.some((each) => each.disposition === kind));
  const placeOf = placesIn(matter.blocks, voice);
  const page = addresses.proposals(language, release.slug);
  return (
    <>
      <h1>{say('table.title')}</h1>
      <p className="lead">
        <a href={addresses.report(language, release.slug)}>{of(release.title)}</a>.{' '}
        {say('table.lead')}
      </p>
      {release.state === 'withdrawn' && (
        <p className="note bad" role="note">
          {withdrawnSentence(release, voice)}
        </p>
      )}
      <nav className="filters" aria-label={say('table.filter')}>
        {[null, ...used].map((kind) => (
          <a
            key={kind ?? 'all'}
            href={kind === null ? page : `${page}?answer=${kind}`}
            aria-current={kind === answer ? 'true' : undefined}
          >
            {kind === null ? say('table.all') : word(`dispositions.${kind}`)}
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <p className="none">{say('table.none')}</p>
      ) : (
        <table className="proposals">
          <thead>
            <tr>
              {['number', 'organisation', 'place', 'proposal', 'answer'].map((column) => (
                <th key={column} scope="col">
                  {say(`table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((proposal) => (
              <Row
                key={proposal.id}
                proposal={proposal}
                place={placeOf(proposal)}
                release={release}
                voice={voice}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface RowProps {
  readonly proposal: PublicProposal;
  readonly place: string;
  readonly release: PublicReleaseRow;
  readonly voice: Voice;
}

function Row({ proposal, place, release, voice }: RowProps) {
  const { say, of, word, language } = voice;
  const text = addresses.report(language, release.slug);
  const lang = proposal.language === language ? undefined : proposal.language;
  const at = proposal.placedIn === null ? `p-${proposal.number}` : blockAnchor(proposal.placedIn);
  return (
    <tr id={`p-${proposal.number}`}>
      <th scope="row" data-label={say('table.number')}>
        <a href={`${text}#p-${proposal.number}`}>№ {proposal.number}</a>
      </th>
      <td data-label={say('table.organisation')}>{of(proposal.organisation)}</td>
      <td data-label={say('table.place')}>
        <a href={`${text}#${at}`}>{place}</a>
      </td>
      <td data-label={say('table.proposal')}>
        <span className="kind">{word(`proposalKinds.${proposal.kind}`)}</span>
        <p lang={lang}>{proposal.text}</p>
      </td>
      <td data-label={say('table.answer')}>
        <Outcome proposal={proposal} voice={voice} />
        {proposal.reason !== null && <p>{of(proposal.reason)}</p>}
        <Reply proposal={proposal} voice={voice} />
      </td>
    </tr>
  );
}

/** The section in which a proposal has its place, by number and title. */
function placesIn(blocks: readonly Block[], voice: Voice): (proposal: PublicProposal) => string {
  const index = new Map(blocks.map(({ id }, at) => [id, at]));
  const sections = outline(blocks, voice.language);
  return ({ placedIn }) => {
    const at = placedIn === null ? undefined : index.get(placedIn);
    if (at === undefined) return voice.say('proposal.whole');
    const section = sections.findLast(({ start, end }) => start <= at && at < end);
    if (section === undefined) return voice.say('proposal.whole');
    return section.number === null ? section.title : `${section.number}. ${section.title}`;
  };
}
