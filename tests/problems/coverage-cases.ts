// Sheets, rows and columns that were not understood.
import type { ProblemCode } from '../../src/engine/basis/problem';
import { fengsheng } from '../support/schemes';
import type { ProblemCase } from './problem-case';
import { events, ROSTER, sheet } from './problem-case';

const ONE_ROW = events(['2022-12-05', '0101', '张三', 'J1']);

export const COVERAGE_CASES = {
  'sheet-not-read': {
    scheme: fengsheng,
    tables: [ROSTER, ONE_ROW, sheet('志愿服务报名', ['报名日期', '户主', '内容', '人'], ['2022-12-20', '张三', '志愿服务', 4], ['2022-12-20', '李四', '志愿服务', 2])],
    sentence:
      '“志愿服务报名”表：这张表有2行写着户主或户号，2行写着方案里的项目，但没有认出表头，整张没有读。' +
      '表里的内容都没有计入，得分和名次可能不对。在“核对”里说明这张表是什么；或者把表头改成常用的字（日期、户号、户主、项目、数量、分值、基础分）；与积分无关的，也请说明。',
  },
  'rows-not-read': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      sheet('加减分登记', ['张三', '好人好事', '一次', '已经核实'], ['李四', '志愿服务', '一次', '已经核实'], ['日期', '户号', '户主', '项目', '数量', '分值', '止期', '备注'], ['2022-12-05', '0101', '张三', 'J1']),
    ],
    sentence:
      '“加减分登记”表第1行：第1行到第2行有2行写着户主或户号，2行写着方案里的项目，但上面没有认得的表头，没有读。' +
      '这些行都没有计入，得分和名次可能不对。在这些行上面补上表头；与积分无关的，移到别的工作表。',
  },
  'table-unsure': {
    scheme: fengsheng,
    tables: [ROSTER, ONE_ROW, sheet('2022年得分', ['户号', '户主', '11月', '12月'], ['0101', '张三', 98, 97], ['0102', '李四', 96, 99])],
    sentence:
      '“2022年得分”表：这张表像是基础分评定，但拿不准，没有采用。采用它，各户的基础分就不再按满分计，要按这张表上的数计；现在按满分计。' +
      '在“核对”里说明这张表是什么；是台账的，也可以在标题里写明（如“基础分评定表”）。',
  },
  'column-not-understood': {
    scheme: fengsheng,
    tables: [ROSTER, sheet('加减分登记', ['日期', '户号', '户主', '项目', '天干'], ['2022-12-05', '0101', '张三', 'J1', 7], ['2022-12-06', '0102', '李四', 'J1', 3])],
    sentence:
      '“加减分登记”表“天干”栏：列里填了东西，但认不出是什么（这张表读作加减分登记）。这一列没有采用，得分和名次可能不对。' +
      '在“核对”里说明这一列是什么（或者不用它）；也可以把表头改成常用的字。',
  },
  'figures-without-item': {
    scheme: fengsheng,
    tables: [ROSTER, sheet('2022年12月', ['户号', '户主', '基础分', '加分'], ['0101', '张三', 100, 3], ['0102', '李四', 100, 0])],
    sentence:
      '“2022年12月”表“加分”栏：列里只有分数，没有写是哪一项，没法与方案核对（这张表读作基础分评定）。这一列的分数都没有计入。' +
      '在旁边加一列写明加分、减分的项目；也可以把每件事登记到“加减分登记”里。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemCase>>;
