import fc from 'fast-check';
import { groupSorted, placeSorted } from '../../../../src/engine/basis/columns/order';

const KEYS = 5;
const rows = fc.array(fc.record({ key: fc.nat(KEYS - 1), value: fc.integer({ min: 36526, max: 36600 }) }), {
  maxLength: 60,
});
const inDays = rows.map((all) => [...all].sort((a, b) => a.value - b.value));

function columnsOf(all: readonly { readonly key: number; readonly value: number }[]): {
  keys: Int32Array;
  values: Int32Array;
} {
  return { keys: Int32Array.from(all, ({ key }) => key), values: Int32Array.from(all, ({ value }) => value) };
}

describe('groupSorted', () => {
  it('lists rows 2 and 0 of key 0 by value, then 1 and 3 of key 2 in their own order', () => {
    const { order, offsets } = groupSorted(Int32Array.of(0, 2, 0, 2), 3, Int32Array.of(9, 5, 7, 5));
    expect([...order]).toEqual([2, 0, 1, 3]);
    expect([...offsets]).toEqual([0, 2, 2, 4]);
  });

  it('is a stable sort by key, then value', () => {
    fc.assert(
      fc.property(fc.oneof(rows, inDays), (all) => {
        const { keys, values } = columnsOf(all);
        const sorted = all.map((_, row) => row).sort((a, b) => keys[a] - keys[b] || values[a] - values[b] || a - b);
        expect([...groupSorted(keys, KEYS, values).order]).toEqual(sorted);
      }),
    );
  });
});

describe('placeSorted', () => {
  it('sends every row to where groupSorted lists it', () => {
    fc.assert(
      fc.property(fc.oneof(rows, inDays), (all) => {
        const { keys, values } = columnsOf(all);
        const { order, offsets } = groupSorted(keys, KEYS, values);
        const placed = placeSorted(keys, KEYS, values);
        expect([...order].map((row) => placed.places[row])).toEqual([...order.keys()]);
        expect([...placed.offsets]).toEqual([...offsets]);
      }),
    );
  });
});
