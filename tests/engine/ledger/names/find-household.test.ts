import { findHousehold } from '../../../../src/engine/ledger/names/find-household';
import type { Roster } from '../../../../src/engine';
import { PLAN_A } from '../../../support/little-ledgers';
import { scored } from '../../../tasks/opened';

describe('findHousehold', () => {
  let roster: Roster;
  beforeAll(async () => {
    const twins = PLAN_A.replace('0203 孙七', '0203 张三').replace('0202 赵六', '202 欧阳建国');
    roster = (await scored(twins)).ledger.roster;
  });

  it.each([
    ['0101', { kind: 'found', household: 0 }],
    [' ０１０１ ', { kind: 'found', household: 0 }],
    ['101', { kind: 'found', household: 0 }],
    ['00101', { kind: 'found', household: 0 }],
    ['李四', { kind: 'found', household: 1 }],
    ['李 四', { kind: 'found', household: 1 }],
    ['张三', { kind: 'ambiguous', candidates: [0, 4] }],
    ['欧阳建', { kind: 'unknown', suggestions: [3] }],
    ['欧阳', { kind: 'unknown', suggestions: [3] }],
    ['9999', { kind: 'unknown', suggestions: [] }],
    ['__proto__', { kind: 'unknown', suggestions: [] }],
  ])('answers %j', (asked, expected) => {
    expect(findHousehold(roster, asked)).toEqual(expected);
  });

  it('suggests at most 3 households', () => {
    const found = findHousehold(roster, '0109');
    expect(found.kind === 'unknown' && found.suggestions).toEqual([0, 1, 2]);
  });
});
