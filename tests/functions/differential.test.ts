// Every function on every sample ledger = the command line = the second reckoning, cell by cell.
import {
  composeAwardSheet,
  describeLine,
  explainHousehold,
  formatDay,
  formatMonth,
  problemSentence,
  type LocalDate,
} from '../../src/engine';
import { explainReport } from '../../src/cli/json/explain-report';
import type { ExpectedAwardsA } from '../oracle/expected-year';
import {
  honours,
  isSum,
  partOf,
  partOfMeanYear,
  PARTS_OF_MONTH,
  quarterOf,
  scoreboard,
  type Cell,
  type ExpectedHousehold,
} from './expected-cells';
import { Formulas } from './formulas';
import { ledgerArguments, openSample, rangeOf, SAMPLES, type Sample } from './sample-ledgers';

const BLANKS = [null, 0, ''] as const;
const cell = (value: number | null): unknown => value ?? expect.stringMatching(/^#N\/A /u);
const column = (values: readonly string[]): readonly (readonly string[])[] => values.map((value) => [value]);

describe.each(SAMPLES)('the functions on %s', (name) => {
  const formulas = new Formulas();
  let sample: Sample;
  let ticket: string;
  let ids: readonly string[];
  let year: number;
  const cells = (id: string, ...args: readonly unknown[]): Cell[][] => formulas.call(id, ticket, ...args) as Cell[][];

  beforeAll(async () => {
    sample = await openSample(name);
    ticket = formulas.call('LEDGER', ...ledgerArguments(sample)) as string;
    ids = sample.report.households.map(({ id }) => id);
    ({ year } = sample.report);
  });

  /** The command line's households and those of the second reckoning, in the same order. */
  const reckonings = (): readonly (readonly ExpectedHousehold[])[] => {
    const byId = new Map(sample.expected.households.map((household) => [household.id, household]));
    return [sample.report.households, ids.map((id) => byId.get(id) as ExpectedHousehold)];
  };

  it('gives 1 ticket for blanks as null, 0 and empty text, with the households and rows of the command line', () => {
    expect(new Set(BLANKS.map((blank) => new Formulas().call('LEDGER', ...ledgerArguments(sample, blank)))).size).toBe(
      1,
    );
    const rows = sample.result.ledger.tables.reduce((all, table) => all + table.rowsRead, 0);
    expect(ticket).toContain(`台账 ${rows}行 ${sample.result.ledger.roster.households.length}户 #`);
  });

  it('SCORES: every part of 12 months, 4 quarters and the year', () => {
    const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
    const quarters = [0, 1, 2, 3].map((at) => months.slice(at * 3, at * 3 + 3));
    for (const part of Object.keys(PARTS_OF_MONTH)) {
      const byMonth = cells('SCORES', column(ids), [months], part);
      const byQuarter = cells('SCORES', column(ids), [quarters.map((_, at) => `${year}Q${at + 1}`)], part);
      const byYear = cells('SCORES', column(ids), [[year]], part);
      for (const households of reckonings()) {
        households.forEach((household, at) => {
          if (!isSum(household)) return;
          expect([household.id, part, ...byMonth[at]]).toEqual([
            household.id,
            part,
            ...months.map((month) => cell(partOf(household, [month], part))),
          ]);
          expect(byQuarter[at]).toEqual(quarters.map((quarter) => cell(partOf(household, quarter, part))));
          expect(byYear[at]).toEqual([cell(partOf(household, months, part))]);
        });
      }
    }
  });

  it('SCORES where periods are averaged: 3 parts of the year and 4 quarters of base', () => {
    const base = cells('SCORES', column(ids), [[1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`)], '基础分');
    for (const households of reckonings()) {
      households.forEach((household, at) => {
        if (isSum(household)) return;
        for (const part of ['总分', '加分', '减分'])
          expect(formulas.call('SCORE', ticket, household.id, year, part)).toBe(partOfMeanYear(household, part));
        expect(base[at]).toEqual([1, 2, 3, 4].map((quarter) => cell(quarterOf(household, quarter))));
      });
    }
  });

  it('SCORE, one household after the other, says what 1 SCORES says', () => {
    const spilled = cells('SCORES', column(ids), [[year, `${year}-12`]]);
    expect(ids.map((id) => [year, `${year}-12`].map((period) => formulas.call('SCORE', ticket, id, period)))).toEqual(
      spilled,
    );
  });

  it('SCORETABLE: everyone by every period of its header as 1 SCORES says, and TOTAL, blanks for errors', () => {
    const [head, ...rows] = cells('SCORETABLE');
    const blank = (value: Cell): Cell => (String(value).startsWith('#N/A') ? '' : value);
    const spilled = cells('SCORES', column(rows.map(([id]) => String(id))), [head.slice(2, -1)]);
    const totals = cells('TOTAL', column(rows.map(([id]) => String(id))));
    expect(rows.map((row) => row.slice(2))).toEqual(spilled.map((row, at) => [...row, totals[at][0]].map(blank)));
    expect(rows.map(([id]) => id)).toEqual(sample.result.ledger.roster.households.map(({ id }) => id));
    for (const households of reckonings())
      for (const { id, total } of households)
        expect([id, rows.find(([other]) => other === id)?.at(-1) || 0]).toEqual([id, total]);
  });

  it('TOTAL, RANK, TIER and BALANCE in 4 columns', () => {
    const [totals, ranks, tiers, balances] = ['TOTAL', 'RANK', 'TIER', 'BALANCE'].map((id) =>
      cells(id, column(ids), year).map(([value]) => value),
    );
    for (const households of reckonings()) {
      expect(totals).toEqual(
        households.map((household) => cell(isSum(household) && household.months.length === 0 ? null : household.total)),
      );
      expect(ranks).toEqual(households.map(({ rank }) => cell(rank)));
      expect(tiers).toEqual(households.map(({ tier }) => tier ?? ''));
      expect(balances).toEqual(households.map((household) => cell(isSum(household) ? household.balance : null)));
    }
  });

  it('BALANCE, TOTAL, RANK and TIER as of September are those of --as-of', async () => {
    const { report } = await openSample(name, `${year}-09`);
    const read = ['TOTAL', 'RANK', 'TIER', 'BALANCE'].map((id) =>
      cells(id, column(ids), `${year}-09`).map(([value]) => value),
    );
    expect(read).toEqual([
      report.households.map((household) =>
        cell(isSum(household) && household.months.length === 0 ? null : household.total),
      ),
      report.households.map(({ rank }) => cell(rank)),
      report.households.map(({ tier }) => tier ?? ''),
      report.households.map((household) => cell(isSum(household) ? household.balance : null)),
    ]);
  });

  it('SCOREBOARD: rank, 户号 and total of everyone ranked, and of the first 10', () => {
    const board = cells('SCOREBOARD', year);
    const total = board[0].indexOf('年度总积分');
    const shown = board.slice(1).map((row) => [row[0], row[1], row[total]]);
    const ordered = (rows: readonly (readonly Cell[])[]) =>
      [...rows].sort((a, b) => Number(a[0]) - Number(b[0]) || (a[1] < b[1] ? -1 : 1));
    expect(ordered(shown)).toEqual(ordered(scoreboard(sample.report)));
    expect(ordered(shown)).toEqual(ordered(scoreboard(sample.expected)));
    expect(shown.map(([rank]) => rank)).toEqual([...shown.map(([rank]) => Number(rank))].sort((a, b) => a - b));
    expect(cells('SCOREBOARD', year, 10)).toEqual([board[0], ...board.slice(1).filter(([rank]) => Number(rank) <= 10)]);
  });

  it('AWARDS: the lines of the posted sheet, and 1 tier for each household that won', () => {
    const posted = composeAwardSheet(sample.result, { village: '', date: 44926 as LocalDate }).rows.map((row) =>
      row.cells.map((each) => each?.value ?? ''),
    );
    const header = posted.findIndex((row) => row[0] === '序号');
    const at = (word: string): number => posted[header].indexOf(word);
    const tier = Math.max(at('等次'), at('星级'));
    const lines = posted
      .slice(header + 1)
      .filter((row) => typeof row[0] === 'number' && row[1] !== '')
      .map((row) => [
        row[at('名次')],
        row[at('户主')],
        row[at('年度总积分')],
        row[tier],
        at('奖品价值(元)') < 0 ? '' : row[at('奖品价值(元)')],
        row[at('并列说明')],
      ]);
    const shown = cells('AWARDS', year).slice(1);
    expect(shown.map(([rank, , head, ...rest]) => [rank, head, ...rest])).toEqual(
      lines.length > 0 ? lines : [['', '没有评出获奖户', '', '', '', '']],
    );
    for (const households of reckonings()) {
      const won = households
        .filter((household) => household.tier !== null)
        .map(({ id, tier: named }) => `${id} ${named}`);
      expect(
        shown
          .filter((row) => row[1] !== '')
          .map((row) => `${row[1]} ${row[4]}`)
          .sort(),
      ).toEqual(won.sort());
    }
  });

  it('HONOURS: who is named and who is tied in each of 12 months', () => {
    if (!isSum(sample.report.households[0])) {
      expect(formulas.call('HONOURS', ticket, `${year}-03`)).toBe('#N/A 这个方案不评每月的示范户');
      return;
    }
    for (const reckoning of [sample.report, sample.expected]) {
      for (let month = 1; month <= 12; month++) {
        const text = `${year}-${String(month).padStart(2, '0')}`;
        const { named, tied } = honours(reckoning, text);
        if (named.length + tied.length === 0) continue;
        const rows = cells('HONOURS', text).slice(1);
        const of = (tiedOnes: boolean): Cell[] =>
          rows
            .filter((row) => (row[3] === '待评议') === tiedOnes)
            .map(([id]) => id)
            .sort();
        expect([text, of(false), of(true)]).toEqual([text, named, tied]);
      }
    }
  });

  it('EXPLAIN: every line of every household, whose counted points are the year’s total', () => {
    const { result } = sample;
    sample.report.households.forEach((household) => {
      const index = result.ledger.roster.households.findIndex(({ id }) => id === household.id);
      const breakdown = explainHousehold(result.ledger, result.scores, index, null);
      const lines = explainReport(result, breakdown, null).lines.map((line, at) => {
        const { day, month } = breakdown.lines[at];
        return [
          day === null ? formatMonth(month) : formatDay(day),
          line.item,
          line.clause,
          line.raw,
          line.counted,
          line.excess,
          describeLine(breakdown.lines[at], result.scores),
        ];
      });
      const shown = formulas.call('EXPLAIN', ticket, household.id, year);
      expect(lines.length === 0 ? [] : (shown as Cell[][]).slice(1)).toEqual(lines);
      expect(explainReport(result, breakdown, null).total).toBe(household.total);
    });
  });

  it('CAPLEFT: 5 a month and 50 a year, less what the report says was counted', () => {
    for (const household of sample.report.households) {
      if (!isSum(household)) {
        expect(formulas.call('CAPLEFT', ticket, household.id, `${year}-03`)).toBe('不封顶');
        continue;
      }
      for (const { month, bonus } of household.months)
        expect([household.id, month, formulas.call('CAPLEFT', ticket, household.id, month)]).toEqual([
          household.id,
          month,
          Math.round((5 - bonus) * 1e6) / 1e6,
        ]);
      const last = household.months[household.months.length - 1];
      if (last)
        expect(formulas.call('CAPLEFT', ticket, household.id, last.month, 'J8')).toBe(
          Math.max(0, 50 - household.annualRaw),
        );
    }
  });

  it('QUOTA: the places of the award list for its own number of households', () => {
    const { awards } = sample.report;
    if (!('quota' in awards)) return;
    for (const { residentHouseholds, quota, tiers } of [awards, sample.expected.awards as ExpectedAwardsA]) {
      const rows = formulas.call('QUOTA', residentHouseholds, sample.report.scheme) as Cell[][];
      expect(rows.slice(1)).toEqual([
        ...tiers.map((each) => [each.name, each.places, each.prize, each.places * each.prize]),
        ['合计', quota, '', expect.any(Number)],
      ]);
    }
  });

  it('PROBLEMS: every line of check, in its order', () => {
    const lines = sample.result.problems.map((problem) => [
      problem.code,
      problem.sheet ?? '',
      problem.row ?? '',
      problemSentence(problem),
    ]);
    expect(cells('PROBLEMS').slice(1)).toEqual(lines.length > 0 ? lines : [['', '', '', '台账没有发现问题']]);
  });

  it('shows an error in LEDGER’s cell where 1 range is handed over bare and could mean something else, or the same figures', () => {
    for (const blank of BLANKS) {
      const other = new Formulas();
      const bare = other.bare(
        'LEDGER',
        [
          ['起始月份', sample.start ?? null],
          ['日期系统', sample.tables.some(({ date1904 }) => date1904) ? 1904 : 1900],
        ],
        ...sample.tables.flatMap((table) => [table.sheet, rangeOf(table, blank)]),
      );
      if (String(bare).startsWith('#VALUE! ')) continue;
      for (const id of ['TOTAL', 'RANK', 'TIER', 'BALANCE'])
        expect(other.call(id, bare, column(ids), year)).toEqual(cells(id, column(ids), year));
    }
  });
});
