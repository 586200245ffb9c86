import styles from './file-field.module.css';

interface Given {
  label: string;
  /** As in HTML: endings and media types. */
  accept: string;
  onChoose: (file: File | null) => void;
}

/** One file to be chosen, which the form cannot go without. */
export function FileField({ label, accept, onChoose }: Given) {
  return (
    <label className={styles.file}>
      <span>{label}</span>
      <input
        type="file"
        required
        accept={accept}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
    </label>
  );
}
