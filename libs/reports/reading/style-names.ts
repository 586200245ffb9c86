/** What a paragraph style makes of a paragraph. */
export type Role = 'title' | 'quote' | 'code' | 'caption' | 'contents' | 'list' | 'ordered-list';

/**
 * Word keeps the names of its own styles in English; other programs, and files that went through
 * them, write them in the language of whoever saved.
 */
const HEADING =
  /^(?:heading|head|заголовок|тақырып|тақырыпша|айдар|überschrift|titre|título|titolo|nagłówek|kop|rubrik|overskrift|otsikko|başlık|заголовок раздела)[ _]*([1-9])(?:\s.*)?$/i;

/** The rank that a style's name speaks of. */
export function headingIn(name: string): number | null {
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? null : Math.min(Number(level), 6);
}

const ORDINARY =
  /^(|normal|default|standard|обычный|кәдімгі|стандарт|(first line )?body text.*|основной текст.*|негізгі мәтін.*|text body|list paragraph|абзац списка|тізім абзацы|no spacing|без интервала|normal \(web\)|(foot|end)note text|текст сноски|header|footer|subtitle|подзаголовок|comment text|balloon text|table (contents|head|heading|paragraph|text)|figure picture|list|list continue.*|frame contents)$/i;

const ROLES: readonly [RegExp, Role][] = [
  [/^(title|название|атауы|заголовок документа|titel|titre)$/i, 'title'],
  [
    /^(intense )?(quote|quotations?|block text|цитата( \d)?|выделенная цитата|дәйексөз|zitat)$/i,
    'quote',
  ],
  [
    /^(html preformatted|preformatted text|source ?code|code|code block|macro text|plain text|стандартный html|код|листинг)$/i,
    'code',
  ],
  [
    /^(caption|название объекта|подпись|нысан атауы|атау|beschriftung|légende|table|figure|illustration|drawing)$/i,
    'caption',
  ],
  [
    /^(toc|оглавление|мазмұны|contents)[ _]*(\d|heading|заголовок)|^toc heading$|^заголовок оглавления$/i,
    'contents',
  ],
  [/^(list bullet|маркированный список|таңбаланған тізім)(\s*\d)?$/i, 'list'],
  [/^(list number|нумерованный список|нөмірленген тізім)(\s*\d)?$/i, 'ordered-list'],
];

export function roleOf(name: string): Role | null {
  return ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** A paragraph of such a style is one like any other. */
export function isOrdinary(name: string): boolean {
  return ORDINARY.test(name);
}
