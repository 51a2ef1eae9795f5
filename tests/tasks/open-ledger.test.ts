import { numberOf, readScheme } from '../../src/engine';
import { openLedger } from '../../src/tasks/open-ledger';
import { PLAN_A, PLAN_B } from '../support/little-ledgers';
import { workbookOf } from '../support/little-workbook';
import { month, NOTHING_ASKED, scored } from './opened';

describe('openLedger', () => {
  it('reads, scores and ranks 5 households of a Plan A ledger', async () => {
    const { scheme, scores, ranking, awards, account } = await scored(PLAN_A);
    expect(scheme.id).toBe('fengsheng');
    expect([...scores.total].map((points) => numberOf(points, scores.scale))).toEqual([1025, 995, 1000.5, 1000, 1000]);
    expect([...ranking.rank]).toEqual([1, 5, 2, 3, 3]);
    expect(awards?.quota).toBe(1);
    expect(numberOf(account?.balance[0] ?? 0, scores.scale)).toBe(1015);
  });

  it('chooses Plan B by the 5 aspects in its headers', async () => {
    const { scheme, scores } = await scored(PLAN_B);
    expect(scheme.id).toBe('longyuzhuang');
    expect(numberOf(scores.total[0], scores.scale)).toBe(141.25);
  });

  it('uses the plan, start, end and resident count asked for', async () => {
    const [, longyuzhuang] = NOTHING_ASKED.schemes;
    expect((await scored(PLAN_B, { scheme: longyuzhuang })).scheme).toBe(longyuzhuang);
    const { scores, awards } = await scored(PLAN_A, { start: month('2022-02'), asOf: month('2022-05'), residents: 63 });
    expect(numberOf(scores.total[4], scores.scale)).toBe(400);
    expect(awards?.denominator).toBe(63);
    expect(awards?.quota).toBe(13);
  });

  it('takes a table where a person says it is', async () => {
    const text = PLAN_A.replace('# 加减分登记\n  日期 户号 项目 数量 分值', '# 登记\n  甲 乙 丙 丁 戊');
    const bindings = [
      {
        role: 'events',
        sheet: '登记',
        headerRow: 1,
        columns: { A: '日期', B: '户号', C: '项目', D: '数量', E: '分值' },
      },
    ] as const;
    const { scores } = await scored(text, { bindings });
    expect(numberOf(scores.total[0], scores.scale)).toBe(1025);
  });

  it('tells what it saw when no table can be scored', async () => {
    const outcome = await openLedger(
      workbookOf('# 花名册\n户号 户主 小组\n0101 张三 一组\n# 说明 隐藏\n本村台账\n# 空表'),
      NOTHING_ASKED,
    );
    expect(outcome).toMatchObject({
      kind: 'no-ledger',
      ledger: { tables: [{ role: 'roster', rowsRead: 1 }] },
      seen: [
        { sheet: '花名册', hidden: false, generated: false, headers: ['户号', '户主', '小组'] },
        { sheet: '说明', hidden: true, generated: false, headers: ['本村台账'] },
        { sheet: '空表', hidden: false, generated: false, headers: [] },
      ],
    });
  });

  it('tells the 2 years that have records when the one asked for has none', async () => {
    const text = PLAN_A.replace('2022-12-01', '2021-12-01');
    const outcome = await openLedger(workbookOf(text), { ...NOTHING_ASKED, year: 2019 });
    expect(outcome).toMatchObject({ kind: 'no-records', years: [2021, 2022], ledger: { year: 2019 } });
  });

  it('guesses no year where 2 rows have months and days alone, and takes the one asked for', async () => {
    const text = '# 登记\n日期 户号 项目\n3月5日 0101 J1\n3月6日 0102 J1';
    expect(await openLedger(workbookOf(text), NOTHING_ASKED)).toMatchObject({
      kind: 'year-unstated',
      ledger: { yearStated: false },
    });
    expect(await openLedger(workbookOf(text), { ...NOTHING_ASKED, year: 2022 })).toMatchObject({
      kind: 'opened',
      result: { scores: { year: 2022 } },
    });
  });

  it('finds no records where every row is blank', async () => {
    const outcome = await openLedger(
      workbookOf('# 登记\n日期 户号 项目 状态\n# 评定\n月份 户号 爱党爱国 人居环境\n2022-03 0101 · ·'),
      NOTHING_ASKED,
    );
    expect(outcome).toMatchObject({ kind: 'no-records', years: [] });
  });

  it('scores a ledger of 1 voided row: its month is that of the ledger', async () => {
    const outcome = await openLedger(workbookOf('# 登记\n日期 户号 项目 状态\n2022-03-05 0101 J1 作废'), NOTHING_ASKED);
    expect(outcome.kind).toBe('opened');
  });

  it('scores a year without a row of its own as long as rows of 2022 are valid, 24 months, and not in 2025', async () => {
    const { value: scheme } = readScheme({
      id: 'p',
      name: '诚信',
      items: [{ id: 'J1', name: '志愿服务', points: 20, validMonths: 24 }],
    });
    const workbook = () =>
      workbookOf('# 花名册\n户号 户主\n0101 张三\n# 登记\n日期 户号 项目 数量\n2022-03-10 0101 J1 1');
    const kinds = await Promise.all(
      [2023, 2024, 2025].map(async (year) => {
        const outcome = await openLedger(workbook(), { ...NOTHING_ASKED, scheme, year });
        return outcome.kind === 'opened'
          ? numberOf(outcome.result.scores.total[0], outcome.result.scores.scale)
          : outcome.kind;
      }),
    );
    expect(kinds).toEqual([20, 0, 'no-records']);
  });

  it('scores the 2nd year of a term without a row of its own, and not the 1st of the next', async () => {
    const { value: scheme } = readScheme({
      id: 'p',
      name: '两年一届',
      year: { kind: 'sum-of-months', termYears: 2, termFrom: 2022 },
      items: [{ id: 'J1', name: '志愿服务', points: 20 }],
    });
    const kinds = await Promise.all(
      [2023, 2024].map(async (year) => {
        const workbook = workbookOf(
          '# 花名册\n户号 户主\n0101 张三\n# 登记\n日期 户号 项目 数量\n2022-03-10 0101 J1 1',
        );
        const outcome = await openLedger(workbook, { ...NOTHING_ASKED, scheme, year });
        return outcome.kind === 'opened'
          ? numberOf(outcome.result.scores.total[0], outcome.result.scores.scale)
          : outcome.kind;
      }),
    );
    expect(kinds).toEqual([20, 'no-records']);
  });
});
