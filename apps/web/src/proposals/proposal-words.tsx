import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { compareWords } from '#libs/domain/document';
import type { WholeProposalFragment } from '../gql/graphql.js';
import { Quotation } from '../shared/quotation.js';
import { WordRuns } from '../shared/word-runs.js';
import styles from './proposal-words.module.css';

/** What it concerns, what it asks for, and why. An amendment is shown inside the present words. */
export function ProposalWords({ proposal }: { proposal: WholeProposalFragment }) {
  const { t } = useTranslation('web-proposals');
  const { id, anchor, language, proposedWording, kind, consultation } = proposal;
  const comparable =
    kind === 'amendment' && anchor.exact && anchor.language === language && proposedWording;
  return (
    <>
      <section className={styles.part}>
        <h2>{t('words')}</h2>
        <p className={styles.where}>
          {anchor.kind === 'report'
            ? t('anchor.report')
            : `${anchor.sectionNumber ? `${anchor.sectionNumber}. ` : ''}${anchor.sectionTitle ?? ''}`}
        </p>
        {anchor.exact && anchor.language && (
          <Quotation
            language={anchor.language}
            exact={anchor.exact}
            prefix={anchor.prefix}
            suffix={anchor.suffix}
          />
        )}
        <Link to={`/reports/${consultation.report.slug}/text?layer=asked#proposal-${id}`}>
          {t('showInText')}
        </Link>
      </section>
      <section className={styles.part} lang={language}>
        <h2>{t('asked')}</h2>
        <p className={styles.words}>{proposal.text}</p>
      </section>
      {proposedWording && (
        <section className={styles.part}>
          <h2>{t('wording')}</h2>
          <p className={styles.words} lang={language}>
            {comparable && anchor.exact ? (
              <WordRuns words={compareWords(anchor.exact, proposedWording, language)} />
            ) : (
              proposedWording
            )}
          </p>
        </section>
      )}
      {proposal.justification && (
        <section className={styles.part}>
          <h2>{t('justification')}</h2>
          <p className={styles.words} lang={language}>
            {proposal.justification}
          </p>
        </section>
      )}
    </>
  );
}
