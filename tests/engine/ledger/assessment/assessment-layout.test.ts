import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('layoutOf', () => {
  it('reads 18 sub-items by their codes, as numbers or texts', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 1.1 | '1.2 | 1.3 | 1.4 | '2.1 | 2.2 | 2.3 | 2.4 | 2.5 | 3.1 | 3.2 | 3.3 | 3.4 | 4.1 | 4.2 | 5.1 | 5.2 | 5.3
        2022-03 | '0101 | 2 | 2 | 2 | 4 | 6 | 6 | 6 | 6 | 6 | 5 | 5 | 5 | 5 | 10 | 10 | 10 | 5 | 4.5
      `,
      fengsheng,
    );
    expect(records).toEqual([
      '2022-03 0101 1.1=2 1.2=2 1.3=2 1.4=4 2.1=6 2.2=6 2.3=6 2.4=6 2.5=6 3.1=5 3.2=5 3.3=5 3.4=5 4.1=10 4.2=10 5.1=10 5.2=5 5.3=4.5',
    ]);
    expect(problems).toEqual([]);
  });

  it('reads 6 sub-items by name, with points in brackets, quotation marks, spaces, line breaks, codes before and stars behind', () => {
    const { records } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 庭院“三不见”(6分) | 室内\n三整齐（6分） | 厨房 三要 | 2.4 厕所三无 | 2.5室外三归 | 宣传政策、发放资料(2分)*
        2022-03 | '0101 | 6 | 5 | 4 | 3 | 2 | 1
      `,
      fengsheng,
    );
    expect(records).toEqual(['2022-03 0101 1.1=1 2.1=6 2.2=5 2.3=4 2.4=3 2.5=2']);
  });

  it('reads 5 categories by name, code and name, or number', () => {
    for (const header of [
      '爱党爱国(10分) | 人居环境（30分） | 遵纪守法 | 乡风文明 | 示范带动',
      '1.爱党爱国 | 2、人居环境 | 3 遵纪守法 | 4乡风文明 | 一、示范带动',
    ]) {
      const rows = [
        ['月份', '户号', ...header.split(' | ')],
        ['2022-03', '0101', 10, 30, 20, 19.5, 0],
      ];
      expect(tell([{ sheet: '评定', rows }], fengsheng).records).toEqual(['2022-03 0101 1=10 2=30 3=20 4=19.5 5=0']);
    }
  });

  it.each(['基础分', '基础分(100分)', '基础分得分', '本月基础分', '基础积分', '得分', '合计', '总分'])(
    'reads 1 base figure under %s',
    (header) => {
      const rows = [
        ['月份', '户号', header],
        ['2022-03', '0101', 92.5],
      ];
      expect(tell([{ sheet: '基础分评定', rows }], fengsheng).records).toEqual(['2022-03 0101 基础分=92.5']);
    },
  );

  it('reads a wide table of 12 months, a month left blank being no row', () => {
    const { records, ledger } = tell(
      ledgerOf`
        # 基础分评定
        序号 | 户号 | 户主 | 1月 | 2月份 | 三月 | 4月 | 五月份 | 6月 | 7月 | 8月 | 9月 | 十月 | 十一月 | 12月 | 合计
        1 | '0101 | 张三 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | | | | | 748
      `,
      fengsheng,
      YEAR,
    );
    expect(records.slice(0, 9)).toEqual([
      ...[90, 91, 92, 93, 94, 95, 96, 97].map((figure, at) => `2022-0${at + 1} 0101 基础分=${figure}`),
      '2022-09 0101 空',
    ]);
    expect(records).toHaveLength(12);
    expect(ledger.lastMonthOfYear).toBe(2022 * 12 + 7);
  });

  it('reads the long form 项目 + 得分 of 3 rows', () => {
    const { records, problems, tables } = tell(
      ledgerOf`
        # 评定
        月份 | 户号 | 项目 | 得分
        2022-03 | '0101 | 庭院“三不见”(6分) | 6
        2022-03 | '0101 | 2.2 | 5
        2022年4月 | '0101 | 2.2 室内三整齐 | 4
        2022年4月 | '0101 | 扭秧歌 | 4
      `,
      fengsheng,
    );
    expect(tables).toEqual(['assessment 评定 1–5 rows:4']);
    expect(records).toEqual(['2022-03 0101 2.1=6', '2022-03 0101 2.2=5', '2022-04 0101 2.2=4']);
    expect(problems).toEqual(['unknown-item 评定!5 项目 扭秧歌']);
  });
});
