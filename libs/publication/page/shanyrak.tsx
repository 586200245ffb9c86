/** The crown of a yurt, which is also a round table seen from above: the mark of the house. */
export function Shanyrak() {
  return (
    <svg className="mark" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="12.6" />
      <path d="M7.1 7.1Q18.6 13.4 24.9 24.9M3.9 12.3Q14.6 17.4 19.7 28.1M12.3 3.9Q17.4 14.6 28.1 19.7" />
      <path d="M24.9 7.1Q13.4 13.4 7.1 24.9M28.1 12.3Q17.4 17.4 12.3 28.1M19.7 3.9Q14.6 14.6 3.9 19.7" />
    </svg>
  );
}
