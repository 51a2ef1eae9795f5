import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { schemeOf } from '../../scheme/plan-of';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('assessCells', () => {
  it('tells 2 grades apart by their brackets, and takes neither where the brackets are missing or others', () => {
    const plan = schemeOf({
      base: {
        categories: [
          {
            name: '环境',
            grades: [
              { name: '优（校级）', points: 20 },
              { name: '优（区级）', points: 30 },
              { name: '良', points: 5 },
            ].sort((a, b) => b.points - a.points),
          },
        ],
      },
    });
    const { records, problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主
        '0101 | 张三
        '0102 | 李四
        '0103 | 王五
        '0104 | 赵六
        '0105 | 孙七
        # 3月评定
        户号 | 环境
        '0101 | 优（校级）
        '0102 | 优(区级)
        '0103 | 优
        '0104 | 优（县级）
        '0105 | 良（待补）
      `,
      plan,
      YEAR,
    );
    expect(records).toEqual([
      '2022-03 0101 环境=20',
      '2022-03 0102 环境=30',
      '2022-03 0103 退',
      '2022-03 0104 退',
      '2022-03 0105 环境=5',
    ]);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['grade-unknown', 'grade-unknown']);
  });

  it('counts 0 where 3 cells are /, blank or 0, and calls only the blank missing', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        '0102 | 李四 | 一组
        '0103 | 王五 | 一组
        '0104 | 赵六 | 一组
        # 3月
        户号 | 爱党爱国 | 人居环境 | 遵纪守法
        '0101 | / | 0 |
        '0102 | ／ | 0 | 20
        '0103 | | |
        '0104 | ${'　'} | ${''} | ${undefined}
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual([
      '2022-03 0101 1=0 2=0 缺',
      '2022-03 0102 1=0 2=0 3=20',
      '2022-03 0103 空',
      '2022-03 0104 空',
    ]);
    expect(problems).toEqual([]);
  });

  it('takes a row for blank whose 1 number is the 0 of its own 合计, and not where the parts are filled or there are none', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        '0102 | 李四 | 一组
        '0103 | 王五 | 一组
        '0104 | 赵六 | 一组
        # 3月
        户号 | 爱党爱国 | 人居环境 | 合计
        '0101 | | | 0
        '0102 | 0 | | 0
        '0103 | | | 40
        '0104 | | | /
        # 4月
        户号 | 1.1 | 1.2 | 爱党爱国 | 合计
        '0101 | | | 0 | 0
        '0102 | | | 4 | 4
        # 5月基础分
        户号 | 基础分
        '0101 | 0
      `,
      fengsheng,
      YEAR,
    );
    expect([...records].sort()).toEqual([
      '2022-03 0101 空',
      '2022-03 0102 1=0 缺',
      '2022-03 0103 基础分=40',
      '2022-03 0104 基础分=0',
      '2022-04 0101 空',
      '2022-04 0102 1=4',
      '2022-05 0101 基础分=0',
    ]);
    expect(problems).toEqual([]);
  });

  it('reports 优 as assessment-invalid, and the other 1 figure counts', () => {
    const { records, problems, ledger } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国 | 人居环境
        '0101 | 10 | 优
        '0102 | 优 |
        '0103 | #N/A | 30
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=10', '2022-03 0102 退', '2022-03 0103 2=30']);
    expect(problems).toEqual([
      'assessment-invalid 3月!2 人居环境 优',
      'assessment-invalid 3月!3 爱党爱国 优',
      'assessment-invalid 3月!4 爱党爱国 #N/A',
    ]);
    expect(ledger.faults).toHaveLength(3);
  });

  it.each([[-1], [10.5], [1e308], ['11'], [-0.001]])(
    'turns the household-month down where a figure of at most 10 is %j',
    (figure) => {
      const rows = [
        ['户号', '爱党爱国', '人居环境'],
        ['0101', figure, 30],
      ];
      const { records, problems } = tell([{ sheet: '3月', rows }], fengsheng, YEAR);
      expect(records).toEqual(['2022-03 0101 退']);
      expect(problems).toEqual([`assessment-out-of-range 3月!2 爱党爱国 ${figure}`]);
    },
  );

  it.each([[0], [10], ['９.５'], [' 9.5 '], ['10.0']])('reads the figure %j between 0 and 10', (figure) => {
    const rows = [
      ['户号', '爱党爱国', '人居环境'],
      ['0101', figure, 30],
    ];
    expect(tell([{ sheet: '3月', rows }], fengsheng, YEAR).problems).toEqual([]);
  });

  it('lets the parts win over totals that disagree, with 1 warning', () => {
    const { records, problems, ledger } = tell(
      ledgerOf`
        # 3月
        户号 | 1.1 | 1.2 | 爱党爱国 | 人居环境 | 基础分
        '0101 | 2 | 2 | 4 | 30 | 34
        '0102 | 2 | 2 | 5 | 30 | 35
        '0103 | 2 | 2 | | 30 | 99
        '0104 | | | 9 | 30 | 39
        '0105 | | | | | 88
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual([
      '2022-03 0101 1.1=2 1.2=2 2=30',
      '2022-03 0102 1.1=2 1.2=2 2=30',
      '2022-03 0103 1.1=2 1.2=2 2=30',
      '2022-03 0104 1=9 2=30',
      '2022-03 0105 基础分=88',
    ]);
    expect(problems).toEqual([
      'assessment-total-mismatch 3月!3 爱党爱国 5',
      'assessment-total-mismatch 3月!4 基础分 99',
    ]);
    expect(ledger.problems.map(({ facts }) => facts.expected)).toEqual([4, 34]);
  });

  it('rounds a mean of 3 quarters in a cell to six places, with 1 warning', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | ${28 / 3}
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1=9.333333']);
    expect(problems).toEqual([`too-many-places 3月!2 爱党爱国 ${28 / 3}`]);
  });

  it('says that a formula without a value is one, in 1 figure', () => {
    const tables = ledgerOf`
      # 3月
      户号 | 爱党爱国 | 人居环境
      '0101 | #N/A | 30
    `;
    expect(tell([{ ...tables[0], uncached: [[1, 1]] }], fengsheng, YEAR).problems).toEqual([
      'formula-without-value 3月!2 爱党爱国 #N/A',
    ]);
  });

  it('compares a total of 101, more than the base may hold, with the 100 points of its parts', () => {
    const { problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        # 3月
        户号 | 爱党爱国 | 人居环境 | 遵纪守法 | 乡风文明 | 示范带动 | 合计
        '0101 | 10 | 30 | 20 | 20 | 20 | 101
      `,
      fengsheng,
      YEAR,
    );
    expect(problems).toEqual(['assessment-total-mismatch 3月!2 合计 101']);
  });
});
