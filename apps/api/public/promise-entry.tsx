import type { RecommendationStatus, Trilingual } from '#libs/domain';
import { addresses, type Voice } from '#libs/publication';
import type { ProgressRow, RecommendationRow } from '#libs/recommendations';

/** A recommendation with everything a reader may want to know of it. */
export interface TrackedPromise {
  readonly row: RecommendationRow;
  readonly owner: Trilingual;
  readonly progress: readonly ProgressRow[];
  /** Numbers of the proposals from which it came. */
  readonly causes: readonly number[];
  readonly report: { readonly slug: string; readonly title: Trilingual };
}

const SIGNS: Record<RecommendationStatus, [sign: string, tone: string]> = {
  not_started: ['○', 'plain'],
  in_progress: ['◐', 'plain'],
  overdue: ['!', 'waits'],
  done_in_time: ['✓', 'good'],
  done_late: ['✓', 'good'],
  cancelled: ['✕', 'plain'],
};

interface Props {
  readonly promise: TrackedPromise;
  readonly voice: Voice;
  /** Not on the page of the report itself. */
  readonly namesReport?: boolean;
}

/** What must be done, by whom, until when, and how far it has come. */
export function PromiseEntry({ promise, voice, namesReport = false }: Props) {
  const { say, word, of, language } = voice;
  const { row, owner, report } = promise;
  const [sign, tone] = SIGNS[row.status];
  return (
    <li className="promise" id={`m-${row.number}`}>
      <p className="words">
        <span className="number">{row.number}. </span>
        {of(row.text)}
      </p>
      <p className="facts">
        <span className={`outcome ${tone}`}>
          <span aria-hidden="true">{sign} </span>
          {word(`recommendationStatus.${row.status}`)}
        </span>{' '}
        · {say('promises.due')}: <time dateTime={row.dueOn}>{voice.day(row.dueOn)}</time>
        {row.doneAt !== null && (
          <>
            {' '}
            · {say('promises.done')}: {voice.day(row.doneAt)}
          </>
        )}
      </p>
      <p className="facts">
        {say('promises.owner')}: {of(owner)}
        {namesReport && (
          <>
            {' '}
            · {say('promises.from')}:{' '}
            <a href={addresses.report(language, report.slug)}>{of(report.title)}</a>
          </>
        )}
      </p>
      <p className="facts">
        <label>
          {say('promises.progress')}: <progress max={100} value={row.percent} /> {row.percent} %
        </label>
      </p>
      <Details promise={promise} voice={voice} />
    </li>
  );
}

function Details({ promise, voice }: Props) {
  const { say, word, of, language } = voice;
  const { row, progress, causes, report } = promise;
  const empty = row.indicator === null && progress.length === 0 && causes.length === 0;
  if (empty && row.assessment === null && row.cancelReason === null) return null;
  return (
    <details>
      <summary>{say('promises.history')}</summary>
      <dl>
        {row.indicator !== null && (
          <>
            <dt>{say('promises.indicator')}</dt>
            <dd>{of(row.indicator)}</dd>
          </>
        )}
        {progress.map(({ id, at, percent, note }) => (
          <div key={id} className="step">
            <dt>
              <time dateTime={at.toISOString()}>{voice.day(at)}</time> · {percent} %
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
        {row.assessment !== null && (
          <>
            <dt>{say('promises.assessment')}</dt>
            <dd>
              {word(`assessments.${row.assessment}`)}
              {row.assessmentReason !== null && ` – ${of(row.assessmentReason)}`}
            </dd>
          </>
        )}
        {row.cancelReason !== null && (
          <>
            <dt>{word('recommendationStatus.cancelled')}</dt>
            <dd>{row.cancelReason}</dd>
          </>
        )}
        {causes.length > 0 && (
          <>
            <dt>{say('promises.causedBy')}</dt>
            <dd>
              {causes.map((number) => (
                <a
                  key={number}
                  className="cause"
                  href={`${addresses.proposals(language, report.slug)}#p-${number}`}
                >
                  № {number}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
