// What the cells must show of the year that a pane shows: the formulas that a clerk could ask, and the figures of the
// pane.
import {
  composeAwardSheet,
  describeLine,
  explainHousehold,
  formatDay,
  formatMonth,
  numberOf,
  problemSentence,
  type LocalDate,
  type YearResult,
} from '../../../src/engine';
import { explainReport } from '../../../src/cli/json/explain-report';
import { scoreReport } from '../../../src/cli/json/score-report';
import {
  isSum,
  partOf,
  partOfMeanYear,
  PARTS_OF_MONTH,
  scoreboard,
  type Cell,
  type ExpectedHousehold,
} from '../../functions/expected-cells';
import type { ExpectedYear } from '../../oracle/expected-year';
import type { CellResult } from '../excel-functions';
import type { Formula } from './pane-in-excel';

const ERROR = '#N/A';

/** What stands for a ticket in a formula. */
export const TICKET = Symbol('ticket');

export type Asked = {
  readonly formula: Formula;
  readonly wanted: unknown;
  /** What of the answer is compared; all of it where absent. */
  readonly of?: (shown: readonly (readonly Cell[])[]) => unknown;
};

/** Every figure of every household, and all lists; TICKET stands for the ticket of a ledger. */
export function askedOf(result: YearResult): readonly Asked[] {
  const report = scoreReport(result, null) as unknown as ExpectedYear;
  const ids = report.households.map(({ id }) => [id]);
  return [
    ...figures(report, result, ids),
    ...standings(report, ids),
    ...lists(report, result),
    ...explanations(report, result),
  ];
}

type Ids = readonly (readonly string[])[];

