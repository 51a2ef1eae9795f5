import { formatMonth } from '../../../../src/engine/basis/calendar';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const EVENT = ledgerOf`
  # 登记
  日期 | 户号 | 项目
  2021-03-05 | '0101 | J1
`;

describe('monthsOf', () => {
  it('runs from the earliest row of any year to the latest of the year asked for, without faulty and blank ones, and without voided ones that do not go on from it', () => {
    const { ledger } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 状态
        2020-01-05 | '0101 | J1 | 作废
        2021-03-05 | '0101 | J1 |
        2022-05-05 | '0101 | J1 |
        2022-11-05 | '0101 | J99 |
        2022-12-05 | '0101 | J1 | 撤销
        2023-02-05 | '0101 | J1 |
        # 基础分评定
        户号 | 户主 | 5月 | 6月 | 7月 | 8月
        '0101 | 张三 | 90 | 95 | | 101
      `,
      fengsheng,
      { year: 2022 },
    );
    expect(ledger.firstMonth !== null && formatMonth(ledger.firstMonth)).toBe('2021-03');
    expect(ledger.lastMonthOfYear !== null && formatMonth(ledger.lastMonthOfYear)).toBe('2022-06');
  });

  it('runs on to February, whose 1 row was taken back, and not to a voided row of May', () => {
    const { ledger } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 备注
        2022-01-05 | '0101 | J1 |
        2022-02-05 | '0101 | K5 | 作废
        2022-05-05 | '0101 | K5 | 撤销
      `,
      fengsheng,
    );
    expect([ledger.firstMonth, ledger.lastMonthOfYear]).toEqual([2022 * 12, 2022 * 12 + 1]);
  });

  it('takes the months of voided rows where a ledger has nothing but 2 of them', () => {
    const { ledger } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 备注
        2022-01-05 | '0101 | K5 | 作废
        2022-12-05 | '0101 | K5 | 撤销
      `,
      fengsheng,
    );
    expect([ledger.firstMonth, ledger.lastMonthOfYear]).toEqual([2022 * 12, 2022 * 12 + 11]);
  });

  it('counts a quarter to its 3rd month', () => {
    const { ledger } = tell(EVENT, fengsheng, { year: 2022 });
    expect([ledger.firstMonth, ledger.lastMonthOfYear]).toEqual([2021 * 12 + 2, null]);
  });

  it('knows no month of a roster with 1 household', () => {
    const { ledger } = tell(
      [
        {
          sheet: '花名册',
          rows: [
            ['户号', '户主', '小组'],
            ['0101', '张三', '一组'],
          ],
        },
      ],
      fengsheng,
      { year: 2022 },
    );
    expect([ledger.firstMonth, ledger.lastMonthOfYear]).toEqual([null, null]);
  });
});
