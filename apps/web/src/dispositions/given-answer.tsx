import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LANGUAGES } from '#libs/domain';
import { useInLanguage } from '../i18n/use-language.js';
import { OutcomeBadge } from '../shared/outcome-badge.js';
import { When } from '../shared/when.js';
import type { OpenProposal } from './answer-types.js';
import styles from './given-answer.module.css';

/** The answer as everybody reads it, and how it came about. */
export function GivenAnswer({ proposal }: { proposal: OpenProposal }) {
  const { t } = useTranslation('web-dispositions');
  const say = useInLanguage();
  const { disposition } = proposal;
  if (!disposition) return null;
  const { duplicateOf, history } = disposition;
  return (
    <div className={styles.answer}>
      <p className={styles.kind}>
        <OutcomeBadge kind={disposition.kind} />
      </p>
      {duplicateOf && (
        <p>
          {t('answer.sameAs')}{' '}
          <Link to={`/proposals/${duplicateOf.id}`}>
            № {duplicateOf.number}, {say(duplicateOf.organisation.shortName)}
          </Link>
        </p>
      )}
      {LANGUAGES.map((language) =>
        disposition.reason[language] ? (
          <p key={language} lang={language} className={styles.reason}>
            {disposition.reason[language]}
          </p>
        ) : (
          <p key={language} className={styles.missing}>
            {t(`answer.missingIn.${language}`)}
          </p>
        ),
      )}
      <p className={styles.by}>
        {disposition.decidedBy}, <When at={disposition.decidedAt} as="moment" />
      </p>
      {history.length > 1 && (
        <details>
          <summary>{t('answer.history', { count: history.length })}</summary>
          <ol className={styles.history}>
            {history.map((version) => (
              <li key={version.decidedAt}>
                <OutcomeBadge kind={version.kind} />
                <span>
                  {version.decidedBy}, <When at={version.decidedAt} as="moment" />
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
