import { formatMonth } from '../../../src/engine/basis/calendar';
import { NO_ANSWERS } from '../../../src/engine/ledger/questions';
import { problemSentence } from '../../../src/engine/wording/problems/problems';
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
    expect(others).toEqual({
      scheme: 'fengsheng',
      year: 2022,
      residents: 63,
      village: '油房村',
      bindings: [],
      answers: NO_ANSWERS,
    });
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
    expect(ledger.settings).toEqual({
      scheme: null,
      year: null,
      start: null,
      residents: null,
      village: null,
      bindings: [],
      answers: NO_ANSWERS,
    });
    expect(problems).toEqual([
      'setting-invalid 积分设置!1 今年',
      'setting-invalid 积分设置!2 13月',
      'setting-invalid 积分设置!3 -3',
    ]);
  });

  it('knows 0 settings where there is no such sheet', () => {
    expect(tell(ROSTER, fengsheng).ledger.settings).toEqual({
      scheme: null,
      year: null,
      start: null,
      residents: null,
      village: null,
      bindings: [],
      answers: NO_ANSWERS,
    });
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

  it.each([['0'], ['第二行'], [''], ['1.5'], ['1e9']])(
    'takes 1 place whose header row is %j for a problem',
    (headerRow) => {
      const { ledger, problems } = tell([{ sheet: '积分设置', rows: [['花名册', '农户', headerRow]] }], fengsheng);
      expect(ledger.settings.bindings).toEqual([]);
      expect(problems).toEqual(['setting-invalid 积分设置!1 农户']);
    },
  );

  it('reads 6 answers of a person, and takes 1 written twice once', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 积分设置
        对照 | 工作表 | 写法 | 用作
        列对照 | | 内容 | 项目
        列对照 | 3月 | 大家评的 | 2.1
        事项对照 | | 清理房前屋后杂物 | J1
        状态对照 | | 拟定 | 不计
        工作表对照 | 备份 | | 副本
        工作表对照 | 备份 | | 副本
        日期对照 | 3月 | 日期 | 月.日
      `,
      fengsheng,
    );
    expect(ledger.settings.answers).toEqual({
      columns: [
        { sheet: '', header: '内容', role: '项目' },
        { sheet: '3月', header: '大家评的', role: '2.1' },
      ],
      items: [{ word: '清理房前屋后杂物', item: 'J1' }],
      statuses: [{ word: '拟定', counts: false }],
      sheets: [{ sheet: '备份', use: 'copy' }],
      dates: [{ sheet: '3月', header: '日期' }],
    });
    expect(problems).toEqual([]);
  });

  it('takes 6 answers that name no role, item or use for problems', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 积分设置
        列对照 | | 内容 | 随便
        列对照 | | | 项目
        事项对照 | | 清理房前屋后杂物 | J99
        状态对照 | | 拟定 | 也许
        工作表对照 | 备份 | | 别的
        日期对照 | 3月 | 日期 | 日.月
      `,
      fengsheng,
    );
    expect(ledger.settings.answers).toEqual(NO_ANSWERS);
    expect(problems).toEqual([
      'setting-invalid 积分设置!1 随便',
      'setting-invalid 积分设置!2 项目',
      'setting-invalid 积分设置!3 J99',
      'setting-invalid 积分设置!4 也许',
      'setting-invalid 积分设置!5 别的',
      'setting-invalid 积分设置!6 日.月',
    ]);
  });

  it('lets 1 of 2 answers that contradict each other stand, and says so of the second', () => {
    const { ledger } = tell(
      ledgerOf`
        # 积分设置
        列对照 | | 内容 | 项目
        列对照 | | 内 容：  | 备注
      `,
      fengsheng,
    );
    expect(ledger.settings.answers.columns).toEqual([{ sheet: '', header: '内容', role: '项目' }]);
    expect(ledger.problems.map((each) => problemSentence(each))).toEqual([
      '“积分设置”表第2行（D2）：设置“列对照”写的是“备注”，与第1行矛盾。这一行不采用，照第1行算。两行只留对的一行。',
    ]);
  });

  it('lets a sheet hold 2 tables, but not be a table and a copy', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 积分设置
        工作表对照 | 台账 | | 花名册
        工作表对照 | 台账 | | 加减分登记
        工作表对照 | 台账 | | 副本
      `,
      fengsheng,
    );
    expect(ledger.settings.answers.sheets).toEqual([
      { sheet: '台账', use: 'roster' },
      { sheet: '台账', use: 'events' },
    ]);
    expect(problems).toEqual(['setting-invalid 积分设置!3 副本']);
  });
});
