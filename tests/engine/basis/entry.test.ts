import { entryAt, lastOf, ownOf } from '../../../src/engine/basis/entry';

describe('entryAt', () => {
  it('gives the 2nd of 3 entries, of a list, a text and a column alike', () => {
    expect(entryAt(['甲', '乙', '丙'], 1)).toBe('乙');
    expect(entryAt('甲乙丙', 1)).toBe('乙');
    expect(entryAt(Float64Array.of(1, 0, 3), 1)).toBe(0);
  });

  it('gives null where null stands: 1 entry that is empty is an entry', () => {
    expect(entryAt([null], 0)).toBeNull();
  });

  it.each([-1, 3, 0.5, Number.NaN])('throws at %s of a list of 3', (index) => {
    expect(() => entryAt([1, 2, 3], index)).toThrow(`nothing stands at ${index} of a list of 3`);
  });
});

describe('lastOf', () => {
  it('gives the 3rd of 3 and throws for a list of 0', () => {
    expect(lastOf(['甲', '乙', '丙'])).toBe('丙');
    expect(() => lastOf([])).toThrow('nothing stands at -1 of a list of 0');
  });
});

describe('ownOf', () => {
  it('gives the word of a key, and undefined for 2 keys that are none of the table', () => {
    expect(ownOf({ bonus: '加分' }, 'bonus')).toBe('加分');
    expect(ownOf({ bonus: '加分' }, 'deduction')).toBeUndefined();
    expect(ownOf({ bonus: '加分' }, 'constructor')).toBeUndefined();
  });
});
