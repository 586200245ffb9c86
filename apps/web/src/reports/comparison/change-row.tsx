import {
  IconArrowsMoveVertical,
  IconLink,
  IconMinus,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import styles from './change-row.module.css';
import { Causes } from './causes.js';
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
}

/** What became of one block, and because of whom. */
export const ChangeRow = memo(function ChangeRow({ change, language, view, current }: Props) {
  const { t } = useTranslation('web-comparison');
  const { kind, words } = change;
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
            <Words words={words} side="before" />
          </div>
          <div className={styles.words}>
            <Words words={words} side="after" />
          </div>
        </div>
      ) : (
        <div className={styles.words} lang={language} data-block-kind={change.blockKind}>
          <Words words={words} />
        </div>
      )}
      <Causes causes={change.causes} />
      {change.languages.length > 0 && change.languages.length < LANGUAGES.length && (
        <p className={styles.also}>
          {t('onlyIn', { languages: change.languages.map((one) => t(`in.${one}`)).join(', ') })}
        </p>
      )}
      {!change.material && <p className={styles.also}>{t('immaterial')}</p>}
    </article>
  );
});
