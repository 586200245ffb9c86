import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Loaded } from '../shared/loaded.js';
import styles from './consultation-acts.module.css';
import { circleQuery, type Consultation, inviteOrganisations } from './consultation-queries.js';
import { LettersToInvited } from './letters-to-invited.js';
import { OrganisationPicker } from './organisation-picker.js';

interface Props {
  consultation: Consultation;
  onDone: () => void;
}

/** Widens the circle by organisations that are not yet in it. */
export function InviteMore({ consultation, onDone }: Props) {
  const { t } = useTranslation(['web-consultations', 'web']);
  const circle = useQuery({ query: circleQuery });
  const act = useAct(inviteOrganisations);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const invited = consultation.invitees.map(({ organisation }) => organisation.id);
  return (
    <Loaded of={circle} shape="rows">
      {({ organisations }) => {
        const others = organisations.edges
          .map(({ node }) => node)
          .filter(({ id, kind }) => kind !== 'agency' && !invited.includes(id));
        return (
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              void act
                .perform({ consultationId: consultation.id, organisationIds: [...chosen] })
                .then((done) => done && onDone());
            }}
          >
            <OrganisationPicker organisations={others} chosen={chosen} onChange={setChosen} />
            <LettersToInvited organisations={others.filter(({ id }) => chosen.includes(id))} />
            <ActTrouble trouble={act.trouble} />
            <div className={styles.formActs}>
              <Button type="submit" loading={act.performing} disabled={chosen.length === 0}>
                {t('invite', { count: chosen.length })}
              </Button>
              <Button variant="subtle" onClick={onDone}>
                {t('web:cancel')}
              </Button>
            </div>
          </form>
        );
      }}
    </Loaded>
  );
}
