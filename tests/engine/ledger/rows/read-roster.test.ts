import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('readRoster', () => {
  it.each([
    '户号 户主 小组 常住',
    '户编号 户主姓名 村民小组 是否常住',
    '编号 姓名 组别 居住情况',
    '户号 户名 片区 常住',
    '户号 户主 网格 是否常住（是/否）',
    '户\n号 户　主 所在小组 常住户',
  ])('reads 2 households under the headers %j', (headers) => {
    const rows = [headers.split(' '), ['0101', '张三', '一组', '是'], ['0102', '李四', '二组', '外出']];
    expect(tell([{ sheet: '农户', rows }], fengsheng, YEAR).households).toEqual([
      '0101 张三 一组 常住',
      '0102 李四 二组',
    ]);
  });

  it.each([
    ['编号 姓名 户主 小组', ['01', '张小三', '张三', '一组'], '01 张小三 一组 常住'],
    ['户号 编号 户主姓名 姓名 小组', ['0101', '01', '张三', '张小三', '一组'], '01 张小三 一组 常住'],
    ['户号 户主 姓名 小组', ['0101', '张三', '张小三', '一组'], '张小三 张小三 一组 常住'],
    ['户号 姓名 小组', ['0101', '张三', '一组'], '0101 张三 一组 常住'],
    ['户号 户主 小组', ['0101', '张三', '一组'], '0101 张三 一组 常住'],
  ])('reads 1 person under the headers %j where persons earn the points', (headers, row, person) => {
    expect(
      tell([{ sheet: '花名册', rows: [headers.split(' '), row] }], { ...fengsheng, earner: 'person' }, YEAR).households,
    ).toEqual([person]);
  });

  it('reads 2 persons of 1 household by their names, and 1 row of theirs', () => {
    const tables = ledgerOf`
      # 花名册
      户号 | 户主 | 姓名 | 小组
      '0101 | 张三 | 张三 | 一组
      '0101 | 张三 | 张小三 | 一组
      # 加减分登记
      日期 | 户主 | 姓名 | 项目
      2022-03-05 | 张三 | 张小三 | J1
    `;
    const { households, problems } = tell(tables, { ...fengsheng, earner: 'person' }, YEAR);
    expect([households, problems]).toEqual([['张三 张三 一组 常住', '张小三 张小三 一组 常住'], []]);
    expect(tell(tables, fengsheng, YEAR).households).toEqual(['0101 张三 一组 常住']);
  });

  it('takes 1 row of an error value for no household, and 1 of a number of households', () => {
    const { households, problems } = tell(
      [
        {
          sheet: '花名册',
          rows: [
            ['户号', '户主', '小组', '人口'],
            ['0101', '张三', '一组', 3],
            ['#N/A', '#N/A', '一组', 2],
            [null, '1户', null, 3],
          ],
        },
      ],
      fengsheng,
      YEAR,
    );
    expect([households, problems]).toEqual([['0101 张三 一组 常住'], ['unknown-household 花名册!3 户号 #N/A']]);
  });

  it('lets the first of 2 rows with one 户号 stand, also over 2 sheets', () => {
    const { households, problems, ledger } = tell(
      ledgerOf`
        # 一组花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        '0102 | 李四 | 一组
        '0101 | 王五 | 一组
        '0103 | 赵六 | 一组
        '0104 | 钱七 | 一组
        # 二组花名册
        户号 | 户主 | 小组
        '0201 | 孙八 | 二组
        '0202 | 周九 | 二组
        '0203 | 吴十 | 二组
        '0204 | 郑一 | 二组
        ' 0102 | 李四 | 二组
      `,
      fengsheng,
      YEAR,
    );
    expect(households.map((household) => household.split(' ')[0])).toEqual([
      '0101',
      '0102',
      '0103',
      '0104',
      '0201',
      '0202',
      '0203',
      '0204',
    ]);
    expect(problems).toEqual([
      'duplicate-household 一组花名册!4 户号 0101',
      'duplicate-household 二组花名册!6 户号 0102',
    ]);
    expect(ledger.problems[1].facts).toEqual({ firstSheet: '一组花名册', firstRow: 3 });
  });

  it('names households without 户号 by name, by group and name where 2 share it', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 花名册
        户主 | 小组 | 人口
        张三 | 一组 | 3
        李四 | 一组 | 2
        张三 | 二组 | 4
        李四 | 一组 | 5
      `,
      fengsheng,
      YEAR,
    );
    expect(ledger.roster.households.map(({ id }) => id)).toEqual(['一组张三', '李四', '二组张三']);
    expect(problems).toEqual(['duplicate-household 花名册!5 户主 李四']);
  });

  it('prints 户主 without white space in NFKC, and keeps it trimmed as written', () => {
    const { ledger } = tell(
      [
        {
          sheet: '农户',
          rows: [
            ['户号', '户主'],
            ['0101', '　欧阳　春Ａ '],
            [102, '=1+1'],
          ],
        },
      ],
      fengsheng,
      YEAR,
    );
    expect(ledger.roster.households.map(({ id, head, headAsWritten }) => [id, head, headAsWritten])).toEqual([
      ['0101', '欧阳春A', '欧阳　春Ａ'],
      ['102', '=1+1', '=1+1'],
    ]);
  });

  it('reads the 小组 that is merged down over 3 households', () => {
    const { households } = tell(
      ledgerOf`
        # 花名册
        小组 | 户号 | 户主 | 常住
        一组 | '0101 | 张三 | 是
        ^ | '0102 | 李四 | 是
        ^ | '0103 | 王五 | 是
        一组小计 | 3 | | 3
        二组 | '0201 | 赵六 | 否
        合计 | 4 | | 3
      `,
      fengsheng,
      YEAR,
    );
    expect(households).toEqual(['0101 张三 一组 常住', '0102 李四 一组 常住', '0103 王五 一组 常住', '0201 赵六 二组']);
  });

  it('reads a roster that also has 登记日期, 类别 and 积分 columns: 1 household', () => {
    const { households, tables } = tell(
      ledgerOf`
        # 农户花名册
        户号 | 户主 | 小组 | 登记日期 | 类别 | 积分 | 是否常住
        '0101 | 张三 | 一组 | 2022-01-05 | 脱贫户 | 0 | 是
      `,
      fengsheng,
    );
    expect(tables).toEqual(['roster 农户花名册 1–2 rows:1']);
    expect(households).toEqual(['0101 张三 一组 常住']);
  });

  it('holds no ID number, phone or account of 1 household', () => {
    const { ledger } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组 | 身份证号 | 联系电话 | 一卡通账号
        '0101 | 张三 | 一组 | '500223190001011234 | 13800000000 | '6217004511554481285
      `,
      fengsheng,
      YEAR,
    );
    expect(JSON.stringify({ ...ledger, tables: [] })).not.toMatch(/\d{11}/);
  });
});
