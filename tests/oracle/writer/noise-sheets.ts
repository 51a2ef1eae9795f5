// Sheets that are no part of the ledger: covers, contacts, parameters, the clerk's own summaries. None
// of them may be read.
import type { CellValue } from '../../../src/engine/basis/cells';
import type { VillageDraft } from './draft';
import type { Dice } from './dice';

export type NoiseSheet = {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden: boolean;
};

function summaries({ households }: VillageDraft): readonly NoiseSheet[] {
  const listed = households.slice(0, 5);
  const honours = listed.map(({ head, group }, at) => [at + 1, group, head, 100 - at]);
  const totals = listed.map(({ id, head }, at) => [at + 1, id, head, 1000 - at, 12, 3, 1009 - at]);
  return [
    { name: '光荣榜', hidden: false, rows: [['乡村治理光荣榜'], ['名次', '小组', '户主', '累计积分'], ...honours] },
    {
      name: '积分汇总',
      hidden: false,
      rows: [['名次', '户号', '户主', '基础分合计', '加分合计', '减分合计', '年度总积分'], ...totals],
    },
  ];
}

/** Some of them, never a summary that could pass for the roster of a ledger without one. */
export function noiseSheets(draft: VillageDraft, dice: Dice): readonly NoiseSheet[] {
  const plain: readonly NoiseSheet[] = [
    { name: '封面', hidden: false, rows: [['油房村积分制工作台账'], [], ['村民委员会']] },
    {
      name: '参数',
      hidden: true,
      rows: [
        ['密码', '123456'],
        ['=1+1', '+cmd', '@SUM(A1)'],
      ],
    },
    {
      name: '通讯录',
      hidden: false,
      rows: [
        ['姓名', '电话'],
        ['张三', '13800000000'],
        ['李四', '13800000001'],
      ],
    },
    { name: 'Sheet3', hidden: false, rows: [] },
  ];
  const offered = draft.rosterStated ? [...plain, ...summaries(draft)] : plain;
  return offered.filter(() => dice.chance(50));
}
