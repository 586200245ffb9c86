import type { ReactNode } from 'react';
import type { Language } from '#libs/domain';
import { outline, type Section } from '#libs/domain/document';
import type { PublicProposal, ReleaseMatter } from '../matter/release-matter.js';
import { blockAnchor, flowOf, Notes, notesOf, Pieces } from '#libs/writers';
import { addresses } from './addresses.js';
import { Live } from './live.js';
import { ProposalNote } from './proposal-note.js';
import { publicDocument } from './public-document.js';
import { voiceIn, type Voice } from './say.js';

/** Deeper headings are in the text; a contents of three ranks would be longer than it is useful. */
const CONTENTS_DEPTH = 2;

/** The page of a release, whole: text, proposals with their answers, and what can be taken along. */
export function reportPage(matter: ReleaseMatter, language: Language, publicUrl: string): string {
  const voice = voiceIn(language);
  return publicDocument({
    voice,
    publicUrl,
    title: voice.of(matter.title),
    description: voice.of(matter.subject),
    inLanguage: (each) => addresses.report(each, matter.slug),
    wide: true,
    children: <Report matter={matter} voice={voice} />,
  });
}

function Report({ matter, voice }: { matter: ReleaseMatter; voice: Voice }) {
  const { say } = voice;
  const { language } = voice;
  const sections = outline(matter.blocks, language).filter(({ depth }) => depth <= CONTENTS_DEPTH);
  const flow = flowOf(matter.blocks, language);
  const byBlock = Map.groupBy(matter.proposals, ({ placedIn }) => placedIn ?? '');
  const under = (blockId: string) => askedOn(byBlock.get(blockId) ?? [], voice);
  const homeless = byBlock.get('') ?? [];
  return (
    <div className="report">
      <Live place="notice" />
      <Masthead matter={matter} voice={voice} />
      <nav className="contents" aria-label={say('report.contents')}>
        <details open>
          <summary>{say('report.contents')}</summary>
          <Contents sections={sections} />
        </details>
      </nav>
      <article>
        <Pieces flow={flow} under={under} />
        <Notes notes={notesOf(flow)} title={say('report.notes')} />
        <Others
          heading={say('report.onWhole')}
          proposals={homeless.filter(({ anchor }) => anchor.kind === 'report')}
          voice={voice}
        />
        <Others
          heading={say('report.elsewhere')}
          proposals={homeless.filter(({ anchor }) => anchor.kind !== 'report')}
          voice={voice}
        />
        <Live place="since" />
      </article>
    </div>
  );
}

/** What is made of the text when it is asked for; the print version went out with the release. */
const FORMS = [
  ['docx', 'docx'],
  ['html', 'html'],
  ['akn', 'akn'],
] as const;

function Masthead({ matter, voice }: { matter: ReleaseMatter; voice: Voice }) {
  const { say, of, language } = voice;
  const { slug, number, reportId, revisionNumber } = matter;
  const file = (name: string) => addresses.file(language, slug, number, name);
  return (
    <header className="masthead">
      <p className="agency">{of(matter.agency)}</p>
      <h1>{of(matter.title)}</h1>
      <p className="subject">{of(matter.subject)}</p>
      {matter.reason !== null && (
        <p className="note waits">{say('report.erratum', { reason: matter.reason })}</p>
      )}
      <dl className="particulars">
        <dt>{say('report.period')}</dt>
        <dd>{voice.period(matter.periodStart, matter.periodEnd)}</dd>
        <dt>{say('report.published')}</dt>
        <dd>
          <time dateTime={matter.publishAt.toISOString()}>{voice.day(matter.publishAt)}</time>
        </dd>
        <dt>{say('report.revision')}</dt>
        <dd>
          {matter.revisionNumber} · {say('report.release', { number })}
        </dd>
        <dt>{say('report.hash')}</dt>
        <dd className="hash">
          <code>{matter.hash}</code>
        </dd>
      </dl>
      <ul className="take" aria-label={say('report.take')}>
        <li>
          <a className="act" href={file('print.pdf')} type="application/pdf">
            {say('report.print')}
          </a>
        </li>
        {FORMS.map(([name, ending]) => (
          <li key={name}>
            <a href={addresses.form(language, reportId, revisionNumber, ending)} rel="nofollow">
              {say(`report.forms.${name}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={addresses.proposals(language, slug)}>{say('report.table')}</a>
        </li>
        <li>
          <a href={file('proposals.csv')} type="text/csv">
            {say('report.csv')}
          </a>
        </li>
        <li>
          <a href={file('data.json')} type="application/json">
            {say('report.json')}
          </a>
        </li>
      </ul>
    </header>
  );
}

function Contents({ sections }: { sections: readonly Section[] }) {
  return (
    <ol>
      {sections.map(({ blockId, number, title, depth }) => (
        <li key={blockId} className={`depth-${depth}`}>
          <a href={`#${blockAnchor(blockId)}`}>
            {number !== null && <span className="number">{number} </span>}
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The proposals on a passage, folded away under it: the text comes first. */
function askedOn(proposals: readonly PublicProposal[], voice: Voice): ReactNode {
  if (proposals.length === 0) return null;
  return (
    <details className="asked">
      <summary>{voice.say('report.asked', { count: proposals.length })}</summary>
      {proposals.map((proposal) => (
        <ProposalNote key={proposal.id} proposal={proposal} voice={voice} />
      ))}
    </details>
  );
}

interface OthersProps {
  readonly heading: string;
  readonly proposals: readonly PublicProposal[];
  readonly voice: Voice;
}

function Others({ heading, proposals, voice }: OthersProps) {
  if (proposals.length === 0) return null;
  return (
    <section className="others">
      <h2>{heading}</h2>
      {proposals.map((proposal) => (
        <ProposalNote key={proposal.id} proposal={proposal} voice={voice} />
      ))}
    </section>
  );
}
