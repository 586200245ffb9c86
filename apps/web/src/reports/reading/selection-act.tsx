import { IconMessagePlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from './passage.js';
import styles from './selection-act.module.css';
import { useSelection } from './use-selection.js';

interface Props {
  watching: boolean;
  plainTextOf: (blockId: string) => string | undefined;
  onSelect: (passage: Passage | null) => void;
  onPropose: (passage: Passage) => void;
}

/** Beside a selection: propose on exactly these words. */
export function SelectionAct({ watching, plainTextOf, onSelect, onPropose }: Props) {
  const { t } = useTranslation('web-reading');
  const selected = useSelection(watching, plainTextOf);
  useEffect(() => onSelect(selected?.passage ?? null), [selected, onSelect]);
  if (!selected) return null;
  return (
    <button
      type="button"
      className={styles.act}
      style={{ top: selected.top + 8, left: Math.max(16, selected.left - 120) }}
      // The press must not take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPropose(selected.passage)}
    >
      <IconMessagePlus size={18} stroke={1.8} aria-hidden="true" />
      {t('proposeOnWords')}
    </button>
  );
}
