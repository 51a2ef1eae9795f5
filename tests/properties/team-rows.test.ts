// Rows of several households, on any ledger: what is shared comes to just what the row is worth, what each has in full
// to that many times it, whoever is named, however the names are written, and in whatever order.
import * as fc from 'fast-check';
import { evaluateYear, readLedger, type CellValue } from '../../src/engine';
import { bonus, schemeOf } from '../engine/scheme/plan-of';
import { propertyRuns } from './settings';

const PEOPLE = ['甲立', '乙明', '丙华', '丁和平', '戊强', '己安', '庚新'];
const plan = schemeOf({
  items: [
    { ...bonus('J1', '修路'), points: 5, team: 'whole' },
    { ...bonus('J2', '修渠'), points: 10, team: 'shared' },
    { ...bonus('J3', '抢险'), points: undefined, typed: true, team: 'shared' },
  ],
});
const row = fc.record({
  names: fc.shuffledSubarray(PEOPLE, { minLength: 1 }),
  between: fc.constantFrom('、', '，', '；', '/', '\n', '和'),
  byId: fc.boolean(),
  item: fc.constantFrom('J1', 'J2', 'J3'),
  count: fc.integer({ min: 1, max: 4 }),
  typed: fc.integer({ min: 1, max: 97 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('rows of several households', () => {
  it('give together what they are worth, 1 time shared and as many times as there are households in full', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const cells = rows.map(({ names, between, byId, item, count, typed, day }): readonly CellValue[] => [
          `2022-03-${String(day).padStart(2, '0')}`,
          byId
            ? names
                .map((name) => `0${PEOPLE.indexOf(name) + 1}`)
                .join(between === '和' || between === '/' ? '、' : between)
            : null,
          byId ? null : names.join(between),
          item,
          count,
          item === 'J3' ? typed : null,
        ]);
        const ledger = readLedger(
          [
            { sheet: '花名册', rows: [['户号', '户主'], ...PEOPLE.map((name, at) => [`0${at + 1}`, name])] },
            { sheet: '登记', rows: [['日期', '户号', '户主', '项目', '数量', '分值'], ...cells] },
          ],
          plan,
          { year: 2022 },
        );
        const { scores } = evaluateYear(ledger, plan);
        const worth = rows.reduce(
          (sum, { item, count, typed, names }) =>
            sum + (item === 'J1' ? 5 * count * names.length : item === 'J2' ? 10 * count : typed),
          0,
        );
        expect(ledger.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(scores.total.reduce((sum, points) => sum + points, 0)).toBe(worth * scores.scale);
        expect(ledger.events.length).toBe(rows.reduce((sum, { names }) => sum + names.length, 0));
      }),
      propertyRuns(60),
    );
  });
});
