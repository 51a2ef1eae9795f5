import { sideInName } from '../../../../src/engine/ledger/tables/side-in-name';

describe('sideInName', () => {
  it.each([
    ['加分登记', 'bonus'],
    ['2024年奖励登记表', 'bonus'],
    ['减分登记', 'deduction'],
    ['扣 分台账', 'deduction'],
    ['处罚记录', 'deduction'],
    ['加减分登记', 'both'],
    ['加扣分台账', 'both'],
    ['奖惩记录', 'both'],
    ['增减分台账', 'both'],
    ['另加另减', 'both'],
    ['加分、减分登记', 'both'],
    ['加分项和扣分项', 'both'],
    ['积分登记', null],
    ['Sheet1', null],
  ])('reads 1 name, %j, as %j', (name, side) => {
    expect(sideInName(name)).toBe(side);
  });
});
