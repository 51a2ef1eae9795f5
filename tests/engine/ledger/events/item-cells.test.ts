import { ledgerOf } from '../../../support/ledger-of';
import { tell } from '../../../support/told-ledger';
import { bonus, schemeOf } from '../../scheme/plan-of';

const plan = schemeOf({
  items: [
    bonus('J1', '庭院整洁', { points: 3 }),
    bonus('J2', '室内整洁', { points: 3 }),
    bonus('J3', '最美庭院', { points: 8 }),
    bonus('K1', '乱倒垃圾', { kind: 'deduction', points: 5 }),
  ],
});

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主
  '01 | 张三
  '02 | 李四
`;

const read = (text: TemplateStringsArray): ReturnType<typeof tell> => tell([...ROSTER, ...ledgerOf(text)], plan);

const ALL_ONCE = ['2024-03-05 01 J1', '2024-03-05 01 J3', '2024-03-20 02 J2', '2024-03-20 02 K1'];

describe('columns of items', () => {
  it('takes 4 cells that are each the points of items of 3 sizes for points', () => {
    const { events, problems } = read`
      # 登记
      日期 | 户号 | 户主 | 庭院整洁 | 室内整洁 | 最美庭院 | 乱倒垃圾
      2024-03-05 | '01 | 张三 | 3 | | 8 |
      2024-03-20 | '02 | 李四 | | 3 | | 5
    `;
    expect(events).toEqual(ALL_ONCE);
    expect(problems).toEqual([]);
  });

  it('names a √ in 2 columns of points, that of an item whose rows only the year prices among them', () => {
    const { events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
          # 登记
          日期 | 户号 | 庭院整洁（分值） | 清运垃圾（分值） | 违法（分值）
          2024-03-05 | '01 | √ | 2 |
          2024-03-20 | '02 | 3 | √ | √
        `,
      ],
      schemeOf({
        items: [
          bonus('J1', '庭院整洁', { points: 3 }),
          bonus('J2', '清运垃圾', { points: 2, repeatFactors: [1, 2] }),
          { id: 'K9', name: '违法', kind: 'freeze' },
        ],
      }),
    );
    expect(events).toEqual([
      '2024-03-05 01 J1',
      '2024-03-05 01 J2',
      '2024-03-20 02 J1',
      '2024-03-20 02 J2',
      '2024-03-20 02 K9',
    ]);
    expect(problems.filter((line) => line.startsWith('points-mismatch'))).toEqual([
      'points-mismatch 登记!2 庭院整洁(分值) √',
      'points-mismatch 登记!3 清运垃圾(分值) √',
    ]);
  });

  it('takes signs and 分 in 3 of 4 cells as said of the whole table', () => {
    const { events, problems } = read`
      # 登记
      日期 | 户号 | 户主 | 庭院整洁 | 室内整洁 | 最美庭院 | 乱倒垃圾
      2024-03-05 | '01 | 张三 | +3 | | 8 |
      2024-03-20 | '02 | 李四 | | 3分 | | -5
    `;
    expect(events).toEqual(ALL_ONCE);
    expect(problems).toEqual([]);
  });

  it('takes 2 cells under a heading 加分分值 for points, and says of 1 that it differs', () => {
    const { events, problems } = read`
      # 登记
       | | | 加分分值 | 加分分值
      日期 | 户号 | 户主 | 庭院整洁 | 室内整洁
      2024-03-05 | '01 | 张三 | 3 |
      2024-03-20 | '02 | 李四 | | 2
    `;
    expect(events).toEqual(['2024-03-05 01 J1', '2024-03-20 02 J2']);
    expect(problems).toEqual(['points-mismatch 登记!4 室内整洁 2']);
  });

  it('takes 2 cells below names with （3分） for points', () => {
    const { events, problems } = read`
      # 登记
      日期 | 户号 | 户主 | 庭院整洁（3分） | 室内整洁（3分）
      2024-03-05 | '01 | 张三 | 3 |
      2024-03-20 | '02 | 李四 | | 3
    `;
    expect(events).toEqual(['2024-03-05 01 J1', '2024-03-20 02 J2']);
    expect(problems).toEqual([]);
  });

  it('counts marks, and 2 times among 4 cells of which 1 is as much as its item', () => {
    const { events, problems } = read`
      # 登记
      日期 | 户号 | 户主 | 庭院整洁 | 室内整洁 | 最美庭院 | 乱倒垃圾
      2024-03-05 | '01 | 张三 | 3 | √ | 1 |
      2024-03-20 | '02 | 李四 | | 2 | |
    `;
    expect(events).toEqual(['2024-03-05 01 J1 ×3', '2024-03-05 01 J2', '2024-03-05 01 J3', '2024-03-20 02 J2 ×2']);
    expect(problems).toEqual([]);
  });

  it('counts 3 cells of 1 below a heading of points', () => {
    const { events, problems } = read`
      # 登记
      日期 | 户号 | 户主 | 庭院整洁（3分） | 室内整洁（3分）
      2024-03-05 | '01 | 张三 | 1 | 1
      2024-03-20 | '02 | 李四 | | 1
    `;
    expect(events).toEqual(['2024-03-05 01 J1', '2024-03-05 01 J2', '2024-03-20 02 J2']);
    expect(problems).toEqual([]);
  });
});

