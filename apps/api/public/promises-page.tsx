import { RECOMMENDATION_STATUSES, type RecommendationStatus } from '#libs/domain';
import { addresses, type Voice } from '#libs/publication';
import type { PromiseTallyRow } from '#libs/recommendations';
import { PromiseChart } from './promise-chart.js';
import { PromiseEntry, type TrackedPromise } from './promise-entry.js';

export interface PromisesMatter {
  readonly status: RecommendationStatus | null;
  readonly promises: readonly TrackedPromise[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
  readonly tally: PromiseTallyRow;
}

/** Every promise of every published report; filters are links, so they can be sent to somebody. */
export function PromisesPage({ matter, voice }: { matter: PromisesMatter; voice: Voice }) {
  const { say, word, language } = voice;
  const { status, promises, next, tally } = matter;
  const address = (wanted: RecommendationStatus | null, after?: string): string => {
    const query = new URLSearchParams();
    if (wanted !== null) query.set('status', wanted);
    if (after !== undefined) query.set('after', after);
    return addresses.promises(language) + (query.size > 0 ? `?${query}` : '');
  };
  return (
    <>
      <h1>{say('promises.title')}</h1>
      <p className="lead">{say('promises.lead')}</p>
      {tally.byMonth.length > 0 && <PromiseChart months={tally.byMonth} voice={voice} />}
      <nav className="filters" aria-label={say('promises.filter')}>
        {[null, ...RECOMMENDATION_STATUSES].map((each) => (
          <a
            key={each ?? 'all'}
            href={address(each)}
            aria-current={each === status ? 'true' : undefined}
          >
            {each === null ? say('promises.all') : word(`recommendationStatus.${each}`)}
          </a>
        ))}
      </nav>
      {promises.length === 0 && <p className="none">{say('promises.none')}</p>}
      <ol className="entries">
        {promises.map((promise) => (
          <PromiseEntry key={promise.row.id} promise={promise} voice={voice} namesReport />
        ))}
      </ol>
      {next !== null && (
        <p>
          <a href={address(status, next)} rel="next">
            {say('promises.next')}
          </a>
        </p>
      )}
    </>
  );
}
