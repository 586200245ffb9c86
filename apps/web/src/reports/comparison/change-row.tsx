import {
  IconArrowsMoveVertical,
  IconLink,
  IconMinus,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import styles from './change-row.module.css';
import { Causes } from './causes.js';
import { ChangedTable } from './changed-table.js';
import type { View } from './texts.js';
import { Words } from './words.js';

const SIGNS = {
  edited: IconPencil,
  added: IconPlus,
  removed: IconMinus,
  moved: IconArrowsMoveVertical,
} as const;

interface Props {
  change: ChangeOfBlockFragment;
  language: Language;
  view: View;
  current?: boolean;
  /** The first state of a block has no cause to be told. */
  causes?: boolean;
  /** What may be said or done about it, below its words. */
  children?: ReactNode;
}

/** What became of one block, and because of whom. */
export const ChangeRow = memo(function ChangeRow(props: Props) {
  const { t } = useTranslation('web-comparison');
  const { change, language, view, current, causes = true, children } = props;
  const { kind } = change;
  const Sign = kind === 'unchanged' ? null : SIGNS[kind];
  return (
    <article
      id={`block-${change.blockId}`}
      tabIndex={-1}
      className={styles.row}
      data-kind={kind}
      data-current={current || undefined}
      aria-label={t(`kind.${kind}`)}
    >
      <p className={styles.kind}>
        {Sign && <Sign size={16} stroke={2} aria-hidden="true" />}
        {kind !== 'unchanged' && t(`kind.${kind}`)}
        <a
          className={styles.address}
          href={`#block-${change.blockId}`}
          aria-label={t('address', { kind: t(`kind.${kind}`) })}
        >
          <IconLink size={16} stroke={1.7} aria-hidden="true" />
        </a>
      </p>
      {view === 'sides' ? (
        <div className={styles.sides} lang={language} data-block-kind={change.blockKind}>
          <div className={styles.words}>
            <Told change={change} side="before" />
          </div>
          <div className={styles.words}>
            <Told change={change} side="after" />
          </div>
        </div>
      ) : (
        <div className={styles.words} lang={language} data-block-kind={change.blockKind}>
          <Told change={change} />
        </div>
      )}
      {causes && <Causes causes={change.causes} />}
      {change.languages.length > 0 && change.languages.length < LANGUAGES.length && (
        <p className={styles.also}>
          {t('onlyIn', { languages: change.languages.map((one) => t(`in.${one}`)).join(', ') })}
        </p>
      )}
      {kind === 'edited' && change.moved && <p className={styles.also}>{t('alsoMoved')}</p>}
      {!change.material && !change.mark && <p className={styles.also}>{t('immaterial')}</p>}
      {kind === 'edited' && change.material && change.languages.length === 0 && (
        <p className={styles.also}>{t('sameWords')}</p>
      )}
      {children && <div className={styles.acts}>{children}</div>}
    </article>
  );
});

function Told({ change, side }: { change: ChangeOfBlockFragment; side?: 'before' | 'after' }) {
  return change.table ? (
    <ChangedTable rows={change.table} {...(side && { side })} />
  ) : (
    <Words words={change.words} {...(side && { side })} />
  );
}
