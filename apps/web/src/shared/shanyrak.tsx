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
      strokeWidth={size < 24 ? 1.9 : 1.5}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="16" cy="16" r="14.2" pathLength="100" />
      <g transform="rotate(45 16 16)">
        {size >= 24 && <path d="M16 1.8V30.2M1.8 16H30.2" pathLength="100" />}
        <path d="M11.2 2.6Q13.6 16 11.2 29.4M20.8 2.6Q18.4 16 20.8 29.4" pathLength="100" />
        <path d="M2.6 11.2Q16 13.6 29.4 11.2M2.6 20.8Q16 18.4 29.4 20.8" pathLength="100" />
      </g>
    </svg>
  );
}
