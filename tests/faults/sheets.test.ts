// Which sheets are the ledger, where its tables begin and go on, and which have nothing to do with it.
import type { CellTable, CellValue } from '../../src/engine';
import { ledgerOf } from '../support/ledger-of';
import { everybody, HEADS, names, readLittle, rightOrLoud, ROSTER } from './little-reading';

const REGISTER = ledgerOf`
  # 记分
  日期 | 户号 | 户主 | 项目 | 数量
  2024-01-06 | '0101 | 何三妹 | 好人好事 | 1
  2024-02-07 | '0202 | 石宝田 | 志愿服务 | 2
  2024-03-07 | '0103 | 卢秋生 | 邻里矛盾 | 1
  2024-04-08 | '0201 | 蒋小兰 | 庭院栽花植绿 | 1
`;
const SCORED = everybody(400, { 何三妹: 400.5, 石宝田: 401, 卢秋生: 399, 蒋小兰: 401 });

const sheet = (name: string, header: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]): CellTable => ({
  sheet: name,
  rows: [header, ...rows],
});
const filled = (name: string, header: readonly string[], row: readonly CellValue[]): CellTable =>
  sheet(name, header, ...HEADS.map((head, at) => [at + 1, head, ...row]));

describe('ordinary sheets beside a ledger', () => {
  const ordinary: readonly CellTable[] = [
    sheet('签到', ['序号', '户主', '签名'], [1, null, null], [2, null, null]),
    filled('参会签到', ['序号', '户主', '签名'], [null]),
    sheet('联络员', ['序号', '村民小组', '户主', '电话'], [1, null, null, null], [2, null, null, null]),
    filled('水费', ['序号', '户主', '1月', '2月', '3月', '合计'], [12, 9, 10, 31]),
    filled('党费', ['序号', '姓名', '应缴', '实缴', '时间'], [2, 2, '2024-01-03']),
    filled('电价补贴', ['序号', '户主', '度数', '补贴', '领取人'], [30, 15, null]),
    filled('低保核查', ['序号', '姓名', '类别', '金额'], ['B类', 400]),
    filled('疫苗', ['序号', '姓名', '第一针', '第二针', '是否完成'], ['2021-05-02', '2021-06-02', '是']),
  ];

  it.each(ordinary.map((table) => [table.sheet, table] as const))(
    '%s changes 0 figures and raises 0 errors',
    (_name, table) => {
      expect(readLittle([...ROSTER, ...REGISTER, table])).toMatchObject({ totals: SCORED, errors: [] });
    },
  );
});

describe('a copy of a sheet', () => {
  it('counts 0 times and 1 error names it', () => {
    const reading = readLittle([...ROSTER, ...REGISTER, { ...REGISTER[0], sheet: '旧记分', hidden: true }]);
    expect(reading.totals).toEqual(SCORED);
    expect(names(reading, '旧记分')).toBe(true);
  });

  it('that is a list of people to come is asked about, not counted', () => {
    const list = sheet(
      '志愿活动报名',
      ['序号', '日期', '户主', '项目', '人数'],
      [1, '2024-04-20', '何三妹', '志愿服务', 3],
      [2, '2024-04-20', '彭国富', '志愿服务', 2],
    );
    const reading = readLittle([...ROSTER, ...REGISTER, list]);
    expect(reading.totals).toEqual(SCORED);
    expect(names(reading, '志愿活动报名')).toBe(true);
  });
});

describe('a table', () => {
  it('begins below a line that says whose it is', () => {
    const rows = [
      ['单位：双河村村委会', null, null, null, '记账人：龚小琼', null],
      ['户主姓名', '加分事项', '加分分值', '扣分事项', '扣分分值', '时间'],
      ['何三妹', '好人好事', 0.5, null, null, '2024-01-06'],
    ];
    expect(readLittle([{ sheet: '台账', rows }]).totals).toEqual({ 何三妹: 100.5 });
  });

  it('goes on over 2 printed pages', () => {
    const tables = [
      ...ROSTER,
      ...ledgerOf`
      # 记分
      日期 | 户主 | 项目 | 数量 | 分值
      2024-01-05 | 何三妹 | 好人好事 | 1 | 0.5
      过次页 | | | 1 | 0.5
      双河村积分登记表（续）
      日期 | 户主 | 项目 | 数量 | 分值
      承前页 | | | 1 | 0.5
      2024-02-05 | 彭国富 | 好人好事 | 1 | 0.5
      本页小计 | | | 1 | 0.5
    `,
    ];
    expect(readLittle(tables)).toMatchObject({ totals: everybody(200, { 何三妹: 200.5, 彭国富: 200.5 }), errors: [] });
  });

  it('goes on in a sheet without a header, or 1 error names that sheet', () => {
    const rest = {
      sheet: '记分2',
      rows: [
        ['2024-05-06', '0102', '彭国富', '好人好事', 1],
        ['2024-05-07', '0103', '卢秋生', '邻里矛盾', 2],
      ],
    };
    expect(
      rightOrLoud(
        readLittle([...ROSTER, ...REGISTER, rest]),
        '记分2',
        everybody(500, { 何三妹: 500.5, 彭国富: 500.5, 石宝田: 501, 卢秋生: 497, 蒋小兰: 501 }),
      ),
    ).not.toBe('silent');
  });

  it('of base points under 月份 is no second roster: 4 months of 90', () => {
    const rows = [
      ['户号', '户主', '月份', null, null, null],
      [null, null, '1月', '2月', '3月', '4月'],
      ...HEADS.map((head, at) => [at < 3 ? 101 + at : 198 + at, head, 90, 90, 90, 90]),
    ];
    const base = { sheet: '月月评', rows, merges: [{ top: 0, bottom: 0, left: 2, right: 5 }] };
    const wanted = everybody(360, { 何三妹: 360.5, 石宝田: 361, 卢秋生: 359, 蒋小兰: 361 });
    expect(rightOrLoud(readLittle([...ROSTER, ...REGISTER, base]), '月月评', wanted)).not.toBe('silent');
  });

  it('of 1 row without a single number is read: two times 0.5', () => {
    expect(
      readLittle([
        ...ROSTER,
        sheet('2024年记分', ['日期', '户主', '项目', '数量'], ['2024-03-01', '何三妹', '好人好事', '二次']),
      ]),
    ).toMatchObject({ totals: everybody(100, { 何三妹: 101 }), errors: [] });
  });

  it('of 3 months and their total has 0 errors', () => {
    const base = sheet(
      '2024年基础分',
      ['户主', '1月', '2月', '3月', '合计'],
      ...HEADS.map((head) => [head, 96, 96, 96, 288]),
    );
    const one = sheet('2024登记', ['日期', '户主', '项目', '数量'], ['2024-01-05', '何三妹', '好人好事', 1]);
    expect(readLittle([...ROSTER, one, base])).toMatchObject({ totals: everybody(288, { 何三妹: 288.5 }), errors: [] });
  });
});
