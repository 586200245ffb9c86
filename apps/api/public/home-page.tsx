import { daysBetween, localDay } from '#libs/domain';
import type { ConsultationRow } from '#libs/consultations';
import { addresses, type PublicReleaseRow, type Voice } from '#libs/publication';
import type { PromiseTallyRow } from '#libs/recommendations';
import type { ReportRow } from '#libs/reports';
import { PromiseChart } from './promise-chart.js';

export interface OpenConsultation {
  readonly consultation: ConsultationRow;
  readonly report: ReportRow;
}

export interface HomeMatter {
  readonly consultations: readonly OpenConsultation[];
  readonly published: readonly PublicReleaseRow[];
  readonly promises: PromiseTallyRow;
  readonly now: Date;
}

/** The front page: what can be joined now, what has been published, what became of promises. */
export function HomePage({ matter, voice }: { matter: HomeMatter; voice: Voice }) {
  const { say, language } = voice;
  const { consultations, published, promises, now } = matter;
  const total = promises.kept + promises.inProgress + promises.overdue + promises.notStarted;
  return (
    <>
      <h1>{say('home.title')}</h1>
      <p className="lead">{say('home.lead')}</p>

      <section aria-labelledby="open">
        <h2 id="open">{say('home.open')}</h2>
        {consultations.length === 0 && <p className="none">{say('home.noneOpen')}</p>}
        <ul className="entries">
          {consultations.map((each) => (
            <Consultation key={each.consultation.id} {...each} voice={voice} now={now} />
          ))}
        </ul>
      </section>

      <section aria-labelledby="published">
        <h2 id="published">{say('home.published')}</h2>
        {published.length === 0 && <p className="none">{say('home.nonePublished')}</p>}
        <ul className="entries">
          {published.map((release) => (
            <Published key={release.id} release={release} voice={voice} />
          ))}
        </ul>
      </section>

      <section aria-labelledby="promises">
        <h2 id="promises">{say('home.promises')}</h2>
        {total === 0 ? (
          <p className="none">{say('home.noPromises')}</p>
        ) : (
          <>
            <p>
              {say('home.promisesLead', { total, kept: promises.kept, overdue: promises.overdue })}
            </p>
            <PromiseChart months={promises.byMonth} voice={voice} />
            <p>
              <a href={addresses.promises(language)}>{say('home.allPromises')}</a>
            </p>
          </>
        )}
      </section>
    </>
  );
}

interface ConsultationProps extends OpenConsultation {
  readonly voice: Voice;
  readonly now: Date;
}

function Consultation({ consultation, report, voice, now }: ConsultationProps) {
  const { say, of } = voice;
  const { opensAt, closesAt, openToAll, state } = consultation;
  const announced = state === 'announced';
  const moment = announced ? opensAt : closesAt;
  const days = daysBetween(localDay(now), localDay(closesAt));
  const left = days === 0 ? say('home.lastDay') : say('home.daysLeft', { count: days });
  return (
    <li>
      <h3>{of(report.title)}</h3>
      <p>{of(report.subject)}</p>
      <p className="facts">
        {say(announced ? 'home.opens' : 'home.until', {
          date: voice.day(moment),
          time: voice.time(moment),
        })}
        {!announced && <strong className="waits"> · {left}</strong>} ·{' '}
        {say(openToAll ? 'home.forAll' : 'home.forInvited')}
      </p>
      <p>
        <a className="act" href={addresses.takePart(report.slug)}>
          {say('home.read')}
        </a>
      </p>
    </li>
  );
}

function Published({ release, voice }: { release: PublicReleaseRow; voice: Voice }) {
  const { say, of, language } = voice;
  const date = voice.day(release.publishedAt);
  return (
    <li>
      <h3>
        <a href={addresses.report(language, release.slug)}>{of(release.title)}</a>
      </h3>
      <p>{of(release.subject)}</p>
      <p className="facts">
        {say(release.kind === 'erratum' ? 'home.corrected' : 'home.publishedOn', { date })} ·{' '}
        <a href={addresses.proposals(language, release.slug)}>
          {say('home.proposals', { count: release.proposals })}
        </a>
      </p>
    </li>
  );
}
