import { formatMonth } from '../../../src/engine/basis/calendar';
import { NO_ANSWERS } from '../../../src/engine/ledger/questions';
import { ledgerOf } from '../../support/ledger-of';
import { fengsheng } from '../../support/schemes';
import { tell } from '../../support/told-ledger';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
`;

describe('readSettings', () => {
  it('reads 5 settings of the sheet 积分设置', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 积分设置 [隐藏]
        方案 | fengsheng
        年度 | 2022年度
        起始月份 | 2022年3月
        常住户数 | '６３
        村名 | 油房村
        别的 | 什么
      `,
      fengsheng,
    );
    const { start, ...others } = ledger.settings;
    expect(others).toEqual({ scheme: 'fengsheng', year: 2022, residents: 63, village: '油房村', bindings: [], answers: NO_ANSWERS });
    expect(start !== null && formatMonth(start)).toBe('2022-03');
    expect([ledger.year, ledger.village, ledger.tables]).toEqual([2022, '油房村', []]);
    expect(problems).toEqual([]);
  });

  it('leaves out 3 settings that it cannot read, with a problem each', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 积分设置
        年度 | 今年
        起始月份 | 13月
        常住户数 | -3
      `,
      fengsheng,
    );
    expect(ledger.settings).toEqual({ scheme: null, year: null, start: null, residents: null, village: null, bindings: [], answers: NO_ANSWERS });
    expect(problems).toEqual(['setting-invalid 积分设置!1 今年', 'setting-invalid 积分设置!2 13月', 'setting-invalid 积分设置!3 -3']);
  });

  it('knows 0 settings where there is no such sheet', () => {
    expect(tell(ROSTER, fengsheng).ledger.settings).toEqual({ scheme: null, year: null, start: null, residents: null, village: null, bindings: [], answers: NO_ANSWERS });
  });

  it('remembers where 2 tables are, and reads them there without being told again', () => {
    const { ledger, events, problems } = tell(
      ledgerOf`
        # Sheet1
        2022年台账
        甲 | 乙 | 丙
        2022-03-05 | '0101 | J1
        # 积分设置 [隐藏]
        表格 | 工作表 | 表头行 | 表头行数 | 各列
        加减分登记 | Sheet1 | 2 | | A=日期；b ＝ 户号; C=项目
        花名册 | 农户 | '3 | 2
      `,
      fengsheng,
    );
    expect(ledger.settings.bindings).toEqual([
      { role: 'events', sheet: 'Sheet1', headerRow: 2, headerRows: 1, columns: { A: '日期', B: '户号', C: '项目' } },
      { role: 'roster', sheet: '农户', headerRow: 3, headerRows: 2 },
    ]);
    expect(events).toEqual(['2022-03-05 0101 J1']);
    expect(problems).toEqual([]);
  });

  it.each([['0'], ['第二行'], [''], ['1.5'], ['1e9']])('takes 1 place whose header row is %j for a problem', (headerRow) => {
    const { ledger, problems } = tell([{ sheet: '积分设置', rows: [['花名册', '农户', headerRow]] }], fengsheng);
    expect(ledger.settings.bindings).toEqual([]);
    expect(problems).toEqual(['setting-invalid 积分设置!1 农户']);
  });
});
