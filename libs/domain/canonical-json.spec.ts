import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { canonicalJson } from './canonical-json.js';

/** Keys and texts that sort differently by UTF-16 units, by code points and by alphabet. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((value) => value.toWellFormed()),
  fc.constantFrom('', '\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', 'ö', 'Ә', '"', '\\'),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(-0, 1e21, 1e-7, 5e-324, 2 ** 53 + 2, 1 / 3),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(text, tie('any'), { maxKeys: 5 }),
  ),
})).any;

describe('canonical JSON', () => {
  it('is what an independent implementation of RFC 8785 writes, for 100,000 values', () => {
    fc.assert(
      fc.property(value, (each) => canonicalJson(each) === canonicalize(each)),
      { numRuns: 100_000 },
    );
  }, 300_000);

  it('writes the example of the standard as the standard does', () => {
    const example = {
      numbers: [1e9 / 3, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
});
