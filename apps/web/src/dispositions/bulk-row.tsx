import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trilingual } from '#libs/domain';
import type { Trouble } from '../data/use-act.js';
import type { DispositionKind } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { ActTrouble } from '../shared/act-trouble.js';
import type { ListedProposal } from './answer-types.js';
import styles from './bulk-answer.module.css';
import { usePlaceName } from './place-name.js';
import { ReasonFields } from './reason-fields.js';

interface Props {
  proposal: ListedProposal;
  kind: DispositionKind | null;
  reason: Trilingual;
  trouble: Trouble | null;
  onReason: (reason: Trilingual) => void;
  onLeaveOut: () => void;
}

export function BulkRow({ proposal, kind, reason, trouble, onReason, onLeaveOut }: Props) {
  const { t } = useTranslation('web-dispositions');
  const say = useInLanguage();
  const place = usePlaceName();
  return (
    <li className={styles.row}>
      <div className={styles.asked}>
        <h3>
          № {proposal.number} · {say(proposal.organisation.shortName)}
        </h3>
        <p className={styles.lead}>{place(proposal.anchor)}</p>
        <p lang={proposal.language} className={styles.words}>
          {proposal.text}
        </p>
        <Button size="compact-sm" variant="subtle" onClick={onLeaveOut}>
          {t('bulk.leaveOut')}
        </Button>
      </div>
      <div className={styles.reasons}>
        <ReasonFields
          label={t('bulk.reason', { number: proposal.number })}
          kind={kind}
          value={reason}
          language={proposal.language}
          rows={3}
          onChange={onReason}
        />
        <ActTrouble trouble={trouble} />
      </div>
    </li>
  );
}
