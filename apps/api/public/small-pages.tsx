import { addresses, type PublicReleaseRow, type Voice } from '#libs/publication';
import { withdrawnSentence } from './living-parts.js';

export function NotFoundPage({ voice }: { voice: Voice }) {
  const { say, language } = voice;
  return (
    <>
      <h1>{say('notFound.title')}</h1>
      <p className="lead">{say('notFound.text')}</p>
      <p>
        <a className="act" href={addresses.home(language)}>
          {say('notFound.back')}
        </a>
      </p>
    </>
  );
}

export interface WithdrawnMatter {
  readonly release: PublicReleaseRow;
  /** The release that stands in its place, if there is one. */
  readonly current?: PublicReleaseRow | undefined;
  /** A file was asked for, which is given out no more. */
  readonly file?: boolean;
}

/** Stands at the address of what was withdrawn: when, why, and where one goes from here. */
export function WithdrawnPage({ matter, voice }: { matter: WithdrawnMatter; voice: Voice }) {
  const { release, current, file = false } = matter;
  const { say, of, language } = voice;
  return (
    <>
      <p className="agency">{of(release.agency)}</p>
      <h1>{of(release.title)}</h1>
      <p className="note bad">{withdrawnSentence(release, voice)}</p>
      {current !== undefined && (
        <p>
          {say('report.superseded', { number: current.number })}{' '}
          <a href={addresses.report(language, current.slug)}>{say('report.current')}</a>
        </p>
      )}
      <p>
        {file && say('report.withdrawnFile')} {say('report.withdrawnText')}
      </p>
      <p>
        <a href={addresses.release(language, release.slug, release.number)}>
          {say('report.readWithdrawn')}
        </a>
      </p>
    </>
  );
}
