import { problemSentence } from '../../../../src/engine/wording/problems/problems';
import type { CellValue } from '../../../../src/engine/basis/cells';
import type { Scheme } from '../../../../src/engine/scheme/types';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, withRules } from '../../../support/schemes';
import { bonus, schemeOf } from '../../scheme/plan-of';
import { tell, type ToldLedger } from '../../../support/told-ledger';

/** Rows of 2022-03-05 by 0101 under these headers. */
function readRows(headers: string, rows: readonly (readonly CellValue[])[], plan: Scheme = fengsheng): ToldLedger {
  return tell(
    [
      {
        sheet: '登记',
        rows: [['日期', '户号', ...headers.split(' ')], ...rows.map((row) => ['2022-03-05', '0101', ...row])],
      },
    ],
    plan,
    { year: 2022 },
  );
}

/** The events of one row without day and household, else its problems. */
function told(headers: string, row: readonly CellValue[], plan?: Scheme): string {
  const { events, problems } = readRows(headers, [row], plan);
  return [
    ...events.map((event) => event.slice('2022-03-05 0101 '.length)),
    ...problems.map((problem) => problem.split(' ')[0]),
  ].join(' + ');
}

describe('SpeltItems.resolve, of several items of which only the highest counts', () => {
  const inspected = (highestPer: object) =>
    schemeOf({
      items: [
        bonus('J1', '庭院整洁', { points: 3, group: 'v' }),
        bonus('J2', '室内整洁', { points: 3, group: 'v' }),
        bonus('J3', '最美庭院', { points: 8, group: 'v' }),
        bonus('J4', '好人好事'),
      ],
      groups: [{ id: 'v', ...highestPer }],
    });
  const all = '庭院整洁、室内整洁、最美庭院';

  it.each([
    [[all, null, null], 'J1 + J2 + J3'],
    [[all, 1, null], 'J1 + J2 + J3'],
    [[all, null, 8], 'J1 + J2 + J3'],
    [[all, 3, 14], 'J1 + J2 + J3'],
    [['庭院整洁；室内整洁', null, 3], 'J1 + J2'],
    [[all, null, 11], 'unknown-item'],
    [['庭院整洁、好人好事', null, null], 'unknown-item'],
  ] as const)('reads 项目, 数量, 分值 %j as %s', (row, expected) => {
    expect(told('项目 数量 分值', row, inspected({ highestPer: 'event' }))).toBe(expected);
  });

  it('still asks how often of 3 items of a group that all count', () => {
    expect(told('项目', [all], inspected({}))).toBe('unknown-item');
  });
});

describe('SpeltItems.resolve, of 1 item with a count or points beside it', () => {
  it.each([
    [['志愿服务3次', null, null], 'J2 ×3'],
    [['志愿服务（2次）', null, 1], 'J2 ×2'],
    [['志愿服务（2次）', null, 0.5], 'J2 ×2 + points-mismatch'],
    [['志愿服务2次', 2, null], 'J2 ×2'],
    [['志愿服务2次', 1, 1], 'J2 ×2'],
    [['志愿服务2次', 3, 1.5], 'J2 ×3'],
    [['志愿服务2次', 3, null], 'unknown-item'],
    [['志愿服务两次', null, 1], 'J2 ×2'],
    [['志愿服务两次', null, null], 'unknown-item'],
    [['志愿服务两次+1', null, null], 'J2 ×2'],
    [['志愿服务+0.5', null, null], 'J2'],
    [['志愿服务2次+0.5', null, null], 'J2 ×2'],
    [['志愿服务+1', null, null], 'J2 + points-mismatch'],
    [['志愿服务+1', 2, null], 'J2 ×2'],
    [['志愿服务+1', null, 0.5], 'unknown-item'],
    [['志愿服务+0.5', 2, 1], 'J2 ×2'],
    [['乱搭乱建-1', null, null], 'K4a'],
    [['志愿服务-0.5', null, null], 'nothing-to-reverse'],
  ] as const)('reads 项目, 数量, 分值 %j as %s', (row, expected) => {
    expect(told('项目 数量 分值', row)).toBe(expected);
  });

  it('gives typed points of 3 to an item that the plan leaves open, from its text', () => {
    const plan = withRules(fengsheng, {
      items: fengsheng.items.map((item) => (item.id === 'J4' ? { ...item, typed: { from: 1, to: 5 } } : item)),
    });
    expect([told('项目', ['庭院栽花植绿+3分'], plan), told('项目', ['庭院栽花植绿+8分'], plan)]).toEqual([
      'J4 3分',
      'invalid-points',
    ]);
  });
});

