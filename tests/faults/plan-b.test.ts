// Plan B's registers and yearly sheets in other words: what is a deduction, which of three figures counts,
// and which year it is.
import type { CellTable, CellValue } from '../../src/engine';
import { readLittle, rightOrLoud } from './little-reading';

const HEADS = ['何三妹', '彭国富', '卢秋生', '蒋小兰', '石宝田', '易长根', '阳春香', '向东升', '鲜明', '古月'];

const roster: CellTable = {
  sheet: '花名册',
  rows: [['户主', '片区', '老年户', '自愿参加'], ...HEADS.map((head) => [head, '南片', '否', null])],
};
const quarters = ['一', '二', '三', '四'].map((quarter): CellTable => ({
  sheet: `2024年${quarter}季度`,
  rows: [['户主', '环境整治', '文明新风'], ...HEADS.map((head) => [head, 40, 40])],
}));
const yearly = (header: readonly string[], figures: readonly CellValue[]): CellTable => ({
  sheet: '年度评议',
  rows: [header, ...HEADS.map((head) => [head, ...figures])],
});
const fullYear = yearly(['户主', '党的建设', '民生保障', '遵纪守法'], [20, 20, 20]);
const register = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]): CellTable => ({
  sheet: '另加另减',
  rows: [header, ...rows],
});

const read = (...tables: readonly CellTable[]) =>
  readLittle([roster, ...quarters, ...tables], { plan: 'longyuzhuang' });

describe('a register of Plan B', () => {
  it.each(['类别', '加减分类别', '奖惩类别', '性质', '加减'])('takes 4 away where %s says 减分', (word) => {
    const reading = read(
      fullYear,
      register(
        ['日期', '户主', word, '事由', '分值'],
        ['2024-03-02', '何三妹', '加分', '修渠', 3],
        ['2024-05-02', '彭国富', '减分', '堆放柴草', 4],
      ),
    );
    expect(rightOrLoud(reading, '另加另减', { 何三妹: 143, 彭国富: 136, 卢秋生: 140 })).toBe('right');
  });

  it('counts 2 columns of reasons and 2 of points', () => {
    const reading = read(
      fullYear,
      register(
        ['日期', '户主', '加分事由', '加分', '减分事由', '减分'],
        ['2024-03-02', '何三妹', '修渠', 3, null, null],
        ['2024-05-02', '彭国富', null, null, '堆放柴草', 4],
      ),
    );
    expect(reading).toMatchObject({ totals: { 何三妹: 143, 彭国富: 136, 卢秋生: 140 }, errors: [] });
  });
});

describe('declared, checked and final figures', () => {
  it('count the last of 3', () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['户主', '党的建设', null, null, '民生保障', null, null, '遵纪守法', null, null],
      [
        null,
        ...['个人申报', '核实', '最终得分'],
        ...['个人申报', '核实', '最终得分'],
        ...['个人申报', '核实', '最终得分'],
      ],
      ...HEADS.map((head, at) => [head, 20, 19, 18, 20, 20, 20, 20, 20, at === 1 ? 15 : 20]),
    ];
    const merges = [1, 4, 7].map((left) => ({ top: 0, bottom: 0, left, right: left + 2 }));
    expect(read({ sheet: '年度评议', rows, merges })).toMatchObject({
      totals: { 何三妹: 138, 彭国富: 133 },
      errors: [],
    });
  });
});

describe('a sheet of next year', () => {
  it('moves the year of 10 households nowhere', () => {
    const insurance: CellTable = {
      sheet: '2025年养老金缴费',
      rows: [
        ['序号', '户主', '人数', '金额', '日期'],
        ...HEADS.map((head, at) => [at + 1, head, 3, 1200, '2025-01-05']),
      ],
    };
    expect(read(fullYear, insurance)).toMatchObject({ totals: { 何三妹: 140, 古月: 140 }, errors: [] });
  });
});
