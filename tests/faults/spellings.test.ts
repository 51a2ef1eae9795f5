// Dates and counts as villagers write them.
import type { CellTable, CellValue } from '../../src/engine';
import { everybody, names, readLittle, ROSTER } from './little-reading';

const register = (...rows: readonly (readonly CellValue[])[]): CellTable => ({
  sheet: '2024年记分',
  rows: [['日期', '户主', '项目', '数量'], ...rows],
});

describe('a date', () => {
  const plain = [
    '2024年3月5日 星期二',
    '2024、3、5',
    '2024。3。5',
    '24.3.5',
    '三月五日',
    '3月5日上午',
    '3/5',
    '3-5',
    '２０２４.３.５',
    '2024.03.05',
  ];

  it.each(plain)('of %s is 5 March', (date) => {
    expect(
      readLittle([
        ...ROSTER,
        register(
          ['2024-03-01', '何三妹', '好人好事', 1],
          ['2024-03-03', '卢秋生', '好人好事', 1],
          [date, '彭国富', '志愿服务', 1],
        ),
      ]),
    ).toMatchObject({
      asOf: '2024-03',
      totals: everybody(100, { 何三妹: 100.5, 卢秋生: 100.5, 彭国富: 100.5 }),
      errors: [],
    });
  });

  it.each(['3月上旬', '2024.3.5-3.7'])('of %s counts 1 time with a reminder', (date) => {
    const reading = readLittle([
      ...ROSTER,
      register(['2024-03-01', '何三妹', '好人好事', 1], [date, '彭国富', '志愿服务', 1]),
    ]);
    expect(reading).toMatchObject({ totals: everybody(100, { 何三妹: 100.5, 彭国富: 100.5 }), errors: [] });
    expect(reading.warnings.filter((warning) => warning.startsWith('2024年记分!3 '))).toHaveLength(1);
  });

  it.each(['正月初六', '5/3/2024', '待查'])('of %s is 1 error', (date) => {
    expect(
      names(
        readLittle([...ROSTER, register(['2024-03-01', '何三妹', '好人好事', 1], [date, '彭国富', '志愿服务', 1])]),
        '2024年记分',
        3,
      ),
    ).toBe(true);
  });

  it('of 3.05 in a whole column is month and day, 4 times', () => {
    const reading = readLittle([
      ...ROSTER,
      register(
        ['3.05', '何三妹', '好人好事', 1],
        ['3.12', '卢秋生', '好人好事', 1],
        ['4.21', '彭国富', '志愿服务', 1],
        ['4.03', '石宝田', '志愿服务', 1],
      ),
    ]);
    expect(reading).toMatchObject({
      asOf: '2024-04',
      totals: everybody(200, { 何三妹: 200.5, 卢秋生: 200.5, 彭国富: 200.5, 石宝田: 200.5 }),
      errors: [],
    });
  });
});

describe('a count', () => {
  it.each<readonly [CellValue, number]>([
    ['√', 0.5],
    ['✓', 0.5],
    ['1次', 0.5],
    ['二次', 1],
    ['2件', 1],
    ['贰', 1],
    ['３', 1.5],
    [null, 0.5],
  ])('of %s is worth %d', (count, points) => {
    const reading = readLittle([
      ...ROSTER,
      register(['2024-03-01', '何三妹', '好人好事', count], ['2024-03-02', '彭国富', '好人好事', 1]),
    ]);
    expect(reading).toMatchObject({ totals: everybody(100, { 何三妹: 100 + points, 彭国富: 100.5 }), errors: [] });
  });

  // A couple of times, or two: the points have to bear it out.
  it('of 两次 is worth 1 beside 1 point', () => {
    const table: CellTable = {
      sheet: '2024年记分',
      rows: [
        ['日期', '户主', '项目', '数量', '分值'],
        ['2024-03-01', '何三妹', '好人好事', '两次', 1],
        ['2024-03-02', '彭国富', '好人好事', 1, 0.5],
      ],
    };
    expect(readLittle([...ROSTER, table])).toMatchObject({
      totals: everybody(100, { 何三妹: 101, 彭国富: 100.5 }),
      errors: [],
    });
  });

  it.each(['1 2', '若干', '0', '-1'])('of %s is 1 error', (count) => {
    expect(
      names(
        readLittle([
          ...ROSTER,
          register(['2024-03-01', '何三妹', '好人好事', 1], ['2024-03-02', '彭国富', '好人好事', count]),
        ]),
        '2024年记分',
        3,
      ),
    ).toBe(true);
  });
});

describe('sheets a month', () => {
  const sheets = (header: readonly string[], first: (month: number) => CellValue): readonly CellTable[] =>
    [4, 5, 6].map((month) => ({ sheet: `${month}月`, rows: [header, [first(month), '何三妹', '好人好事', 1]] }));

  it('give 3 days their month', () => {
    expect(
      readLittle([...ROSTER, ...sheets(['日期', '户主', '项目', '数量'], (month) => `${month}日`)], { year: 2024 }),
    ).toMatchObject({ totals: everybody(300, { 何三妹: 301.5 }), errors: [] });
  });

  it('date 3 rows without a date', () => {
    expect(readLittle([...ROSTER, ...sheets(['序号', '户主', '项目', '数量'], () => 1)], { year: 2024 })).toMatchObject(
      { totals: everybody(300, { 何三妹: 301.5 }), errors: [] },
    );
  });
});