describe('columns of items that are mixed', () => {
  it('asks where 1 sign stands among 4 counts', () => {
    const { problems } = read`
      # 登记
      日期 | 户号 | 户主 | 庭院整洁 | 室内整洁 | 最美庭院 | 乱倒垃圾
      2024-03-05 | '01 | 张三 | 2 | 1 | 1 | -1
      2024-03-20 | '02 | 李四 | | 2 | |
    `;
    expect(problems[0]).toBe('points-or-counts 登记!2 乱倒垃圾 -1');
  });

  it('counts 3 cells below a heading 积分项目', () => {
    const { events, problems } = read`
      # 登记
       | | | 积分项目 | 积分项目
      日期 | 户号 | 户主 | 庭院整洁 | 室内整洁
      2024-03-05 | '01 | 张三 | 2 | 1
      2024-03-20 | '02 | 李四 | | 2
    `;
    expect(events).toEqual(['2024-03-05 01 J1 ×2', '2024-03-05 01 J2', '2024-03-20 02 J2 ×2']);
    expect(problems).toEqual([]);
  });
});

describe('columns of items that fit both readings', () => {
  const tables = [
    ...ROSTER,
    ...ledgerOf`
    # 3月
    日期 | 户号 | 户主 | 庭院整洁 | 室内整洁
    2024-03-05 | '01 | 张三 | 3 |
    # 4月
    日期 | 户号 | 户主 | 庭院整洁 | 室内整洁
    2024-04-05 | '02 | 李四 | | 3
  `,
  ];

  it('raises 1 error and asks 1 question for 2 sheets', () => {
    const { events, problems, ledger } = tell(tables, plan);
    expect(events).toEqual(['2024-03-05 01 J1', '2024-04-05 02 J2']);
    expect(problems).toEqual(['points-or-counts 3月!2 庭院整洁 3']);
    expect(ledger.problems[0].facts).toEqual({ role: 'events', cells: 2, points: 3, counted: 9 });
    expect(
      ledger.questions.map(({ kind, word, sheets, choices }) => [
        kind,
        word,
        sheets,
        choices.map(({ value }) => value),
      ]),
    ).toEqual([['column', '庭院整洁', ['3月', '4月'], ['分值', '数量']]]);
  });

  it.each([
    ['分值', ['2024-03-05 01 J1', '2024-04-05 02 J2']],
    ['数量', ['2024-03-05 01 J1 ×3', '2024-04-05 02 J2 ×3']],
  ])('reads both of 2 sheets as 1 answer, %s, says', (role, expected) => {
    const answered = ledgerOf`
      # 积分设置
      对照 | 工作表 | 写法 | 用作
      列对照 | 3月 | 庭院整洁 | 分值
    `.map((table) => ({ ...table, rows: table.rows.map((row) => row.map((cell) => (cell === '分值' ? role : cell))) }));
    const { events, problems } = tell([...tables, ...answered], plan);
    expect(events).toEqual(expected);
    expect(problems).toEqual([]);
  });
});
