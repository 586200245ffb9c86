import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../data/use-act.js';
import { useInLanguage } from '../i18n/use-language.js';
import { useOpenReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { InterventionForm } from './intervention-form.js';
import styles from './interventions.module.css';
import type { OpenMeeting } from './meeting-queries.js';
import { editIntervention, removeIntervention } from './meeting-queries.js';
import { ProposalFromIntervention } from './proposal-from-intervention.js';

interface Props {
  intervention: OpenMeeting['interventions'][number];
  meeting: OpenMeeting;
}

/** One organisation's words, and the proposal that came of them. */
export function Intervention({ intervention, meeting }: Props) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  const { hear } = useOpenReport();
  const edit = useAct(editIntervention);
  const remove = useAct(removeIntervention);
  const [open, setOpen] = useState<'edit' | 'propose' | 'drafted' | null>(null);
  const { id, organisation, proposal, language, text } = intervention;
  const mayPropose = intervention.may.includes('draft_proposal_from_intervention');
  const done = (): void => {
    setOpen(null);
    hear();
  };
  return (
    <li className={styles.said}>
      <p className={styles.who}>
        {say(organisation.shortName)}
        <span className={styles.language}>{t(`language.${language}`)}</span>
      </p>
      {open === 'edit' ? (
        <InterventionForm
          initial={{ organisationId: organisation.id, text, language }}
          act={t('intervention.save')}
          performing={edit.performing}
          trouble={edit.trouble}
          onCancel={() => setOpen(null)}
          onAct={(said) =>
            void edit
              .perform({ id, text: said.text, language: said.language })
              .then((answer) => answer && done())
          }
        />
      ) : (
        <p className={styles.words} lang={language}>
          {text}
        </p>
      )}
      {open === 'propose' && (
        <ProposalFromIntervention
          intervention={intervention}
          meeting={meeting}
          onDrafted={() => {
            setOpen('drafted');
            hear();
          }}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'drafted' && (
        <p role="status">{t('propose.stands', { organisation: say(organisation.shortName) })}</p>
      )}
      {(open === null || open === 'drafted') && (
        <div className={styles.acts}>
          {proposal && (
            <Link to={`/proposals/${proposal.id}`}>
              {proposal.number
                ? t('intervention.becameNumber', { number: proposal.number })
                : t('intervention.becameDraft')}
            </Link>
          )}
          {mayPropose && (
            <Button size="compact-sm" onClick={() => setOpen('propose')}>
              {t('intervention.propose')}
            </Button>
          )}
          {meeting.may.includes('record_intervention') && (
            <>
              <Button size="compact-sm" variant="subtle" onClick={() => setOpen('edit')}>
                {t('intervention.edit')}
              </Button>
              {!proposal && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  loading={remove.performing}
                  onClick={() => void remove.perform({ id }).then((answer) => answer && done())}
                >
                  {t('intervention.remove')}
                </Button>
              )}
            </>
          )}
        </div>
      )}
      <ActTrouble trouble={remove.trouble} />
    </li>
  );
}