describe('SpeltItems.resolve, of several items in a cell', () => {
  it.each([
    ['志愿服务；好人好事', 1, 'J2 + J1'],
    ['志愿服务、好人好事', 0.5, 'unknown-item'],
    ['志愿服务、好人好事', null, 'unknown-item'],
    ['志愿服务+0.5，好人好事+0.5', null, 'J2 + J1'],
    ['志愿服务+1，好人好事+0.5', null, 'unknown-item'],
    ['志愿服务3次、庭院栽花植绿', 2.5, 'J2 ×3 + J4'],
    ['志愿服务、检查评比等村务、志愿服务', 1.5, 'J2 ×3'],
    ['志愿服务、检查评比等村务、志愿服务', 1, 'J2 ×2'],
    ['J2 志愿服务、庭院栽花植绿', 1.5, 'J2 + J4'],
    ['J2 志愿服务、庭院栽花植绿', null, 'unknown-item'],
    ['最美家庭、清洁文明户', 2, 'J5 「最美家庭」 + J5 「清洁文明户」'],
    ['志愿服务、邻里矛盾', -0.5, 'J2 + K5'],
    ['乱搭乱建、邻里矛盾', -2, 'K4a + K5'],
    ['乱搭乱建、邻里矛盾', 2, 'K4a + K5'],
    ['志愿服务、好人好事', -1, 'unknown-item'],
    ['志愿服务12次、承包地经营权流转', 25, 'J2 ×12 + J6'],
    ['志愿服务12次、承包地经营权流转', 26, 'J2 ×12 + J6'],
    ['清理蓝棚顶、废旧房', 1, 'J3a'],
    ['清理蓝棚顶、废旧房', 2, 'J3a ×2'],
    ['清理蓝棚顶、废旧房', null, 'unknown-item'],
    ['志愿服务、扫街', 0.5, 'unknown-item'],
    ['违法违纪、邻里矛盾', -1, 'unknown-item'],
  ] as const)('reads 项目 %j with 分值 %s as %s', (text, typed, expected) => {
    expect(told('项目 分值', [text, typed])).toBe(expected);
  });

  it.each([
    ['J8 招商引资、志愿服务者', null, 'J8'],
    ['J3a 清理蓝棚顶、废旧房', null, 'J3a'],
    ['好人好事：帮扶老人、志愿服务', 0.5, 'J1'],
    ['好人好事：帮扶老人、志愿服务', 1, 'J1 + J2'],
    ['好人好事：帮扶老人、志愿服务', null, 'unknown-item'],
  ] as const)('reads 项目 %j with 分值 %s, where words follow an item, as %s', (text, typed, expected) => {
    expect(told('项目 分值', [text, typed])).toBe(expected);
  });

  it('takes a count of 2 for 2 items, and none of 1', () => {
    expect([
      told('项目 数量 分值', ['志愿服务、好人好事', 2, 1]),
      told('项目 数量 分值', ['志愿服务、好人好事', 1, 1]),
    ]).toEqual(['J2 + J1', 'unknown-item']);
  });

  it('takes items of 1 side in a column of that side', () => {
    expect([
      told('加分事项 加分分值 扣分事项 扣分分值', ['志愿服务、好人好事', 1, '乱搭乱建；邻里矛盾2次', 3]),
      told('加分事项 加分分值 扣分事项 扣分分值', ['志愿服务、邻里矛盾', 0.5, null, null]),
    ]).toEqual(['J2 + J1 + K4a + K5 ×2', 'unknown-item']);
  });

  it('knows a column of a month’s list by its 1 cell, which has a count in it', () => {
    const { events, problems } = tell(
      ledgerOf`
      # 1月
      2022年1月积分公示 | | | | | |
      户号 | 户主 | 基础分 | 加分项目 | 加分 | 扣分事项 | 扣分分值
      '0101 | 张三 | 100 | 好人好事 | 0.5 | 邻里矛盾3次 | 3
      '0102 | 李四 | 100 | | | |
      '0103 | 王五 | 99 | | | |
    `,
      fengsheng,
    );
    expect([events, problems]).toEqual([['2022-01-01 0101 J1', '2022-01-01 0101 K5 ×3'], []]);
  });

  it('counts 2 rows as read of 3 events, and calls 0 of them twice the same', () => {
    const { tables, events, problems } = readRows('项目 分值', [
      ['志愿服务、好人好事', 1],
      ['J1', 0.5],
    ]);
    expect([tables, events.length, problems]).toEqual([
      ['events 登记 1–3 rows:2'],
      3,
      ['possible-duplicate 登记!3 项目'],
    ]);
  });

  it('makes room for 40 events of 4 rows', () => {
    const text = fengsheng.items
      .slice(0, 10)
      .map(({ id }) => id)
      .join('、');
    expect(
      readRows(
        '项目 分值',
        Array.from({ length: 4 }, () => [text, 75]),
      ).events,
    ).toHaveLength(40);
  });

  it('asks about 1 part of 2 where the other is known', () => {
    const { questions } = readRows('项目 分值', [['志愿服务、扫街', 0.5]]).ledger;
    expect(questions.map(({ kind, word, rows }) => `${kind} ${word} ${rows}`)).toEqual(['item 扫街 1']);
  });

  it('says of 2 rows what is in doubt and how to mend it', () => {
    const { ledger } = readRows('项目 数量 分值', [
      ['志愿服务、好人好事', 1, 1],
      ['志愿服务2次', 3, null],
    ]);
    expect(ledger.problems.map((each) => problemSentence(each))).toEqual([
      '“登记”表第2行“项目”栏（C2）：“志愿服务、好人好事”里不止一个项目（“J2 志愿服务、检查评比等村务”、“J1 好人好事、宣传宣讲”），看不出各计多少。这一行不计分。分成几行，一行写一个项目；或者把分值写成各项相加的数（只计最高一项的，写那一项的分）。',
      '“登记”表第3行“项目”栏（C3）：“志愿服务2次”里写的数量或分值，与这一行另外写的对不上（项目是“J2 志愿服务、检查评比等村务”）。这一行不计分。核对后把数量、分值写成一样的。',
    ]);
    expect(ledger.questions).toEqual([]);
  });
});
