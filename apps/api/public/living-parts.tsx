import { renderToStaticMarkup } from 'react-dom/server';
import { addresses, type PublicReleaseRow, type Voice } from '#libs/publication';
import { PromiseEntry, type TrackedPromise } from './promise-entry.js';

/** What a reader must know of a release before reading it: that another stands in its place, or none. */
export function noticeOf(
  release: PublicReleaseRow,
  current: PublicReleaseRow | undefined,
  voice: Voice,
): string {
  const { say, language } = voice;
  if (release.state === 'withdrawn')
    return renderToStaticMarkup(
      <p className="note bad" role="note">
        {withdrawnSentence(release, voice)} {say('report.withdrawnText')}
      </p>,
    );
  if (release.state === 'published' || current === undefined) return '';
  return renderToStaticMarkup(
    <p className="note waits" role="note">
      {say('report.superseded', { number: current.number })}{' '}
      <a href={addresses.report(language, release.slug)}>{say('report.current')}</a>
    </p>,
  );
}

export function withdrawnSentence({ endedAt, endReason }: PublicReleaseRow, voice: Voice): string {
  const date = endedAt === null ? '' : voice.day(endedAt);
  return voice.say('report.withdrawn', { date, reason: endReason ?? '' });
}

/** What was done since: the promises of the report as they stand today, and its other releases. */
export function sinceOf(
  promises: readonly TrackedPromise[],
  releases: readonly PublicReleaseRow[],
  voice: Voice,
): string {
  return renderToStaticMarkup(
    <section className="since" aria-labelledby="since">
      <h2 id="since">{voice.say('report.since')}</h2>
      {promises.length === 0 && <p className="none">{voice.say('report.sinceNone')}</p>}
      <ol className="entries">
        {promises.map((promise) => (
          <PromiseEntry key={promise.row.id} promise={promise} voice={voice} />
        ))}
      </ol>
      {releases.length > 1 && <Releases releases={releases} voice={voice} />}
    </section>,
  );
}

function Releases({ releases, voice }: { releases: readonly PublicReleaseRow[]; voice: Voice }) {
  const { say, word, language } = voice;
  return (
    <>
      <h3>{say('report.releases')}</h3>
      <ul>
        {releases.map(({ id, slug, number, state, publishedAt, reason }) => (
          <li key={id}>
            <a href={addresses.release(language, slug, number)}>
              {say('report.release', { number })}
            </a>{' '}
            · {voice.day(publishedAt)} · {word(`releaseStates.${state}`)}
            {reason !== null && ` · ${reason}`}
          </li>
        ))}
      </ul>
    </>
  );
}
