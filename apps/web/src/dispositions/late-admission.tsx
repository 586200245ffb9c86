import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { Notice } from '../shared/notice.js';
import { ReasonForm } from '../shared/reason-form.js';
import { admitLateProposal } from './answer-queries.js';
import type { OpenProposal } from './answer-types.js';

interface Props {
  proposal: OpenProposal;
  onDone: () => void;
}

/** A proposal that came after the closing: admitted or not, by a named person, with a reason. */
export function LateAdmission({ proposal, onDone }: Props) {
  const { t } = useTranslation('web-dispositions');
  const act = useAct(admitLateProposal);
  const [admit, setAdmit] = useState<boolean | null>(null);
  if (!proposal.late) return null;
  if (!proposal.may.includes('admit_late'))
    return (
      <Notice tone="waits" title={t(titleOf(proposal.admitted))}>
        {proposal.admissionReason && <p>{proposal.admissionReason}</p>}
      </Notice>
    );
  return (
    <Notice tone="waits" title={t('late.title')}>
      <ReasonForm
        label={t('late.reason')}
        description={t('late.reasonHint')}
        act={t(admit === false ? 'late.refuse' : 'late.admit')}
        performing={act.performing}
        trouble={act.trouble}
        onAct={(reason) => {
          if (admit === null) return;
          void act.perform({ id: proposal.id, admit, reason }).then((done) => done && onDone());
        }}
      >
        <Radio.Group
          required
          label={t('late.question')}
          value={admit === null ? '' : String(admit)}
          onChange={(chosen) => setAdmit(chosen === 'true')}
        >
          <Radio value="true" label={t('late.admit')} mt="xs" />
          <Radio value="false" label={t('late.refuse')} mt="xs" />
        </Radio.Group>
      </ReasonForm>
    </Notice>
  );
}

function titleOf(admitted: boolean | null | undefined) {
  if (admitted === null || admitted === undefined) return 'late.undecided';
  return admitted ? 'late.admitted' : 'late.notAdmitted';
}
