// Any plan that the checker takes, over the whole vocabulary, on any ledger:
// it is scored, ranked and awarded, every row has its outcome, a score is the sum of its lines, and the plan can be
// written out and put on a sheet without loss.
import * as fc from 'fast-check';
import { firstMonthOfYear } from '../../src/engine/scheme/plan-year';
import {
  composeAwardSheet,
  composeRankingSheet,
  composeSchemeSheet,
  describeScheme,
  describeLine,
  documentLines,
  evaluateYear,
  explainHousehold,
  monthOfDay,
  readLedger,
  readScheme,
  readSchemeFile,
  readSchemeSheet,
  type CellValue,
  type LocalDate,
  type Problem,
  type YearResult,
} from '../../src/engine';
import {
  FIRST_DAY_OF_2022,
  ledgerFigures,
  ledgerRows,
  ledgerTablesOf,
  type LedgerFigure,
  type LedgerRow,
} from '../support/valid-ledgers';
import { validSchemes, type ValidScheme } from '../support/valid-schemes';
import { propertyRuns } from './settings';

function evaluated(plan: ValidScheme, rows: readonly LedgerRow[], figures: readonly LedgerFigure[]): YearResult {
  const ledger = readLedger(ledgerTablesOf(plan, rows, figures), plan.scheme, { year: 2022 });
  return evaluateYear(ledger, plan.scheme);
}

const figuresOf = ({ scores, ranking, awards, account }: YearResult): unknown => ({
  total: [...scores.total],
  base: [...scores.base],
  bonus: [...scores.bonus],
  deduction: [...scores.deduction],
  months: [...scores.months.score],
  rank: [...ranking.rank],
  outcomes: awards?.outcomes,
  prizes: awards?.prizes,
  cost: awards?.cost,
  balance: account && [...account.balance],
});

const isOfRow =
  (row: number) =>
  (problem: Problem): boolean =>
    problem.severity === 'error' && problem.sheet === '加减分登记' && problem.row === row;

describe('evaluateYear with any plan', () => {
  it('scores, ranks and awards 5 households without an exception, each score the sum of its lines and each line a sentence', () => {
    fc.assert(
      fc.property(validSchemes, ledgerRows, ledgerFigures, (plan, rows, figures) => {
        const result = evaluated(plan, rows, figures);
        for (let household = 0; household < 5; household++) {
          const { lines, total } = explainHousehold(result.ledger, result.scores, household, null);
          expect(total).toBe(result.scores.total[household]);
          for (const line of lines) expect(describeLine(line, result.scores)).toMatch(/，/u);
        }
      }),
      propertyRuns(150),
    );
  });

  it('gives every row of the year 1 outcome: lines of its own household, at most one of them counting in a month, or an error', () => {
    fc.assert(
      fc.property(validSchemes, ledgerRows, (plan, rows) => {
        const result = evaluated(plan, rows, []);
        const shown = [0, 1, 2, 3, 4].flatMap((household) =>
          explainHousehold(result.ledger, result.scores, household, null).lines.map((line) => ({ ...line, household })),
        );
        rows.forEach((row, at) => {
          const own = shown.filter((line) => line.sheet === '加减分登记' && line.row === at + 2);
          expect(new Set(own.map(({ household }) => household)).size).toBeLessThanOrEqual(1);
          // What lasts and is credited once a year has each of its months credited there.
          const months = own
            .filter(({ counted, kind }) => counted !== 0 && kind !== 'annual')
            .map(({ month }) => month);
          expect(new Set(months).size).toBe(months.length);
          if (own.length === 0) expect(result.problems.some(isOfRow(at + 2)) || isOutside(row, result)).toBe(true);
        });
      }),
      propertyRuns(100),
    );
  });

  it('gives the same figures in whatever order the rows stand: 0 differences', () => {
    fc.assert(
      fc.property(validSchemes, ledgerRows, ledgerFigures, (plan, rows, figures) => {
        expect(figuresOf(evaluated(plan, [...rows].reverse(), figures))).toEqual(
          figuresOf(evaluated(plan, rows, figures)),
        );
      }),
      propertyRuns(100),
    );
  });
});

describe('what is posted of any plan', () => {
  it('names 0 of the items and categories that it does not make public, and gives no reason beside them', () => {
    fc.assert(
      fc.property(validSchemes, ledgerRows, ledgerFigures, (plan, rows, figures) => {
        const result = evaluated(plan, rows, figures);
        const { items, baseTargets, sensitive } = plan.scheme;
        const secret = [...items, ...baseTargets.flatMap((target) => (target.kind === 'total' ? [] : [target]))]
          .filter(({ id }) => sensitive.includes(id))
          .map(({ name }) => name);
        const posting = { village: '', date: FIRST_DAY_OF_2022 as LocalDate };
        const posted = [
          composeRankingSheet(result, posting),
          ...(result.awards === null ? [] : [composeAwardSheet(result, posting)]),
        ];
        const text = posted
          .flatMap((sheet) => sheet.rows.flatMap((row) => row.cells.map((cell) => String(cell?.value ?? ''))))
          .join('\n');
        for (const name of secret) expect(text).not.toContain(name);
        if (sensitive.length > 0) expect(text).not.toMatch(/没评上：|按一票否决|正在暂停兑换|没有达到/u);
      }),
      propertyRuns(100),
    );
  });
});

/** A row of another year than the one that is scored. */
function isOutside({ day }: LedgerRow, { scheme, scores }: YearResult): boolean {
  const month = monthOfDay(FIRST_DAY_OF_2022 + day);
  const first = firstMonthOfYear(scheme, scores.year);
  return month < first || month > first + 11;
}

describe('a plan that makes sense', () => {
  it('is the same 1 plan when it has been on the sheet', () => {
    fc.assert(
      fc.property(validSchemes, ({ json, scheme }) => {
        const { rows } = composeSchemeSheet(json);
        const cells = rows.map((row) => row.cells.map((cell): CellValue => cell?.value ?? null));
        const { reading } = readSchemeSheet({ sheet: '积分方案', rows: cells });
        expect(reading.value).toEqual(scheme);
        expect(readScheme(reading.json).value).toEqual(scheme);
      }),
      propertyRuns(100),
    );
  });

  it('is written out without an exception, every clause on 1 line', () => {
    fc.assert(
      fc.property(validSchemes, ({ json }) => {
        const { json: written, file, value } = readSchemeFile(json);
        if (file === null) throw new Error('a file that was taken before');
        const lines = documentLines(describeScheme({ json: written, file }, value));
        expect(lines.length).toBeGreaterThan(10);
        for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\n/u);
      }),
      propertyRuns(100),
    );
  });
});
