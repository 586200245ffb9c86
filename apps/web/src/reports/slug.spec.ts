import { describe, expect, it } from '@jest/globals';
import { slugOf } from './slug.js';

describe('the short name in an address', () => {
  it.each([
    ['National Report for 2020', 'national-report-for-2020'],
    ['Ұлттық баяндама, 2020 жыл', 'ulttyq-bayandama-2020-zhyl'],
    ['«Қоғам» — ғылым', 'qogam-gylym'],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('never exceeds 80 signs', () => {
    expect(slugOf('ж'.repeat(100))).toHaveLength(80);
  });
});
