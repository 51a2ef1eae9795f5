// Rows of a register of events enter, below a roster of one household; what was read of them leaves.
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

export const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
  '0201 | 张三 | 二组
`;

export function readRows(
  headers: string,
  ...rows: readonly (readonly (string | number | boolean | null)[])[]
): ToldLedger {
  return tell([...ROSTER, { sheet: '登记', rows: [headers.split(' '), ...rows] }], fengsheng, { year: 2022 });
}
