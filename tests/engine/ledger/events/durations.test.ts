import type { CellValue } from '../../../../src/engine/basis/cells';
import { bonus, schemeOf } from '../../scheme/plan-of';
import { tell } from '../../../support/told-ledger';

const HOURS = [
  bonus('Z1', '志愿服务', { points: 3, unit: '小时' }),
  bonus('Z2', '义务劳动', { points: 2, unit: '次' }),
];
const PLAN = schemeOf({ items: HOURS });
const MINUTES = schemeOf({ items: [bonus('Z1', '志愿服务', { points: 3, unit: '分钟' })] });
const TIMES = schemeOf({ items: [bonus('Z2', '义务劳动', { points: 2, unit: '次' })] });

/** Items with their counts, and the problems, of rows of 0101 on one day. */
function told(headers: string, rows: readonly (readonly CellValue[])[], plan = PLAN): string {
  const { events, problems } = tell(
    [
      {
        sheet: '登记',
        rows: [['日期', '户号', '项目', ...headers.split(' ')], ...rows.map((row) => ['2022-12-05', '0101', ...row])],
      },
    ],
    plan,
    { year: 2022 },
  );
  return [...events.map((event) => event.slice('2022-12-05 0101 '.length)), ...problems].join(' + ');
}

describe('readEvents, of what is counted by the hour', () => {
  it.each(
    '服务时长 时长 志愿时长 服务时长(小时) 服务时间（h） 时间（小时） 工时 学时 服务小时数 时数 活动时长（单位：小时）'.split(
      ' ',
    ),
  )('counts 2 and 1.5 hours under %s', (header) => {
    expect(
      told(header, [
        ['志愿服务', 2],
        ['志愿服务', 1.5],
      ]),
    ).toBe('Z1 ×2 + Z1 ×1.5');
  });

  it('reads 2小时, 半小时 and 3个小时 in cells, and takes 90分钟 for no count of hours', () => {
    expect(
      told('时长', [
        ['志愿服务', '2小时'],
        ['志愿服务', '半小时'],
        ['志愿服务', '3个小时'],
        ['志愿服务', '90分钟'],
      ]),
    ).toBe('Z1 ×2 + Z1 ×0.5 + Z1 ×3 + invalid-count 登记!5 时长 90分钟');
  });

  it.each(['服务时长（分钟）', '时长(分)', '分钟数', '数量（分钟）'])(
    'never counts 120 under %s as hours',
    (header) => {
      expect(told(header, [['志愿服务', 120]])).toContain('column-not-understood');
      expect(told(header, [['志愿服务', 120]], MINUTES)).toBe('Z1 ×120');
    },
  );

  it('asks where 90 under 时长 may be minutes', () => {
    expect(
      told('时长', [
        ['志愿服务', 90],
        ['志愿服务', 2],
      ]),
    ).toBe('Z1 + Z1 + possible-duplicate 登记!3 项目 + column-not-understood 登记!null 时长');
  });

  it('takes 3 hours for no 3 times: an item by the piece needs 数量 beside them', () => {
    expect(
      told('时长', [
        ['义务劳动', 3],
        ['义务劳动', null],
      ]),
    ).toBe('Z2 + invalid-count 登记!2 时长 3');
    expect(
      told('数量 时长', [
        ['义务劳动', 1, 3],
        ['志愿服务', 1, 3],
        ['志愿服务', 2, null],
      ]),
    ).toBe('Z2 + Z1 ×3 + Z1 ×2');
  });

  it('asks what 时长 is for in a plan that counts nothing by the hour: 3 hours count 0 times more', () => {
    expect(told('时长', [['义务劳动', 3]], TIMES)).toBe('Z2 + column-not-understood 登记!null 时长');
  });
});
