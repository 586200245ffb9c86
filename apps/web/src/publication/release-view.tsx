import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LANGUAGES } from '#libs/domain';
import type { WholeReleaseFragment } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { HashSeal } from '../shared/hash-seal.js';
import { When } from '../shared/when.js';
import { Artefacts } from './artefacts.js';
import { ReleaseActs } from './release-acts.js';
import { ReleaseState } from './release-state.js';
import styles from './release-view.module.css';
import { TimeLeft } from './time-left.js';

interface Props {
  release: WholeReleaseFragment;
  now: Date;
  /** In the queue every release names its report. */
  named?: boolean;
  onDone: () => void;
}

/** One release, live until it is out: when, what, to whom, and the acts that are left. */
export function ReleaseView({ release, now, named = false, onDone }: Props) {
  const { t } = useTranslation('web-publication');
  const say = useInLanguage();
  const { state, report } = release;
  const waits = state === 'scheduled' || state === 'publishing';
  const out = state === 'published' || state === 'superseded';
  return (
    <article className={styles.release} data-state={state}>
      <header className={styles.head}>
        {named && (
          <h3 className={styles.title}>
            <Link to={`/reports/${report.slug}/publication`}>{say(report.title)}</Link>
          </h3>
        )}
        <p className={styles.facts}>
          <ReleaseState state={state} />
          <span>{t(`kind.${release.kind === 'erratum' ? 'erratum' : 'first'}`)}</span>
          {release.revision && <span>{t('revision', { number: release.revision.number })}</span>}
          <HashSeal hash={release.hash} />
        </p>
      </header>
      <p className={styles.moment} role={waits ? 'status' : undefined}>
        <When at={release.publishedAt ?? release.publishAt} as="moment" />
        <span className={styles.quiet}> {t('astana')}</span>
        {waits && (
          <span className={styles.left}>
            <TimeLeft at={release.publishAt} now={now} />
          </span>
        )}
      </p>
      {release.reason && <p className={styles.reason}>{release.reason}</p>}
      {release.endReason && <p className={styles.reason}>{release.endReason}</p>}
      {state !== 'cancelled' && <Artefacts artefacts={release.artefacts} out={out} />}
      {waits && <p>{t('letters', { count: release.mailRecipients })}</p>}
      {(out || state === 'withdrawn') && (
        <p className={styles.links}>
          {t('publicPage')}{' '}
          {LANGUAGES.map((language) => (
            <a key={language} href={`/${language}/reports/${report.slug}`} hrefLang={language}>
              {t(`language.${language}`)}
            </a>
          ))}
        </p>
      )}
      <ReleaseActs release={release} onDone={onDone} />
    </article>
  );
}
