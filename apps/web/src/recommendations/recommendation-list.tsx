import { Link } from 'react-router';
import { useInLanguage } from '../i18n/use-language.js';
import { Due } from './due.js';
import { ProgressBar } from './progress-bar.js';
import styles from './recommendation-list.module.css';
import type { RecommendationLine } from './recommendation-queries.js';
import { StatusBadge } from './status-badge.js';

interface Props {
  recommendations: readonly RecommendationLine[];
  /** Within a report its title need not be repeated. */
  withReport?: boolean;
}

export function RecommendationList({ recommendations, withReport = false }: Props) {
  const say = useInLanguage();
  return (
    <ul className={styles.list}>
      {recommendations.map((recommendation) => {
        const { id, number, text, owner, office, report, status, percent } = recommendation;
        return (
          <li key={id} className={styles.item}>
            <span className={styles.number}>{number}</span>
            <div className={styles.what}>
              <p className={styles.text}>
                <Link to={`/recommendations/${id}`}>{say(text)}</Link>
              </p>
              <p className={styles.quiet}>
                {office ? `${say(office.name)}, ` : ''}
                {say(owner.shortName)}
                {withReport && ` · ${say(report.title)}`}
              </p>
            </div>
            <div className={styles.standing}>
              <StatusBadge status={status} />
              <ProgressBar percent={percent} />
            </div>
            <Due {...recommendation} />
          </li>
        );
      })}
    </ul>
  );
}
