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

/** Stands at the address of a withdrawn report: that it is no longer in force, why, and where it lies. */
export function WithdrawnPage({ release, voice }: { release: PublicReleaseRow; voice: Voice }) {
  const { say, of, language } = voice;
  return (
    <>
      <p className="agency">{of(release.agency)}</p>
      <h1>{of(release.title)}</h1>
      <p className="note bad">{withdrawnSentence(release, voice)}</p>
      <p>{say('report.withdrawnText')}</p>
      <p>
        <a href={addresses.release(language, release.slug, release.number)}>
          {say('report.readWithdrawn')}
        </a>
      </p>
    </>
  );
}
