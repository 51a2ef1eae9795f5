import { findHousehold } from '../../../../src/engine/ledger/names/find-household';
import { HouseholdIndex } from '../../../../src/engine/ledger/names/households';
import { withoutPrivateNames } from '../../../../src/engine/ledger/names/private-names';
import type { Household } from '../../../../src/engine/ledger/types';
import type { Micro } from '../../../../src/engine';

function household(id: string, headAsWritten: string, group = '一组'): Household {
  const head = headAsWritten.replace(/\s/gu, '');
  return {
    id,
    head,
    headAsWritten,
    group,
    resident: true,
    elderly: false,
    optedIn: false,
    earnerClass: -1,
    joined: null,
    left: null,
    opening: 0 as Micro,
  };
}

const PLAIN = household('0101', '张三');
const ALIKE = [
  household('990102197203154818', '王国明'),
  PLAIN,
  household('990102197203154826', '李建志 199 00005567'),
  household('0104', '赵六2 19900005567', '一组023-60000001'),
];

describe('withoutPrivateNames', () => {
  it('masks 户号, name and group of 3 households, tells 2 of one masked 户号 apart and keeps the 4th as it is', () => {
    const households = withoutPrivateNames(ALIKE);
    expect(households.map(({ id, head, headAsWritten, group }) => [id, head, headAsWritten, group])).toEqual([
      ['（号码已隐去）', '王国明', '王国明', '一组'],
      ['0101', '张三', '张三', '一组'],
      ['（号码已隐去）(2)', '李建志（号码已隐去）', '李建志 （号码已隐去）', '一组'],
      ['0104', '赵六（号码已隐去）', '赵六（号码已隐去）', '一组（号码已隐去）'],
    ]);
    expect(households[1]).toBe(PLAIN);
  });

  it('returns 1 roster without private numbers as it is', () => {
    const roster = [PLAIN, household('5001010012', '李四')];
    expect(withoutPrivateNames(roster)).toBe(roster);
  });

  it('has all 4 households found by what is shown and by what is written', () => {
    const households = withoutPrivateNames(ALIKE);
    const roster = { stated: true, households };
    const index = new HouseholdIndex(households);
    const asked = (word: string) => {
      const found = findHousehold(roster, word);
      return [
        found.kind === 'found' ? found.household : found.kind,
        index.findById(word),
        index.find(null, word, null),
      ];
    };
    expect(households.map(({ id }) => asked(id).slice(0, 2))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(ALIKE.map(({ id }) => asked(id).slice(0, 2))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    for (const names of [ALIKE, households])
      expect(names.map(({ head }) => [asked(head)[0], asked(head)[2]])).toEqual([
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ]);
    for (const { id, headAsWritten, group } of ALIKE)
      expect(index.find(id, headAsWritten, group)).toBe(ALIKE.findIndex((one) => one.id === id));
    expect(index.find(null, '赵六2 19900005567', '一组023-60000001')).toBe(3);
    expect(index.suggestions('990102197203154826', null)).toEqual(['（号码已隐去）(2) 李建志（号码已隐去）(一组)']);
  });
});
