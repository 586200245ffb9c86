import styles from './shanyrak.module.css';

interface Props {
  size?: number;
  /** drawing: the loading sign. */
  motion?: 'still' | 'drawing';
}

/** The crown of a yurt, which is also a round table seen from above: the mark of the house. */
export function Shanyrak({ size = 28, motion = 'still' }: Props) {
  return (
    <svg
      className={motion === 'drawing' ? styles.drawing : undefined}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 24 ? 2 : 1.6}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="16" cy="16" r="14" pathLength="100" />
      <path d="M10.6 3.1Q14.2 16 10.6 28.9" pathLength="100" />
      <path d="M21.4 3.1Q17.8 16 21.4 28.9" pathLength="100" />
      <path d="M3.1 10.6Q16 14.2 28.9 10.6" pathLength="100" />
      <path d="M3.1 21.4Q16 17.8 28.9 21.4" pathLength="100" />
    </svg>
  );
}
