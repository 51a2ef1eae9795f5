import fc from 'fast-check';
import { digestOfRows, digestOfText } from '../../../src/engine/basis/digest';

describe('digestOfText', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('gives the published 64-bit FNV-1a value of %j: %s', (text, digest) => {
    expect(digestOfText(text)).toBe(digest);
  });

  it('agrees with a BigInt FNV-1a over the UTF-8 bytes of 200 random texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        let hash = 0xcbf29ce484222325n;
        for (const byte of Buffer.from(text, 'utf8'))
          hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
        return digestOfText(text) === hash.toString(16).padStart(16, '0');
      }),
      { numRuns: 200 },
    );
  });
});

describe('digestOfRows', () => {
  it('tells 5 sheets apart that differ in a type, a row break, a null or an order', () => {
    const digests = [[['1', 2]], [[1, 2]], [['1'], [2]], [['1', null, 2]], [[2, '1']]].map(digestOfRows);
    expect(new Set(digests).size).toBe(5);
  });

  it('spreads 2,000 sheets of one figure over 2,000 digests', () => {
    const digests = Array.from({ length: 2000 }, (_, index) => digestOfRows([[index / 2]]));
    expect(new Set(digests).size).toBe(2000);
  });
});
