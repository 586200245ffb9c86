import { useTranslation } from 'react-i18next';
import { useReport } from '../reports/report-context.js';
import type { Consultation } from './answer-types.js';
import styles from './holds-line.module.css';
import type { Shown } from './use-answer-filter.js';

interface Props {
  tally: Consultation['tally'];
  onShow: (shown: Shown) => void;
}

/** The proposals that a hold of the report is about, as this desk lists them. */
const LISTED: Readonly<Record<string, Shown>> = {
  'proposals-late-undecided': 'late',
  'proposals-unanswered': 'unanswered',
  'proposals-unincorporated': 'unincorporated',
  'proposals-not-in-revision': 'unincorporated',
};

/** What still holds the route, quietly, wherever one is on this page. */
export function HoldsLine({ tally, onShow }: Props) {
  const { t } = useTranslation('web-dispositions');
  const { heldBy, state } = useReport();
  const told = heldBy.flatMap(({ code, text }) => {
    const shown = LISTED[code];
    return shown ? [{ key: code, shown, text }] : [];
  });
  // While proposals still come in, the report is held by the window; these will hold it afterwards.
  const counted = (['unanswered', 'unincorporated'] as const)
    .filter((shown) => state === 'consulting' && tally[shown] > 0)
    .map((shown) => ({ key: shown, shown, text: t(`holds.${shown}`, { count: tally[shown] }) }));
  const holds = told.length > 0 ? told : counted;
  return (
    <p className={styles.line} role="status">
      {holds.length === 0 ? t('holds.nothing') : t('holds.title')}
      {holds.map(({ key, shown, text }) => (
        <button key={key} type="button" className={styles.hold} onClick={() => onShow(shown)}>
          {text}
        </button>
      ))}
    </p>
  );
}
