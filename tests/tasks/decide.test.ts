import { parseDay, type LocalDate } from '../../src/engine';
import { DECISION_SHEET, recordDecisions, type TypedDecision } from '../../src/tasks/decide';
import { openLedger } from '../../src/tasks/open-ledger';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';
import { NOTHING_ASKED } from './opened';

const LEDGER = `
# 花名册
户号 户主 小组 常住
0101 张三 一组 是
0102 李四 一组 是
0103 王五 一组 是
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
2022-12-05 0102 J1 1
2022-12-06 0103 K2 1
`;

const decision = (household: string, outcome: string): TypedDecision => ({
  household,
  head: '',
  outcome,
  day: parseDay('2022-12-31') as LocalDate,
  body: '村民代表会议',
});

describe('recordDecisions', () => {
  it('settles 1 tie of a household whose 户号 is masked, and writes no number', async () => {
    const workbook = new OpenWorkbook(tablesOf(LEDGER.replaceAll('0102', '990102197203154818')));
    await recordDecisions(workbook, workbook.tables, [
      { ...decision('（号码已隐去）', '三等奖'), body: '村委会023-60000001' },
    ]);
    expect(workbook.tables.find(({ sheet }) => sheet === DECISION_SHEET)?.rows[1].slice(0, 5)).toEqual([
      '（号码已隐去）',
      '',
      '三等奖',
      '2022-12-31',
      '村委会（号码已隐去）',
    ]);
    const outcome = await openLedger(workbook, { ...NOTHING_ASKED, residents: 5 });
    expect(outcome.kind === 'opened' && outcome.result.awards?.outcomes.map(({ kind }) => kind)).toEqual([
      'none',
      'tier',
      'none',
    ]);
  });

  it('settles a tie of 2 households at the next opening, and replaces a decision made again', async () => {
    const workbook = new OpenWorkbook(tablesOf(LEDGER));
    const tiersOf = async () => {
      const outcome = await openLedger(workbook, { ...NOTHING_ASKED, residents: 5 });
      return outcome.kind === 'opened' ? outcome.result.awards?.outcomes.map(({ kind }) => kind) : outcome.kind;
    };
    expect(await tiersOf()).toEqual(['undecided', 'undecided', 'none']);
    await recordDecisions(workbook, workbook.tables, [decision('0101', '不评')]);
    expect(await tiersOf()).toEqual(['none', 'tier', 'none']);
    await recordDecisions(workbook, workbook.tables, [decision('0101', '三等奖')]);
    expect(workbook.tables.find(({ sheet }) => sheet === DECISION_SHEET)?.rows).toEqual([
      ['户号', '户主', '等次', '决定日期', '决定机构'],
      ['0101', '', '三等奖', '2022-12-31', '村民代表会议'],
    ]);
    expect(await tiersOf()).toEqual(['tier', 'none', 'none']);
  });

  it('writes over 0 rows of a sheet of that name that has a column of the clerk’s', async () => {
    const workbook = new OpenWorkbook(
      tablesOf(
        `${LEDGER}\n# ${DECISION_SHEET}\n户号 户主 等次 决定日期 决定机构 备注\n0101 张三 不评 2022-12-31 村委会 补签`,
      ),
    );
    await expect(recordDecisions(workbook, workbook.tables, [decision('0102', '不评')])).rejects.toMatchObject({
      reason: 'not-blank',
    });
    expect(workbook.tables[2].rows[1][5]).toBe('补签');
  });
});
