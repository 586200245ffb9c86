/** What a heading says about its place: `parts` are compared, `number` is printed. */
export interface HeadingNumber {
  number: string;
  /** `4.1.2` → ['4','1','2']; `Appendix A` → ['A']; `1-қосымша` → ['appendix 1']. */
  parts: string[];
  /** The heading without its number. */
  title: string;
}

const APPENDIX = 'Appendix|Annex|Приложение|Қосымша';
const CHAPTER = 'Chapter|Part|Section|Глава|Раздел|Часть|Тарау|Бөлім|§';

/** In this order; the first that fits decides. Each captures the number as printed. */
const PATTERNS: readonly { pattern: RegExp; parts: (found: string) => string[] }[] = [
  // Appendix A. Title · Приложение 1 — Title
  {
    pattern: new RegExp(`^((?:${APPENDIX})\\s+(?:\\p{Lu}|\\d{1,3}))(?=[\\s.:)–—-]|$)`, 'iu'),
    parts: (found) => appendix(found.split(/\s+/).at(-1) ?? ''),
  },
  // 1-қосымша. Title
  {
    pattern: /^(\d{1,3}-қосымша)(?=[\s.:)]|$)/iu,
    parts: (found) => appendix(found.split('-')[0] ?? ''),
  },
  // Chapter 3: Title · § 4 Title
  {
    pattern: new RegExp(`^(?:${CHAPTER})\\s*(\\d{1,3}(?:\\.\\d{1,3})*)(?=[\\s.:)–—-]|$)`, 'iu'),
    parts: split,
  },
  // 3-тарау. Title
  { pattern: /^(\d{1,3})-(?:тарау|бөлім)(?=[\s.:)]|$)/iu, parts: split },
  // 4.1.2. Title · A.1 Title; 23.11.2026 is a date and does not fit
  { pattern: /^((?:\d{1,3}|\p{Lu})(?:\.\d{1,3})+)(?=\.?(?:\s|$))/u, parts: split },
  // 4. Title · 4) Title · IV. Title
  { pattern: /^(\d{1,3}|[IVXLC]+)(?=[.)](?:\s|$))/u, parts: split },
  // 4 Title, but neither "38 points" nor "2020 in figures"
  { pattern: /^(\d{1,2})(?=\s+\p{Lu})/u, parts: split },
];

/** Reads the number at the start of a heading, as official texts in the three languages write it. */
export function readHeadingNumber(heading: string): HeadingNumber | null {
  const text = heading.trim();
  for (const { pattern, parts } of PATTERNS) {
    const found = pattern.exec(text);
    const number = found?.[1];
    if (!found || number === undefined) continue;
    const title = text.slice(found[0].length).replace(/^[\s.:)–—-]+/u, '');
    return { number, parts: parts(number), title: title === '' ? text : title };
  }
  return null;
}

function split(number: string): string[] {
  return number.split('.');
}

/** A lettered appendix numbers its sections A.1, A.2; a numbered one must not meet chapter 1. */
function appendix(name: string): string[] {
  return [/^\d/.test(name) ? `appendix ${name}` : name];
}
