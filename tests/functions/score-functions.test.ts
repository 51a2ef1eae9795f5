import { loadedPlan } from './loaded-case';
import { PLAN_A, PLAN_B } from '../support/little-ledgers';
import { Formulas } from './formulas';

const formulas = new Formulas();
const A = formulas.ledger(PLAN_A);
const B = formulas.ledger(PLAN_B);
/** What a plan of a test's own begins with. */
const PLAN = { id: 'own', name: '本村方案' };

describe('SCORE', () => {
  it.each([
    ['2022-03', undefined, 105],
    ['2022-03', '加分', 5],
    ['2022-03', '原始加分', 5.5],
    ['2022-03', '超出', 0.5],
    ['2022-12', '年度加分', 20],
    ['2022Q2', '总分', 300],
    [2022, null, 1025],
    [44625, '', 105],
    ['3月', '基础分', 100],
    ['2022-03', '余额', 95],
    ['2022-04', '余额', 195],
  ])('of 0101 in %j, %j is %d', (period, part, expected) => {
    expect(formulas.call('SCORE', A, '0101', period, part)).toBe(expected);
  });

  it('finds 0102 by 102 and by its head, and counts its 5 points of deduction', () => {
    expect(
      [102, '李四', ' 李 四 ', '０１０２'].map((household) => formulas.call('SCORE', A, household, 2022, '减分')),
    ).toEqual([5, 5, 5, 5]);
  });

  it('is blank for a blank 户 in 3 manners, and for a blank 期 in the 2 that are not that of an argument left out', () => {
    for (const blank of [0, null, '']) expect(formulas.call('SCORE', A, blank, '2022-03')).toBe('');
    for (const blank of [0, '']) expect(formulas.call('SCORE', A, '0101', blank)).toBe('');
  });

  it('knows 5 parts by other words that clerks use', () => {
    const part = (word: string): unknown => formulas.call('SCORE', A, '0101', '2022-03', word);
    expect(
      [['得分', '总积分', '合计'], ['基础'], ['奖分'], ['扣分'], ['结余', '剩余']].map((words) => words.map(part)),
    ).toEqual([[105, 105, 105], [100], [5], [0], [95, 95]]);
  });

  it('says why there is no figure for 3 kinds of askings', () => {
    expect(formulas.call('SCORE', A, '0109', '2022-03')).toMatch(
      /^#N\/A 花名册里没有“0109”，是不是0101 张三\(一组\)、/u,
    );
    expect(formulas.call('SCORE', A, '0101', '2022-01')).toBe('#N/A 2022年1月不在这户的参评月份内，或者还没有登记');
    expect(formulas.call('SCORE', A, '0101', '2019-01')).toBe('#N/A 台账里没有2019年可以计分的记录');
  });

  it('says what to write instead for 5 wrong arguments', () => {
    expect(formulas.call('SCORE', A, '0101', '昨天')).toBe(
      '#VALUE! 看不懂“昨天”是哪一期：请写 "2022-03"、"2022Q1" 或者 2022',
    );
    expect(formulas.call('SCORE', A, '0101', 2022.1)).toBe(
      '#VALUE! “2022.1”看不出是1月还是10月：请写 "2022-01" 或者 "2022-10"',
    );
    expect(formulas.call('SCORE', B, '0101', 0.1)).toBe(
      '#VALUE! 看不懂“0.1”是哪一期：请写 "2023-03"、"2023Q1" 或者 2023',
    );
    expect(formulas.call('SCORE', A, '0101', '2022-03', '奖金')).toBe(
      '#VALUE! 没有“奖金”这个部分，是不是奖分：可以写 总分、基础分、加分、原始加分、超出、减分、年度加分、余额',
    );
    expect(formulas.call('SCORE', '登记', '0101', '2022-03')).toMatch(/^#VALUE! 第一个参数/u);
  });

  it('answers year 141.25, quarter 78 and free bonus 6 where periods are averaged', () => {
    expect(
      [
        ['2023', '总分'],
        ['2023Q1', '总分'],
        ['2023Q1', '基础分'],
        ['2023Q2', '加分'],
        [2023, '减分'],
        ['2023-05', '加分'],
      ].map(([period, part]) => formulas.call('SCORE', B, '0101', period, part)),
    ).toEqual([141.25, 78, 78, 6, 1, 6]);
    expect(formulas.call('SCORE', B, '0101', '2023-05')).toBe(
      '#N/A 这个方案不单独计2023年5月的总分：请写 "2023Q2" 或者 2023',
    );
    expect(formulas.call('SCORE', B, '0102', '2023Q3')).toBe('#N/A 2023年第三季度还没有评分');
    expect(formulas.call('SCORE', B, '0104', 2023)).toBe('#N/A 这户没有报名参评');
    expect(formulas.call('SCORE', B, '0101', 2023, '余额')).toBe('#N/A 这个方案没有积分兑换');
  });
});

describe('SCORES', () => {
  it('fills 2 households by 3 periods with what SCORE says of each', () => {
    const [households, periods] = [
      ['0101', '0999'],
      ['2022-03', 0, 2022],
    ];
    const cells = formulas.call(
      'SCORES',
      A,
      households.map((cell) => [cell]),
      [periods],
    );
    expect(cells).toEqual(
      households.map((household) => periods.map((period) => formulas.call('SCORE', A, household, period))),
    );
  });

  it('fails as a whole for 1 wrong 部分', () => {
    expect(formulas.call('SCORES', A, [['0101']], [['2022-03']], 'x')).toMatch(/^#VALUE! 没有“x”这个部分/u);
  });

  it('refuses 2,000,000 cells at once', () => {
    expect(
      formulas.call(
        'SCORES',
        A,
        Array.from({ length: 2000 }, () => ['0101']),
        [Array.from({ length: 1000 }, () => '2022-03')],
      ),
    ).toBe('#VALUE! 一次算的单元格太多：请少选一些户或者少选几期');
  });
});

describe('TOTAL, RANK, TIER and BALANCE', () => {
  const column = [['0101'], ['0102'], [null], ['0201'], ['0202'], ['0203'], ['x']];

  it('gives 7 cells for a column of 7, blanks and unknown households in their places', () => {
    expect(formulas.call('TOTAL', A, column, 2022)).toEqual([
      [1025],
      [995],
      [''],
      [1000.5],
      [1000],
      [1000],
      [expect.stringMatching(/^#N\/A 花名册里没有“x”/u)],
    ]);
    expect(formulas.call('RANK', A, column.slice(0, 6), 2022)).toEqual([[1], [5], [''], [2], [3], [3]]);
    expect(formulas.call('TIER', A, column.slice(0, 6), 2022)).toEqual([['三等奖'], [''], [''], [''], [''], ['']]);
    expect(formulas.call('BALANCE', A, column.slice(0, 3), 2022)).toEqual([[1015], [995], ['']]);
  });

  it('gives 1 cell for one household, of the ledger’s year when none is named', () => {
    expect(['TOTAL', 'RANK', 'TIER', 'BALANCE'].map((id) => formulas.call(id, A, '0101'))).toEqual([
      [[1025]],
      [[1]],
      [['三等奖']],
      [[1015]],
    ]);
  });

  it('counts up to the end of the month asked for: 305 by May', () => {
    expect(['2022-05', 44682, '2022Q2'].map((when) => formulas.call('TOTAL', A, '0101', when))).toEqual([
      [[305]],
      [[305]],
      [[405]],
    ]);
    expect(formulas.call('BALANCE', A, '0101', '2022-05')).toEqual([[295]]);
    expect(formulas.call('RANK', A, '0201', '2022-05')).toEqual([[2]]);
  });

  it('ranks 1 quarter by itself where 当期 is written, and up to its end where it is not', () => {
    const { formulas: own, ticket } = loadedPlan({ ...PLAN, items: [{ id: 'J1', name: '好人好事', points: 1 }] }, [
      '登记',
      [
        ['日期', '户号', '项目', '数量'],
        ['2023-01-05', '01', 'J1', 9],
        ['2023-05-05', '02', 'J1', 5],
        ['2023-07-05', '01', 'J1', 1],
      ],
    ]);
    const ranks = (...args: readonly string[]) => ['01', '02'].map((id) => own.call('RANK', ticket, id, ...args));
    expect([ranks('2023Q2'), ranks('2023Q2', '累计'), ranks('2023Q2', '当期'), ranks('2023Q1', '本期')]).toEqual([
      [[[1]], [[2]]],
      [[[1]], [[2]]],
      [[[2]], [[1]]],
      [[[1]], [[2]]],
    ]);
    expect(own.call('RANK', ticket, [['01'], ['02']], '2023-07', '当期')).toEqual([[1], [2]]);
    expect(own.call('RANK', ticket, '01', '2023Q1', '别的')).toBe('#VALUE! 没有“别的”这个范围：可以写 累计、当期');
    expect(own.call('RANK', ticket, '01', null, '当期')).toBe(
      '#VALUE! 写了“当期”，还要写是哪一期：请写 "2023Q1" 或者 "2023-03"',
    );
    expect(own.call('TIER', ticket, '01', '2023Q1', '当期')).toBe('#N/A 这个方案没有年终评比');
  });

  it('gives the tier of 1 of 2 quarters, and says that the third is not over', () => {
    const { formulas: own, ticket } = loadedPlan(
      {
        ...PLAN,
        items: [{ id: 'J1', name: '好人好事', points: 1 }],
        awards: {
          kind: 'thresholds',
          per: 'quarter',
          tiers: [
            { name: '金星', atLeast: 9 },
            { name: '银星', atLeast: 5 },
          ],
        },
      },
      [
        '登记',
        [
          ['日期', '户号', '项目', '数量'],
          ['2023-01-05', '01', 'J1', 9],
          ['2023-05-05', '02', 'J1', 5],
          ['2023-07-05', '01', 'J1', 1],
        ],
      ],
    );
    expect(own.call('TIER', ticket, [['01'], ['02']], '2023Q1', '当期')).toEqual([['金星'], ['']]);
    expect(own.call('TIER', ticket, [['01'], ['02']], '2023Q2', '当期')).toEqual([[''], ['银星']]);
    expect(own.call('TIER', ticket, '01', '2023Q3', '当期')).toBe('#N/A 2023年第三季度还没有过完，等次还没有评');
    expect(own.call('TIER', ticket, '01', '2023-01', '当期')).toBe('#N/A 这个方案不单独评2023年1月的等次');
  });

  it('gives 2 accounts that only grow beside the balance, up to the month asked for', () => {
    const { formulas: own, ticket } = loadedPlan(
      {
        ...PLAN,
        items: [{ id: 'J1', name: '志愿服务', points: 2, unit: '小时' }],
        redemption: {},
        tallies: [
          { id: 'honour', name: '荣誉积分' },
          { id: 'hours', name: '服务时长', of: 'J1' },
        ],
      },
      [
        '登记',
        [
          ['日期', '户号', '项目', '数量'],
          ['2023-01-05', '01', 'J1', 3],
          ['2023-05-05', '01', 'J1', 4],
        ],
        '兑换登记',
        [
          ['日期', '户号', '消耗积分'],
          ['2023-03-05', '01', 5],
        ],
      ],
    );
    const of = (...args: readonly string[]) => own.call('BALANCE', ticket, '01', ...args);
    expect([
      of('2023-04'),
      of('2023-04', '余额'),
      of('2023-04', '荣誉积分'),
      of('2023', '荣誉积分'),
      of('2023', 'hours'),
    ]).toEqual([[[1]], [[1]], [[6]], [[14]], [[7]]]);
    expect(of('2023', '别的账')).toEqual([['#VALUE! 方案里没有“别的账”这个账：可以写 余额、荣誉积分、服务时长']]);
  });

  it('says that 0103 with one quarter has no rank', () => {
    expect(formulas.call('RANK', B, '0103', 2023)).toEqual([['#N/A 这户没有排名：没有报名参评，或者评定的期数不够']]);
    expect(formulas.call('TIER', B, [['0101'], ['0103']], 2023)).toEqual([[''], ['']]);
  });
});

describe('CAPLEFT', () => {
  it('leaves 0 of 5 points in March, 5 in April and 30 of the annual 50', () => {
    expect(formulas.call('CAPLEFT', A, '0101', '2022-03')).toBe(0);
    expect(formulas.call('CAPLEFT', A, '0101', '2022-04', 'J1')).toBe(5);
    expect(formulas.call('CAPLEFT', A, '0101', '2022-04', 'J8')).toBe(30);
    expect(formulas.call('CAPLEFT', A, '0101', '2022-04', 'K1')).toBe('不封顶');
  });

  it('refuses an unknown item, a year for a month and a month before the first', () => {
    expect(formulas.call('CAPLEFT', A, '0101', '2022-04', 'J99')).toMatch(/^#VALUE! 方案里没有“J99”这个项目/u);
    expect(formulas.call('CAPLEFT', A, '0101', 2022)).toBe('#VALUE! “2022”不是一个月份：请写 "2022-03"');
    expect(formulas.call('CAPLEFT', A, '0101', '2022-01')).toMatch(/^#N\/A 2022年1月不在/u);
  });
});
