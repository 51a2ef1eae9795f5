import { chooseScheme } from '../../../src/engine/ledger/choose-scheme';
import { readLedger } from '../../../src/engine/ledger/read-ledger';
import { ledgerOf } from '../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../support/schemes';

const choose = (tables: ReturnType<typeof ledgerOf>): string =>
  chooseScheme(tables, [fengsheng, longyuzhuang]).scheme.id;

describe('chooseScheme', () => {
  it('takes the scheme stored in the workbook, by id or name, over 2 matching headers', () => {
    const tables = ledgerOf`
      # 2023年1季度
      户编号 | 户主 | 环境整治 | 文明新风
    `;
    expect(choose([...tables, { sheet: '积分设置', rows: [['方案', 'fengsheng']], hidden: true }])).toBe('fengsheng');
    expect(choose([...tables, { sheet: '积分设置', rows: [['方案', fengsheng.name]] }])).toBe('fengsheng');
    expect(choose([...tables, { sheet: '积分设置', rows: [['方案', '没有的方案']] }])).toBe('longyuzhuang');
  });

  it('takes the one scheme whose assessment headers match: 2 aspects of Plan B, 2 categories of Plan A', () => {
    expect(
      choose(ledgerOf`
      # 一季度
      户编号 | 户主 | 环境整治(40分) | 文明新风(40分)
      '0101 | 张三 | 40 | 40
    `),
    ).toBe('longyuzhuang');
    expect(
      choose(ledgerOf`
      # 3月
      户号 | 户主 | 爱党爱国 | 人居环境
      '0101 | 张三 | 10 | 30
    `),
    ).toBe('fengsheng');
  });

  it('takes the long form of 2 rows for what its 项目 cells name', () => {
    expect(
      choose(ledgerOf`
      # 评定
      季度 | 户编号 | 项目 | 得分
      一季度 | '0101 | 环境整治 | 40
      一季度 | '0101 | 文明新风 | 40
    `),
    ).toBe('longyuzhuang');
  });

  it('takes the first of 2 schemes where the headers name what both have, or nothing', () => {
    expect(
      choose(ledgerOf`
      # 评定
      户号 | 户主 | 遵纪守法
    `),
    ).toBe('fengsheng');
    expect(
      choose(ledgerOf`
      # 登记
      日期 | 户号 | 项目
    `),
    ).toBe('fengsheng');
    expect(choose([])).toBe('fengsheng');
  });

  it('searches for no plan of 5 parts where the headers name 6 of another, or 5 of the first, and for it where 5 of the second', () => {
    const unsearched = Object.defineProperty({ ...longyuzhuang }, 'items', {
      get: () => {
        throw new Error('searched');
      },
    });
    const named = (headers: string): ReturnType<typeof ledgerOf> => {
      const text = `# 3月\n户号 | 户主 | ${headers}\n'0101 | 张三 | 1 | 1 | 1 | 1 | 1 | 1`;
      return ledgerOf(Object.assign([text], { raw: [text] }));
    };
    const five = '爱党爱国 | 人居环境 | 乡风文明 | 示范带动 | 遵纪守法';
    expect(chooseScheme(named(`${five} | 庭院三不见`), [unsearched, fengsheng]).scheme).toBe(fengsheng);
    expect(chooseScheme(named(five), [fengsheng, unsearched]).scheme).toBe(fengsheng);
    expect(() => chooseScheme(named(five), [unsearched, fengsheng])).toThrow('searched');
    expect(() => chooseScheme(named(five.slice(7)), [fengsheng, unsearched])).toThrow('searched');
  });

  it('hands on what it found: 3 workbooks are read as if they were searched anew', () => {
    const plain = ledgerOf`
      # 3月
      户号 | 户主 | 爱党爱国 | 人居环境
      '0101 | 张三 | 10 | 30
      # 登记
      日期 | 户号 | 项目
      2022-03-05 | '0101 | 好人好事
    `;
    const remembers = { sheet: '积分设置', rows: [['回答：项目', '登记', '好人好事', '不计分']] };
    const ofHouseholds = ledgerOf`
      # 张三
      户主：张三
      日期 | 项目 | 数量
      2022-03-05 | 好人好事 | 2
      # 3月
      户号 | 户主 | 爱党爱国 | 人居环境
      '0101 | 张三 | 10 | 30
    `;
    for (const tables of [plain, [...plain, remembers], ofHouseholds]) {
      const { scheme, looked } = chooseScheme(tables, [fengsheng, longyuzhuang]);
      expect(looked?.scheme).toBe(scheme);
      expect(readLedger(tables, scheme, { looked })).toEqual(readLedger(tables, scheme));
    }
    const { looked } = chooseScheme(plain, [fengsheng, longyuzhuang]);
    expect(readLedger(ofHouseholds, fengsheng, { looked })).toEqual(readLedger(ofHouseholds, fengsheng));
  });

  it('searches no table with the names of 1 plan whose base has no parts', () => {
    const whole = { ...fengsheng, baseTargets: fengsheng.baseTargets.filter(({ kind }) => kind === 'total') };
    const { scheme, looked } = chooseScheme(
      ledgerOf`
      # 登记
      日期 | 户号 | 项目
    `,
      [whole],
    );
    expect([scheme, looked]).toEqual([whole, null]);
  });
});