function figures({ households, year }: ExpectedYear, result: YearResult, ids: Ids): readonly Asked[] {
  const months = Array.from({ length: 12 }, (_, at) => formatMonth(result.scores.first + at));
  if (households.every(isSum)) {
    return Object.keys(PARTS_OF_MONTH).map((part) => ({
      formula: ['SCORES', TICKET, ids, [[...months, year]], part],
      wanted: households.map((household) => [
        ...months.map((month) => partOf(household, [month], part) ?? ERROR),
        partOf(household, months, part) ?? ERROR,
      ]),
    }));
  }
  const means = households.flatMap((household: ExpectedHousehold) => (isSum(household) ? [] : [household]));
  return [
    ...['总分', '加分', '减分'].map((part): Asked => ({
      formula: ['SCORES', TICKET, ids, [[year]], part],
      wanted: means.map((household) => [partOfMeanYear(household, part)]),
    })),
    {
      formula: ['SCORES', TICKET, ids, [[1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`)], '基础分'],
      wanted: means.map(({ id }) => [1, 2, 3, 4].map((quarter) => quarterOf(result, id, quarter) ?? ERROR)),
    },
  ];
}

/** The aspects of a quarter as the pane has them, unrounded: a mean of three assessors has no end.
 * `null` where none was assessed. */
function quarterOf({ scores, ledger }: YearResult, id: string, quarter: number): number | null {
  const at = ledger.roster.households.findIndex((household) => household.id === id);
  const figures = scores.aspects
    .filter(({ periods }) => periods === 4)
    .map((aspect) => aspect.figures[at * 4 + quarter - 1])
    .filter((figure) => !Number.isNaN(figure));
  return figures.length === 0
    ? null
    : numberOf(
        figures.reduce((sum, figure) => sum + figure, 0),
        scores.scale,
      );
}

function standings({ households, year }: ExpectedYear, ids: Ids): readonly Asked[] {
  const column = (id: string, of: (household: ExpectedHousehold) => Cell | null): Asked => ({
    formula: [id, TICKET, ids, year],
    wanted: households.map((household) => [of(household) ?? ERROR]),
  });
  return [
    column('TOTAL', (household) => (isSum(household) && household.months.length === 0 ? null : household.total)),
    column('RANK', ({ rank }) => rank),
    column('TIER', ({ tier }) => tier ?? ''),
    column('BALANCE', (household) => (isSum(household) ? household.balance : null)),
  ];
}

/** The tables that the pane's buttons write. */
export function askedTables(result: YearResult): readonly Asked[] {
  const report = scoreReport(result, null) as unknown as ExpectedYear;
  const byId = new Map(report.households.map((household) => [household.id, household]));
  const figuresIn = (id: Cell, headers: readonly Cell[]): readonly unknown[] => {
    const household = byId.get(String(id));
    if (household === undefined) return headers.map(() => '');
    return isSum(household)
      ? [
          ...headers.slice(0, -1).map((month) => partOf(household, [String(month)], '总分') ?? ''),
          household.months.length === 0 ? '' : household.total,
        ]
      : [household.total];
  };
  const sums = report.households.every(isSum);
  return [
    {
      formula: ['SCORETABLE'],
      wanted: result.ledger.roster.households.map(({ id }) => id),
      of: ([headers, ...rows]) =>
        rows.map(([id, , ...figures]) =>
          JSON.stringify(sums ? figures : figures.slice(-1)) ===
          JSON.stringify(figuresIn(id, sums ? headers.slice(2) : headers.slice(-1)))
            ? id
            : [id, ...figures],
        ),
    },
    board(report, ['SCOREBOARD']),
  ];
}

function board(report: ExpectedYear, formula: Formula): Asked {
  return {
    formula,
    wanted: sorted(scoreboard(report)),
    of: (shown) => sorted(shown.slice(1).map((row) => [row[0], row[1], row[shown[0].indexOf('年度总积分')]])),
  };
}

const sorted = (rows: readonly (readonly unknown[])[]): readonly string[] => rows.map((row) => row.join(' ')).sort();

function lists(report: ExpectedYear, result: YearResult): readonly Asked[] {
  const problems = result.problems.map((problem) => [
    problem.code,
    problem.sheet ?? '',
    problem.row ?? '',
    problemSentence(problem, result.scheme.earner),
  ]);
  return [
    board(report, ['SCOREBOARD', TICKET, report.year]),
    {
      formula: ['AWARDS', TICKET, report.year],
      wanted: postedAwards(result),
      of: (shown) => shown.slice(1).map(([rank, , ...rest]) => [rank, ...rest]),
    },
    {
      formula: ['PROBLEMS', TICKET],
      wanted: problems.length > 0 ? problems : [['', '', '', '台账没有发现问题']],
      of: (shown) => shown.slice(1),
    },
  ];
}

/** Rank, head, total, tier, prize and tie of every line of the sheet that is posted. */
function postedAwards(result: YearResult): unknown {
  if (result.awards === null) return ERROR;
  const rows = composeAwardSheet(result, { village: '', date: 44926 as LocalDate }).rows.map((row) =>
    row.cells.map((each) => each?.value ?? ''),
  );
  const header = rows.findIndex((row) => row[0] === '序号');
  const at = (word: string): number => rows[header].indexOf(word);
  const tier = Math.max(at('等次'), at('星级'));
  const lines = rows
    .slice(header + 1)
    .filter((row) => typeof row[0] === 'number' && row[1] !== '')
    .map((row) => [
      row[at('名次')],
      row[at('户主')],
      row[at('年度总积分')],
      row[tier],
      at('奖品价值(元)') < 0 ? '' : row[at('奖品价值(元)')],
      at('并列说明') < 0 ? '' : row[at('并列说明')],
    ]);
  return lines.length > 0 ? lines : [['', '没有评出获奖户', '', '', '', '']];
}

/** Every line of every household's year. */
function explanations({ households, year }: ExpectedYear, result: YearResult): readonly Asked[] {
  const { ledger, scores } = result;
  return households.map(({ id }): Asked => {
    const breakdown = explainHousehold(
      ledger,
      scores,
      ledger.roster.households.findIndex((each) => each.id === id),
      null,
    );
    const lines = explainReport(result, breakdown, null).lines.map((line, at) => {
      const { day, month } = breakdown.lines[at];
      return [
        day === null ? formatMonth(month) : formatDay(day),
        line.item,
        line.clause,
        line.raw,
        line.counted,
        line.excess,
        describeLine(breakdown.lines[at], scores),
      ];
    });
    return {
      formula: ['EXPLAIN', TICKET, id, year],
      wanted: lines.length === 0 ? ERROR : lines,
      of: (shown) => shown.slice(1),
    };
  });
}

/** One sentence for every formula whose cells are not what the pane shows. */
export function differencesOf(asked: readonly Asked[], shown: readonly CellResult[]): readonly string[] {
  return asked.flatMap(({ formula, wanted, of }, at) => {
    const bare = withoutReasons(shown[at]);
    const compared = Array.isArray(bare) && of !== undefined ? of(bare as readonly (readonly Cell[])[]) : bare;
    return JSON.stringify(compared) === JSON.stringify(wanted)
      ? []
      : [`${String(formula[0])}(${formula.slice(3).join(',')}): ${firstDifference(wanted, compared, shown[at])}`];
  });
}

function withoutReasons(shown: CellResult): unknown {
  const bare = (cell: unknown): unknown => (typeof cell === 'string' && cell.startsWith(ERROR) ? ERROR : cell);
  return Array.isArray(shown) ? (shown as readonly (readonly unknown[])[]).map((row) => row.map(bare)) : bare(shown);
}

function firstDifference(wanted: unknown, shown: unknown, whole: CellResult): string {
  if (!Array.isArray(wanted) || !Array.isArray(shown))
    return `pane ${short(wanted)}, cell ${short(Array.isArray(shown) ? shown : whole)}`;
  const at =
    Array.from({ length: Math.max(wanted.length, shown.length) }, (_, row) => row).find(
      (row) => JSON.stringify(wanted[row]) !== JSON.stringify(shown[row]),
    ) ?? 0;
  return `row ${at + 1} of ${wanted.length}: pane ${short(wanted[at])}, cell ${short(shown[at])}`;
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 160);
}
