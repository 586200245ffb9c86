import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WholeProposalFragment } from '../gql/graphql.js';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { formatDay } from '../shared/dates.js';
import { OutcomeBadge } from '../shared/outcome-badge.js';
import styles from './proposal-answer.module.css';

/** The answer with its reason, and the words that were changed for it. */
export function ProposalAnswer({ proposal }: { proposal: WholeProposalFragment }) {
  const { t } = useTranslation('web-proposals');
  const say = useInLanguage();
  const language = useLanguage();
  const { disposition, takenBy, incorporations, incorporationException, consultation } = proposal;
  const changed = incorporations.flatMap(({ blockIds }) => blockIds);
  return (
    <section className={styles.answer} data-answered={Boolean(disposition) || undefined}>
      <h2>{t('answer')}</h2>
      <p className={styles.outcome}>
        <OutcomeBadge kind={disposition?.kind} />
      </p>
      {!disposition && <p>{takenBy ? t('takenBy', { name: takenBy.name }) : t('noAnswer')}</p>}
      {disposition && (
        <>
          <p className={styles.reason}>{say(disposition.reason)}</p>
          {disposition.duplicateOf && (
            <p>
              {t('duplicateOf')}{' '}
              <Link to={`/proposals/${disposition.duplicateOf.id}`}>
                № {disposition.duplicateOf.number}
              </Link>
            </p>
          )}
          <p className={styles.by}>
            {t('decidedBy', {
              name: disposition.decidedBy,
              date: formatDay(disposition.decidedAt, language),
            })}
          </p>
        </>
      )}
      {changed[0] && (
        <p>
          <Link to={`/reports/${consultation.report.slug}/text?layer=changed#block-${changed[0]}`}>
            {t('seeChanged')}
          </Link>
        </p>
      )}
      {incorporationException && (
        <p className={styles.by}>
          {t('exception')}: {incorporationException}
        </p>
      )}
    </section>
  );
}
