import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { addWorkingDays, localDay, OFFICES } from '#libs/domain';
import { useAct } from '../data/use-act.js';
import type { OfficesQuery } from '../gql/graphql.js';
import { useOpenReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { HashSeal } from '../shared/hash-seal.js';
import { Loaded } from '../shared/loaded.js';
import { officesQuery, startRoute } from './approval-queries.js';
import { type PlannedStep, PlannedSteps } from './planned-steps.js';
import styles from './start-route.module.css';

interface Props {
  revision: { id: string; number: number; hash: string };
  /** An earlier route ended without a signature of the last step. */
  again: boolean;
}

/** Working days each office has, when the coordinator says nothing else. */
const USUAL_DAYS = 3;

/** The offices in order, each with its due day; refused while any proposal holds it, naming which. */
export function StartRoute(props: Props) {
  const { t } = useTranslation('web-approvals');
  const offices = useQuery({ query: officesQuery });
  return (
    <section className={styles.start} aria-labelledby="start-title">
      <h2 id="start-title">{t(props.again ? 'start.again' : 'start.title')}</h2>
      <Loaded of={offices} shape="rows">
        {(data) => <StartForm {...props} offices={data.offices} />}
      </Loaded>
    </section>
  );
}

function StartForm({ revision, offices }: Props & { offices: OfficesQuery['offices'] }) {
  const { t } = useTranslation('web-approvals');
  const { report, hear } = useOpenReport();
  const act = useAct(startRoute);
  const [steps, setSteps] = useState(() => usualSteps(offices));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = steps.filter(({ included }) => included);
        void act
          .perform({
            input: {
              reportId: report.id,
              revisionId: revision.id,
              steps: chosen.map(({ office, dueOn }) => ({
                officeId: office.id,
                dueOn: dueOn || null,
              })),
            },
          })
          .then((done) => done && hear());
      }}
    >
      <p>{t('start.lead', { number: revision.number })}</p>
      <HashSeal hash={revision.hash} />
      <PlannedSteps steps={steps} onSteps={setSteps} />
      <p className={styles.quiet}>{t('start.letters')}</p>
      <ActTrouble trouble={act.trouble} />
      <Button type="submit" loading={act.performing}>
        {t('start.act')}
      </Button>
    </form>
  );
}

function usualSteps(offices: OfficesQuery['offices']): PlannedStep[] {
  const place = (key: string): number => {
    const found = OFFICES.findIndex((office) => office === key);
    return found === -1 ? OFFICES.length : found;
  };
  const today = localDay(new Date());
  return offices
    .toSorted((a, b) => place(a.key) - place(b.key))
    .map((office, index) => ({
      office,
      included: true,
      dueOn: addWorkingDays(today, USUAL_DAYS * (index + 1)),
    }));
}
