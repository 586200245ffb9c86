import { type Language } from '#libs/domain';
import { blockOf, type Block, type NodeJson } from '#libs/domain/document';
import type { Manuscript } from './manuscript.js';

/** Texts for specs of the forms a text can take. */

export const words = (text: string, ...marks: string[]): NodeJson => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});

const linked = (text: string, href: string): NodeJson => ({
  ...words(text),
  marks: [{ type: 'link', attrs: { href } }],
});

export const note = (text: string): NodeJson => ({ type: 'footnote', content: [words(text)] });

export const pointing = (target: string): NodeJson => ({
  type: 'cross_reference',
  attrs: { target },
});

export function block(
  id: string,
  type: string,
  attrs: Record<string, unknown>,
  content: NodeJson[],
  language: Language = 'kk',
): Block {
  return blockOf({ type, attrs: { id, ...attrs }, content }, language);
}

const cell = (text: string, attrs = {}, type = 'table_cell'): NodeJson => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content: text === '' ? [] : [words(text)],
});

const row = (...content: NodeJson[]): NodeJson => ({ type: 'table_row', content });

export function manuscript(blocks: readonly Block[], given: Partial<Manuscript> = {}): Manuscript {
  const three = (text: string) => ({ kk: text, ru: text, en: text });
  return {
    language: 'kk',
    title: three('Сыбайлас жемқорлыққа қарсы іс-қимыл туралы ұлттық баяндама'),
    subject: three('2020 жылғы жағдай'),
    agency: three('Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі'),
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
    slug: 'ulttyq-bayandama-2020',
    revision: 3,
    hash: 'ab'.repeat(32),
    at: new Date('2026-11-23T05:00:00Z'),
    address: 'https://talqy.example/kk/reports/ulttyq-bayandama-2020',
    blocks,
    pictures: [],
    ...given,
  };
}

/** One of everything a text may hold. */
export const everything = (src: string): Block[] => [
  block('h1', 'heading', { level: 1 }, [words('1. Қылмыстық-құқықтық статистика')]),
  block('p1', 'paragraph', {}, [
    words('Пара беру '),
    words('440', 'strong'),
    words(' жағдайдан 624-ке '),
    words('өсті', 'em'),
    note('Бас прокуратураның деректері.'),
    words('; қар. '),
    pointing('h2'),
    words('-бөлім, H'),
    words('2', 'sub'),
    words('O, м'),
    words('2', 'sup'),
    words(', '),
    words('код', 'code'),
    words(', '),
    words('алынған', 'strike'),
    words(' және '),
    linked('сілтеме', 'https://example.org/?a=1&b=2'),
    words('.'),
  ]),
  block('h2', 'heading', { level: 2 }, [words('1.1. Ә Ғ Қ Ң Ө Ұ Ү Һ І')]),
  block('l1', 'list_item', { level: 1, ordered: true }, [words('бірінші')]),
  block('l2', 'list_item', { level: 2, ordered: false }, [words('тереңірек')]),
  block('l3', 'list_item', { level: 3, ordered: true }, [words('ең терең')]),
  block('l4', 'list_item', { level: 1, ordered: true }, [words('екінші')]),
  block('q1', 'quote', {}, [words('Дәйексөз.'), { type: 'hard_break' }, words('Екінші жол.')]),
  block('l5', 'list_item', { level: 1, ordered: false }, [words('таңба')]),
  block(
    'l6',
    'list_item',
    { level: 1, ordered: true, start: 2, format: 'lower-cyrillic', closing: ')' },
    [words('әріппен')],
  ),
  block('l7', 'list_item', { level: 1, ordered: true, format: 'lower-cyrillic', closing: ')' }, [
    words('тағы'),
  ]),
  block('l8', 'list_item', { level: 2, ordered: true, start: 4, format: 'upper-roman' }, [
    words('римдік'),
  ]),
  block('c1', 'code_block', {}, [words('бір = 1;\n  екі = 2;')]),
  block('t1', 'table', { caption: '1-кесте. Пара' }, [
    row(cell('Түрі', { rowspan: 2 }, 'table_header'), cell('Жыл', { colspan: 2 }, 'table_header')),
    row(cell('2019', {}, 'table_header'), cell('2020', {}, 'table_header')),
    row(cell('беру'), cell('440'), cell('624')),
    row(cell('алу', { rowspan: 2 }), cell('649'), cell('568')),
    row(cell('барлығы', { colspan: 2 })),
  ]),
  block('f1', 'figure', { src, alt: 'Сызба' }, [words('1-сурет. Сызба')]),
  block('h3', 'heading', { level: 1 }, [words('Қорытынды')]),
  block('p2', 'paragraph', {}, [words('Соңы, '), pointing('l4'), words('-тармақ.')]),
];
