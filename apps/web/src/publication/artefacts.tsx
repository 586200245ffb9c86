import { IconCheck, IconHourglassEmpty } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#libs/domain';
import type { WholeReleaseFragment } from '../gql/graphql.js';
import { useLanguage } from '../i18n/use-language.js';
import { formatNumber } from '../shared/numbers.js';
import styles from './artefacts.module.css';

const ORDER = ['page', 'print', 'proposals_csv', 'data_json', 'feed'] as const;

type Artefact = WholeReleaseFragment['artefacts'][number];

interface Props {
  artefacts: readonly Artefact[];
  /** Whether they may be opened: before the minute nothing is public. */
  out: boolean;
}

/** What goes out together: each thing ready, or still being prepared. */
export function Artefacts({ artefacts, out }: Props) {
  const { t } = useTranslation('web-publication');
  const sorted = artefacts.toSorted(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      LANGUAGES.indexOf(a.language ?? 'en') - LANGUAGES.indexOf(b.language ?? 'en'),
  );
  const ready = artefacts.filter((artefact) => artefact.ready).length;
  return (
    <div className={styles.artefacts}>
      <p className={styles.count}>
        {artefacts.length === 0
          ? t('artefacts.none')
          : t('artefacts.ready', { ready, count: artefacts.length })}
      </p>
      <ul>
        {sorted.map((artefact) => (
          <ArtefactLine key={artefact.id} artefact={artefact} out={out} />
        ))}
      </ul>
    </div>
  );
}

function ArtefactLine({ artefact, out }: { artefact: Artefact; out: boolean }) {
  const { t } = useTranslation('web-publication');
  const language = useLanguage();
  const Sign = artefact.ready ? IconCheck : IconHourglassEmpty;
  const name = t(`artefact.${artefact.kind}`);
  return (
    <li className={styles.artefact} data-ready={artefact.ready || undefined}>
      <Sign size={16} stroke={2.2} aria-hidden="true" />
      <span>
        {out && artefact.ready ? <a href={artefact.url}>{name}</a> : name}
        {artefact.language && `, ${t(`language.${artefact.language}`)}`}
        {!artefact.ready && `: ${t('artefacts.preparing')}`}
      </span>
      {artefact.ready && artefact.size > 0 && (
        <span className={styles.size}>
          {t('artefacts.size', { size: formatNumber(Math.ceil(artefact.size / 1024), language) })}
        </span>
      )}
    </li>
  );
}
