import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const LEDGER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
  '0102 | 李四 | 一组 | 是
  # 登记
  日期 | 户主 | 项目
  2022-03-05 | 张三 | J1
`;

const errorsOf = (more: readonly CellTable[]): readonly string[] =>
  readLedger([...LEDGER, ...more], fengsheng)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, sheet }) => `${code} ${sheet}`);

describe('a sheet without a table', () => {
  it('of 2 sentences that give points to people of the village is an error, and 1 of rules alone is none', () => {
    expect(
      errorsOf(ledgerOf`
      # 四月
      4月5日张三参加志愿服务，加0.5分
      4月6日李四邻里矛盾扣一分
    `),
    ).toEqual(['sheet-not-read 四月']);
    expect(
      errorsOf(ledgerOf`
      # 说明
      参加志愿服务每次加0.5分，邻里矛盾扣1分
      张三负责登记
    `),
    ).toEqual([]);
  });

  it('of households across the top and 2 items down the side is an error', () => {
    expect(
      errorsOf(ledgerOf`
      # 四月
      项目 | 张三 | 李四
      好人好事 | 1 |
      邻里矛盾 | | 1
    `),
    ).toEqual(['sheet-not-read 四月']);
  });
});
