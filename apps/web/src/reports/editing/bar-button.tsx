import type { Icon } from '@tabler/icons-react';
import styles from './bar-button.module.css';

interface Props {
  label: string;
  /** The keys that do the same, such as `Ctrl+K`. */
  keys?: string;
  icon: Icon;
  onClick: () => void;
  pressed?: boolean;
  disabled?: boolean;
}

/** A tool: its icon, with its name for those who point at it or hear it. */
export function BarButton({ label, keys, icon: Sign, onClick, pressed, disabled }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      title={keys ? `${label} (${keys})` : label}
      aria-label={label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      aria-pressed={pressed}
      disabled={disabled}
      // The press must not take the cursor out of the words.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Sign size={19} stroke={1.7} aria-hidden="true" />
    </button>
  );
}
