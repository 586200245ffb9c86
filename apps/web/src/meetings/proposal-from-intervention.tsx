import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PROPOSAL_KINDS } from '#libs/domain';
import { useAct } from '../data/use-act.js';
import { useViewer } from '../data/viewer.js';
import type { ProposalKind } from '../gql/graphql.js';
import { ActTrouble } from '../shared/act-trouble.js';
import styles from './interventions.module.css';
import type { OpenMeeting } from './meeting-queries.js';
import { draftFromIntervention } from './meeting-queries.js';

interface Props {
  intervention: OpenMeeting['interventions'][number];
  meeting: OpenMeeting;
  /** The draft stands with an organisation that is not the viewer's own. */
  onDrafted: () => void;
  onCancel: () => void;
}

/** A draft is made of what was said: about which section, and of which kind. */
export function ProposalFromIntervention({ intervention, meeting, onDrafted, onCancel }: Props) {
  const { t } = useTranslation(['web-meetings', 'web']);
  const viewer = useViewer();
  const { id: interventionId, organisation } = intervention;
  const own = viewer?.mandates.some((mandate) => mandate.organisation.id === organisation.id);
  const navigate = useNavigate();
  const act = useAct(draftFromIntervention);
  const [kind, setKind] = useState<ProposalKind>('addition');
  const [section, setSection] = useState<string | null>(null);
  const draft = async (): Promise<void> => {
    const anchor = section
      ? ({ kind: 'section', blockId: section } as const)
      : ({ kind: 'report' } as const);
    const done = await act.perform({ interventionId, anchor, kind });
    if (done?.__typename !== 'Proposal') return;
    if (own) await navigate(`/proposals/${done.id}`);
    else onDrafted();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void draft();
      }}
    >
      <Select
        searchable
        clearable
        label={t('propose.section')}
        placeholder={t('propose.whole')}
        value={section}
        onChange={setSection}
        data={meeting.consultation.revision.outline.map(({ blockId, number, title }) => ({
          value: blockId,
          label: number ? `${number}. ${title}` : title,
        }))}
      />
      <Select
        required
        label={t('propose.kind')}
        allowDeselect={false}
        value={kind}
        onChange={(value) => {
          const chosen = PROPOSAL_KINDS.find((one) => one === value);
          if (chosen) setKind(chosen);
        }}
        data={PROPOSAL_KINDS.map((value) => ({ value, label: t(`web:proposalKind.${value}`) }))}
      />
      <p>{t(own ? 'propose.then' : 'propose.thenTheirs')}</p>
      <ActTrouble trouble={act.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={act.performing}>
          {t('propose.act')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('web:cancel')}
        </Button>
      </Group>
    </form>
  );
}
