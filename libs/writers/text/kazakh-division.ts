/**
 * Where a Kazakh word in Cyrillic may go on in the next line, by the rules of the orthography («Қазақ
 * тілі орфографиясының негізгі ережелері», 1983, «Сөздердің тасымалдануы»; the same in §§ 99–107 of
 * the rules approved in December 2018): between syllables; й and у between vowels begin a syllable
 * (да-йындық, са-уат), и and у that stand for two sounds end one (қи-ын, бу-ын); of three consonants
 * two stay (күңгірт-теу); no letter alone; nothing shortened to its first letters.
 */
const VOWELS = 'аәеёиоөұүыіэюя';
const CONSONANTS = 'бвгғджзйкқлмнңпрстфхһцчшщ';
/** They harden or soften what precedes them, and stay with it. */
const SIGNS = 'ъь';
/** Of three consonants the root keeps its own where it is known (§ 101 of 2018): Қазақ-стан. */
const ROOTS = /(?<=қазақ|өзбек|тәжік|қырғыз|түрікмен|ауған)(?=стан)/;
const LETTERS = `${VOWELS}у${CONSONANTS}${SIGNS}`;

/** Offsets into the word, rising; a part before or after each has two letters at least. */
export function divisionsOf(word: string): number[] {
  // Capitals inside are a name made of first letters: БҰҰ, ҚазҰУ.
  if (word.slice(1) !== word.slice(1).toLowerCase()) return [];
  const letters = word.toLowerCase();
  const nuclei = nucleiOf(letters);
  const root = letters.search(ROOTS);
  return nuclei
    .slice(1)
    .flatMap((nucleus, index) => {
      const from = nuclei[index]! + 1;
      return root >= from && root <= nucleus ? root : (boundary(letters, from, nucleus) ?? []);
    })
    .filter((at) => at >= 2 && word.length - at >= 2);
}

/** The vowels a syllable is built on. У after a vowel, or before one at the beginning, is none. */
function nucleiOf(letters: string): number[] {
  const nuclei: number[] = [];
  for (const [at, letter] of [...letters].entries()) {
    const afterVowel = nuclei.at(-1) === at - 1 && at > 0;
    const opens = at === 0 && VOWELS.includes(letters.charAt(1));
    if (VOWELS.includes(letter) || (letter === 'у' && !afterVowel && !opens)) nuclei.push(at);
  }
  return nuclei;
}

/** Between two vowels, what stands between them being `[from, to)`; null where the rules are silent. */
function boundary(letters: string, from: number, to: number): number | null {
  const between = letters.slice(from, to);
  if (between === '' || SIGNS.includes(between.at(-1)!)) return to;
  const starts = [...between.matchAll(/[^ъь]/g)].map(({ index }) => from + index);
  return [starts[0], starts[1], starts[2]][starts.length - 1] ?? null;
}

/**
 * A word by itself: what is joined to something by a hyphen, a point or a digit is a compound, an
 * address or a number, and is not divided.
 */
const WORD = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}._/@'’\u2010\u2011-])[${LETTERS}]{4,}(?![\\p{L}\\p{M}\\p{N}_/@'’\u2010\u2011-]|\\.\\p{L})`,
  'giu',
);

/** Of a compound a part so long is divided too: no cell and hardly a line has room for it whole. */
const LONG_PART = new RegExp(
  `(?<=[-\u2010\u2011]|^|\\s)[${LETTERS}]{14,}(?=[-\u2010\u2011]|$|\\s)`,
  'giu',
);

export const SOFT_HYPHEN = '\u00AD';

/** The rules let two letters be carried over; a line that begins with them reads badly. */
const LEAST_CARRIED = 3;

/** Words divided before: a text says most of its words many times. It lasts as long as the thread. */
const known = new Map<string, string>();

/** The text with a soft hyphen at every place where a word of it is well divided. */
export function withSoftHyphens(text: string): string {
  return text.replace(WORD, remembered).replace(LONG_PART, remembered);
}

function remembered(word: string): string {
  const shown = known.get(word) ?? divided(word);
  known.set(word, shown);
  return shown;
}

function divided(word: string): string {
  const places = divisionsOf(word).filter((at) => word.length - at >= LEAST_CARRIED);
  return [0, ...places].map((from, index) => word.slice(from, places[index])).join(SOFT_HYPHEN);
}
