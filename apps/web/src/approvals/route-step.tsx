import { IconArrowBackUp, IconCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { localDay, workingDaysBetween } from '#libs/domain';
import type { WholeRouteFragment } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { When } from '../shared/when.js';
import { WorkingDaysLeft } from '../shared/working-days-left.js';
import styles from './route-view.module.css';

interface Props {
  step: WholeRouteFragment['steps'][number];
  /** Its turn is now. */
  called: boolean;
}

/** One office's turn: signed, returned, called or still to come. */
export function RouteStep({ step, called }: Props) {
  const { t } = useTranslation('web-approvals');
  const say = useInLanguage();
  const { signOff, dueOn } = step;
  const returned = step.return;
  const place = signOff ? 'signed' : returned ? 'returned' : called ? 'called' : 'ahead';
  const Sign = { signed: IconCheck, returned: IconArrowBackUp, called: IconPencil, ahead: null }[
    place
  ];
  const days = dueOn ? workingDaysBetween(localDay(new Date()), dueOn) : null;
  return (
    <li className={styles.step} data-place={place} aria-current={called ? 'step' : undefined}>
      <span className={styles.sign} aria-hidden="true">
        {Sign ? <Sign size={14} stroke={2.4} /> : step.position}
      </span>
      <div className={styles.office}>
        <p className={styles.name}>{say(step.office.name)}</p>
        <p className={styles.word}>{t(`step.${place}`)}</p>
        {signOff && (
          <>
            <p>
              {signOff.by}, <When at={signOff.at} as="moment" />
            </p>
            <p className={styles.hash}>
              {t('seal')} <code>{signOff.hash.slice(0, 12)}</code>
            </p>
            {signOff.remark && <p className={styles.remark}>{signOff.remark}</p>}
          </>
        )}
        {returned && (
          <>
            <p>
              {returned.by}, <When at={returned.at} as="moment" />
            </p>
            <p className={styles.remark}>{returned.remarks}</p>
          </>
        )}
        {called && dueOn && (
          <WorkingDaysLeft dueAt={dueOn} days={days} urgent={days !== null && days < 2} />
        )}
        {place === 'ahead' && dueOn && (
          <p>
            {t('due')} <When at={dueOn} />
          </p>
        )}
        {called && step.remindedAt && (
          <p>
            {t('reminded')} <When at={step.remindedAt} />
          </p>
        )}
      </div>
    </li>
  );
}
