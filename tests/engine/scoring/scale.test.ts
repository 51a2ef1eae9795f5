import { scaleOf } from '../../../src/engine/scoring/scale';
import { ledgerOf } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang } from '../../support/schemes';

describe('scaleOf', () => {
  it('is a millionth of a point for a plan without means or panels', () => {
    expect(scaleOf(ledgerOf(fengsheng, '户 0101 张三\n评 2022-03 0101 90'), fengsheng)).toBe(1_000_000);
  });

  it('is 12 times finer where up to 4 quarters are averaged', () => {
    expect(scaleOf(ledgerOf(longyuzhuang, '户 0101 张三'), longyuzhuang)).toBe(12_000_000);
  });

  it('makes thirds of 3 and sevenths of 7 assessors whole, and asks nothing for halves or sums that divide', () => {
    const ledger = ledgerOf(
      fengsheng,
      `
      户 0101 张三
      评 2022-03 0101 250/3
      评 2022-04 0101 600/7
      评 2022-05 0101 450/5
      评 2022-06 0101 540/6
      评 2022-07 0101 0/11`,
    );
    expect(scaleOf(ledger, fengsheng)).toBe(21_000_000);
  });

  it('divides a panel of 3 again by 3 quarters', () => {
    expect(scaleOf(ledgerOf(longyuzhuang, '户 0101 张三\n评 2022-Q1 0101 环境整治=115/3'), longyuzhuang)).toBe(
      36_000_000,
    );
  });

  it('stays within 10¹² for a hostile mixture of panels', () => {
    const rows = [3, 7, 9, 11, 13, 17, 19, 23, 29].map((panel, at) => `评 2022-0${at + 1} 0101 100/${panel}`);
    expect(scaleOf(ledgerOf(fengsheng, ['户 0101 张三', ...rows].join('\n')), fengsheng)).toBeLessThanOrEqual(1e12);
  });
});
