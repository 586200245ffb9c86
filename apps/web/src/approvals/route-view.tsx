import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WholeRouteFragment } from '../gql/graphql.js';
import { useReport } from '../reports/report-context.js';
import { HashSeal } from '../shared/hash-seal.js';
import { When } from '../shared/when.js';
import { RouteStep } from './route-step.js';
import styles from './route-view.module.css';

/** The route as a line of steps, under the seal of the text it is about. */
export function RouteView({ route, level = 2 }: { route: WholeRouteFragment; level?: 2 | 3 }) {
  const { t } = useTranslation('web-approvals');
  const { slug } = useReport();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { revision, steps } = route;
  return (
    <section className={styles.route}>
      <div className={styles.head}>
        <Heading>
          {t(`state.${route.state}`, {
            number: revision.number,
          })}
        </Heading>
        <p className={styles.facts}>
          <Link to={`/reports/${slug}/text`}>{t('revision', { number: revision.number })}</Link>
          <HashSeal hash={revision.hash} />
          <span>
            {t('startedBy', { name: route.startedBy })} <When at={route.startedAt} as="moment" />
          </span>
        </p>
      </div>
      {route.state === 'withdrawn' && route.endedAt && (
        <p className={styles.remark}>
          {t('ended')} <When at={route.endedAt} as="moment" />. {route.endReason}
        </p>
      )}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <RouteStep
            key={step.id}
            step={step}
            called={route.state === 'running' && step.id === route.currentStep?.id}
          />
        ))}
      </ol>
    </section>
  );
}
