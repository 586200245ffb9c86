import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '#libs/domain';
import { BINDING_SPACE, laidOut } from './laid-out.js';

const drawn = (text: string): string => laidOut(text, 'ru').replaceAll(BINDING_SPACE, '~');

describe('running text', () => {
  it.each([
    ['Кітап – білім бұлағы', 'Кітап~– білім бұлағы'],
    ['Закон № 410 и § 5', 'Закон №~410 и~§~5'],
    ['барлығы 1 089 факт, 12 300 000 теңге', 'барлығы 1~089 факт, 12~300~000~теңге'],
    ['2020 жылғы 722 адам, 38 % және 5 км', '2020~жылғы 722 адам, 38~% және 5~км'],
    ['Қ. К. Тоқаев пен Ә. Бөкейхан', 'Қ.~К.~Тоқаев пен Ә.~Бөкейхан'],
    ['және т. б.; и т. д.', 'және т.~б.; и~т.~д.'],
    ['ст. 15 и п. 3, Fig. 2', 'ст.~15 и~п.~3, Fig.~2'],
    ['он в доме и с нами', 'он в~доме и~с~нами'],
    ['a report on I and you', 'a~report on I~and you'],
    ['в 2019 году 440', 'в~2019~году 440'],
    ['пункт A. Потом', 'пункт A.~Потом'],
    ['38 баллов, 94-е место', '38 баллов, 94-е место'],
  ])('%s is bound as %s', (text, bound) => {
    expect(drawn(text)).toBe(bound);
  });

  it('is the text as written without the signs that lay it out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          const given = text.replace(/[\u00AD\u00A0]/g, '');
          const back = laidOut(given, language).replaceAll('\u00AD', '');
          expect(back.replaceAll(BINDING_SPACE, ' ')).toBe(given);
        },
      ),
    );
  });
});
