import { describe, expect, it } from '@jest/globals';
import { checkBlocks } from '#libs/domain/document';
import { type Reading, readRough } from '#libs/domain/document/reading';
import { drawn } from '#test/corpus/drawn';
import { corpus } from '#test/corpus/index';
import { readDocx } from './docx/read-docx.js';

function read(bytes: Uint8Array): Reading {
  const { pieces, notes } = readDocx(bytes);
  let next = 0;
  const reading = readRough(pieces, 'kk', () => `b${(next += 1)}`);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return { ...reading, notes: [...notes, ...reading.notes] };
}

/** The text as lines, and under it what was dropped or guessed, each with its place. */
function told(bytes: Uint8Array): string {
  const { blocks, notes } = read(bytes);
  const noted = notes.map(
    ({ kind, what, text, place }) => `${kind} ${what}: ${text} @ ${place?.words ?? 'file'}`,
  );
  return [drawn(blocks, 'kk'), ...noted].join('\n');
}

const EXPECTED: Readonly<Record<string, string>> = {
  'headings of six ranks': `# 1-деңгей
## 2-деңгей
### 3-деңгей
#### 4-деңгей
##### 5-деңгей
###### 6-деңгей
Мәтін.`,
  'headings with typed numbers': `# 1. Статистика
## 1.1. Деректер
Бірінші.
## 1.2. Қорытынды
Екінші.`,
  'headings counted by Word': `# 1. Статистика
## 1.1. Деректер
### 1.1.1. Көздер
### 1.1.2. Әдістер
## 1.2. Қорытынды
# 2. Ұсыныстар
## 2.1. Мерзімдер
Мәтін.`,
  'headings counted from three, their sections in digits under Roman chapters': `# III. Статистика
## 3.1. Деректер
## 3.2. Қорытынды
# IV. Ұсыныстар
## 4.1. Мерзімдер
# Кіріспе
Мәтін.`,
  'a heading of a style made from a counted one': `# 1. Статистика
## 1.1. Деректер
## 1.2. Қорытынды
# 2. Ұсыныстар`,
  'headings named in Russian': `# Введение
## Основания
Текст доклада.`,
  'headings named in Kazakh': `# Кіріспе
## Негіздер
Баяндаманың мәтіні.`,
  'headings by outline level alone': `# Бірінші дәреже
## Екінші дәреже
Мәтін`,
  'headings of a style made from another': `## Тарау
Мәтін.`,
  'a title above the text': `# Ұлттық баяндама
# Кіріспе
Баяндама 2020 жылды қамтиды.`,
  'every mark': `жай **қалың*** көлбеу**** екеуі***~ сызылған~ H_2_O, м^2^\` код\``,
  'marks by style, and one that is switched off': `**күшті*** ерекше* қарапайым`,
  'lines broken by hand': `бір↵екі↵үш`,
  'words cut into many runs': `сыбайлас жемқорлық`,
  quotations: `Айтылғаны:
> Бірінші дәйексөз.
> Екінші дәйексөз.
Соңы.`,
  'lines of code': `code бірінші = 1⏎  екінші = 2
Соңы.`,
  'links to the web': `Қараңыз: <бет https://example.org/kk?a=1&b=2>, **<хат mailto:press@agency.example>**.`,
  'letters of three alphabets': `Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і
Ёлка, съезд, й составная
“Quoted” – naïve ½ № 5 § 6 → ≥ 😀`,
  'hyphens and spaces that do not break': `а‑ә 2020 жыл`,
  'words in content controls': `Блоктағы.
Жолда тұрған сөз.`,
  'empty paragraphs between': `Бір.
Екі.`,
  'words in a box': `Жолдағы сөз.
Жақтаудағы сөз.
guessed text-box: Жақтаудағы сөз. @ Жақтаудағы сөз.`,
  'a formula and a sign of a symbol font': `Мұнда a+b→c
guessed formula: a+b @ Мұнда a+b→c`,
  'hidden words': `Көрінеді.
dropped hidden-text: Жасырын. @ Көрінеді.`,
  'a list with bullets': `- бірінші
- екінші
- үшінші`,
  'a list with numbers': `Тапсырмалар:
1. зерделеу
1. жариялау
Соңы.`,
  'a list of three levels': `- білім беру
  - мектептер
    - бастауыш
    - орта
  - жоғары оқу орындары
- алдын алу`,
  'numbers within numbers': `1. бір
  1. бір-бір
  1. бір-екі
1. екі
  1. екі-бір`,
  'bullets within numbers': `1. бір
  - түсінік
1. екі
  - тағы түсінік`,
  'a list that begins again': `1. бір
1. екі
## Келесі
1. қайта бір
1. қайта екі`,
  'a list that goes on after words between': `1. бір
Аралық сөз.
2. екі`,
  'a list with letters': `а) бірінші
а) екінші
  i) іші`,
  'a list that begins with five': `5. бесінші
1. алтыншы
  1. ішкі
1. жетінші`,
  'a list whose second level never begins again': `(A) бір
  i) а
(A) екі
  ii) ә`,
  'clauses with compound numbers': `1. Жалпы ережелер
1.1. Осы ереже қолданылады.
1.2. Ол міндетті.
2. Қорытынды
guessed list-number: 1.1. @ 1.1. Осы ереже қолданылады.`,
  'a list by its style alone': `- бірінші
  - ішкі
1. санаулы`,
  'a table': `Алдында.
table
|440|624|
|649|568|
Кейін.`,
  'a table with a head': `table
|!Бап|!2019|!2020|
|пара беру|440|624|
|пара алу|649|568|`,
  'cells merged across': `table
|!Бап|!2→ Жылдар|
|пара беру|440|624|
|3→ барлығы көрсетілген|`,
  'cells merged down': `table
|3↓ пара|беру|
|алу|
|делдалдық|
|өзге|барлығы|`,
  'cells merged both ways': `table
|2→ 2↓ үлкен|а|
|ә|
|б|в|г|`,
  'a row that is merged away': `table
|а|ә|
|б|в|`,
  'a table with its caption above': `Алдында.
table «Кесте 1 – Қылмыстар»
|440|624|
|649|568|`,
  'a table with its caption below': `Алдында.
table «Кесте 1 – Қылмыстар»
|440|624|
|649|568|
Кейін.`,
  'two tables, each with a caption above': `table «Кесте 1 – Бірінші»
|440|624|
|649|568|
table «Кесте 2 – Екінші»
|440|624|
|649|568|`,
  'a table in a cell': `table
|сырт|440↵624↵649↵568|
guessed nested-block: 440 624 649 568 @ сырт 440 624 649 568`,
  'several paragraphs and items in a cell': `table
|бірінші↵екінші|• тармақ↵• тағы|
guessed nested-block: тармақ @ бірінші екінші • тармақ • тағы
guessed nested-block: тағы @ бірінші екінші • тармақ • тағы`,
  'a row that begins late': `table
|а|ә|б|
||в|г|`,
  'empty cells': `table
||624|
|649||`,
  footnotes: `Пара беру өсті[^Бас прокуратураның деректері.].
Пара алу азайды[^Сол жерде.] біршама.`,
  'a footnote of several paragraphs, with marks': `Негізі[^Қара: *заң*↵Екінші жол.]`,
  'a footnote in a heading and in a cell': `# Статистика[^Тақырыпқа.]
table
|пара|624[^Ұяшыққа.]|`,
  endnotes: `# Тарау
Сөз[^Соңғы ескерту.]`,
  comments: `# Тарау
Күмәнді дерек.
dropped comment: Редактор: Тексеру керек @ Күмәнді дерек.`,
  'a header on every page': `Мәтін.
dropped header-footer: Қызмет бабында пайдалану үшін @ file`,
  'a picture': `Алдында.
![Сызба]`,
  'a picture with its caption': `![Индекстің қисығы] Сурет 1. Индекс
Кейін.`,
  'a picture among words': `Алдында кейін.
![Белгі]`,
  'a picture without a description': `![]`,
  'a picture in a cell': `table
|сурет||
![Ұяшықта]
guessed picture: Ұяшықта @ `,
  'a picture of an older Word': `![Ескі сурет]`,
  'a reference to the number of a section': `# 1. Кіріспе
Қараңыз: [→b4] тарауы.
# 2. Статистика
## 2.1. Деректер
Мәтін.`,
  'a reference to a table': `table «Кесте 1 – Қылмыстар»
|624|
Дерек Кесте [→b1] ішінде.`,
  'a link within the text': `# Ұсыныстар
Оны <осы жерден #b1> қараңыз.`,
  'a reference that leads nowhere': `Қараңыз: 7.
dropped link: 7 #_Ref9 @ Қараңыз: 7.`,
  'a list of contents': `# Кіріспе
Бір.
# Статистика
Екі.
dropped contents: Кіріспе 1 @ Кіріспе`,
  'fields that came to words': `Күні: 23.11.2020 агенттік
guessed field: DATE \\@ "dd.MM.yyyy" @ Күні: 23.11.2020 агенттік`,
  'words inserted': `Пара беру күрт өсті.`,
  'words deleted': `Пара беру өсті.
dropped tracked-change: аздап @ Пара беру өсті.`,
  'words replaced': `Барлығы 624 іс.
dropped tracked-change: 440 @ Барлығы 624 іс.`,
  'a paragraph moved': `Ортасы.
Көшкен сөйлем.`,
  'a paragraph joined to the next': `Бірінші бөлік, екінші бөлік.`,
  'a paragraph inserted': `Ескі.
Жаңа.
Соңы.`,
  'a paragraph deleted whole': `Қалады.
Бұл да қалады.
dropped tracked-change: Кетеді. @ Бұл да қалады.`,
  'rows inserted and deleted': `table
|а|ә|
|г|ғ|
dropped tracked-change: б в @ а ә г ғ`,
};

describe('a Word file with', () => {
  it.each(corpus.map(({ name, bytes }) => [name, bytes] as const))(
    '%s reads as it looks, and says what it could not keep',
    (name, bytes) => {
      expect(told(bytes)).toBe(EXPECTED[name]);
      expect(checkBlocks(read(bytes).blocks).ok).toBe(true);
    },
  );
});
