// Rows, words and sheets that are set aside until a person looks at them.
import type { ProblemCode } from '../../src/engine/basis/problem';
import { fengsheng } from '../support/schemes';
import type { ProblemCase } from './problem-case';
import { events, ROSTER, sheet } from './problem-case';

export const ASIDE_CASES = {
  'status-unknown': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      sheet(
        '加减分登记',
        ['日期', '户号', '项目', '状态'],
        ['2022-12-05', '0101', 'J1', '已审核'],
        ['2022-12-06', '0102', 'J1', '甲类'],
        ['2022-12-07', '0102', 'J2', '甲类'],
      ),
    ],
    sentence:
      '“加减分登记”表第3行“状态”栏（D3）：“状态”写的是“甲类”，看不出算不算，共有2行：“加减分登记”表第3行、“加减分登记”表第4行。' +
      '写着这个状态的各行都不计入。算的改成“已审核”，不算的改成“作废”；也可以在“积分设置”里说明这个写法算不算。',
  },
  'date-apart': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      events(
        ['2022-12-01', '0101', '张三', 'J1'],
        ['2023-12-02', '0102', '李四', 'J1'],
        ['2022-12-03', '0101', '张三', 'J2'],
        ['2022-12-04', '0102', '李四', 'J2'],
      ),
    ],
    sentence:
      '“加减分登记”表第3行“日期”栏（A3）：日期“2023-12-02”与其他各行相差太远，上一行是2022年12月1日，下一行是2022年12月3日，可能应当是2022年12月2日。' +
      '这一行不计分，年度和统计到哪个月也不看它。查原始单据，把日期改过来；日期没有错的，在“备注”栏写“日期无误”。',
  },
  'later-rows-left-out': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      events(...Array.from({ length: 11 }, (_, at) => [`2022-12-${at + 10}`, '0101', '张三', 'K1']), [
        '2023-01-05',
        '0102',
        '李四',
        'J1',
      ]),
    ],
    sentence:
      '“加减分登记”表第13行“日期”栏（A13）：这一行是2023年1月5日的。台账里2023年度的只有1行，没有写明年度，先算2022年度。' +
      '这一行没有计入。日期写错的改过来；没有写错的，在“积分设置”的“年度”里写要算哪一年：2023，还是2022。',
  },
  'row-set-aside': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      events(
        ['2022-12-05', '0101', '张三', 'J1'],
        ['2022-12-06', '0102', '李四', 'J1', null, null, null, '记错了，作废'],
      ),
    ],
    sentence:
      '“加减分登记”表第3行“备注”栏（H3）：备注写的是“记错了，作废”。按作废对待，这一行没有计入。确实不算的，不用改；要算的，改写备注。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemCase>>;
