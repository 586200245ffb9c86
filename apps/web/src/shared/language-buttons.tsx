import { LANGUAGES, type Language } from '#libs/domain';
import styles from './language-buttons.module.css';

interface Props {
  /** What is in that language. */
  label: string;
  className?: string;
  pressed: (language: Language) => boolean;
  /** What a button says; without a title it says it whole. */
  say: (language: Language) => string;
  /** Whether each says so in its own language. */
  own?: boolean;
  title?: (language: Language) => string;
  onPress: (language: Language) => void;
}

/** A button for each language; the pressed ones are those that are shown. */
export function LanguageButtons(props: Props) {
  const { label, className, pressed, say, own, title, onPress } = props;
  return (
    <div role="group" aria-label={label} className={[styles.group, className].join(' ')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={own ? language : undefined}
          className={styles.language}
          title={title?.(language)}
          aria-pressed={pressed(language)}
          onClick={() => onPress(language)}
        >
          {say(language)}
        </button>
      ))}
    </div>
  );
}
