// The clerk's own results beside ours.
import type { ProblemCode } from '../../src/engine/basis/problem';
import { fengsheng } from '../support/schemes';
import type { ProblemCase } from './problem-case';
import { events, sheet } from './problem-case';

const THREE = (...totals: readonly number[]) =>
  sheet(
    '花名册',
    ['户号', '户主', '小组', '常住', '全年总积分'],
    ...totals.map((total, at) => [`010${at + 1}`, ['张三', '李四', '王五'][at], '一组', '是', total]),
  );

export const OWN_FIGURE_CASES = {
  'own-figures-differ': {
    scheme: fengsheng,
    tables: [
      THREE(106, 100, 95),
      events(['2022-12-05', '0101', '张三', 'J1', 12], ['2022-12-06', '0103', '王五', 'K1']),
    ],
    sentence:
      '“花名册”表“全年总积分”栏：表里自己算的结果与按方案算出来的比，3处里有1处不同：张三家（户号0101）写的是106，算出来是105（E2）。差的正好是超出封顶、没有计入的分。' +
      '得分按方案和登记的各行计算，写的结果只用来核对。核对方案的封顶和保底；各行没错的，把这一栏改过来。',
  },
  'own-figures-mostly-differ': {
    scheme: fengsheng,
    tables: [THREE(98, 97, 96), events(['2022-12-05', '0101', '张三', 'J1', 2])],
    sentence:
      '“花名册”表“全年总积分”栏：表里自己算的结果与按方案算出来的比，3处里有3处不同：' +
      '张三家（户号0101）写的是98，算出来是101（E2）；李四家（户号0102）写的是97，算出来是100（E3）；王五家（户号0103）写的是96，算出来是100（E4）。' +
      '一半以上不同，多半是有的表、栏或者行没有读进来，或者读错了，得分可能大半不对。先不要公布；逐张表核对每一栏读成了什么，改正以后再算；这一栏另有算法的，把它定为“不用”。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemCase>>;
