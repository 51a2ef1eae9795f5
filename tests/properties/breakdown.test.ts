import * as fc from 'fast-check';
import { explainHousehold, type Month, type ScoreLine, type YearResult } from '../../src/engine';
import { yearOfText } from '../oracle/days';
import type { PlanId } from '../oracle/logical-village';
import { firstDay } from '../oracle/judge-rows';
import { ANNUAL_CAP, MONTHLY_CAP } from '../oracle/plan-tables';
import { villages, type VillageAndHabits } from '../oracle/village';
import { writeLedger } from '../oracle/writer/write-ledger';
import { engineYear } from './engine-report';
import { propertyRuns } from './settings';

const PLANS: readonly PlanId[] = ['fengsheng', 'longyuzhuang'];

function resultOf({ draft, habits }: VillageAndHabits): YearResult {
  return engineYear(writeLedger(draft, habits).tables, draft.plan, draft.asked);
}

const households = ({ scores }: YearResult): readonly number[] =>
  Array.from({ length: scores.householdCount }, (_, index) => index);

/** Lines that count nothing stand for a row that does not count at all. */
function isWhole({ raw, counted, excess }: ScoreLine): boolean {
  return counted + excess === raw || (counted === 0 && excess === 0);
}

describe('explainHousehold', () => {
  it.each(PLANS)(
    'sums the lines of 1 household to its total of the year, and of each month to its score (%s)',
    (plan) => {
      fc.assert(
        fc.property(villages(plan), (village) => {
          const result = resultOf(village);
          const { ledger, scores } = result;
          for (const household of households(result)) {
            const year = explainHousehold(ledger, scores, household, null);
            expect(year.total).toBe(scores.total[household]);
            expect(year.lines.filter((line) => !isWhole(line))).toEqual([]);
            expect(year.lines.reduce((sum, line) => sum + line.counted, 0)).toBe(year.total);
          }
        }),
        propertyRuns(60),
      );
    },
  );

  it('gives the lines of 1 month the score of that month', () => {
    fc.assert(
      fc.property(villages('fengsheng'), (village) => {
        const result = resultOf(village);
        const { ledger, scores } = result;
        // A ledger without a roster and without rows has no household at all.
        for (const household of households(result).slice(0, 1)) {
          for (let month = 0; month < 12; month++) {
            const explained = explainHousehold(ledger, scores, household, (scores.year * 12 + month) as Month);
            expect(explained.total).toBe(scores.months.score[household * 12 + month]);
          }
        }
      }),
      propertyRuns(40),
    );
  });
});

describe('scoreYear', () => {
  it('counts at most 5 bonus points a month and 50 annual points a year', () => {
    fc.assert(
      fc.property(villages('fengsheng'), (village) => {
        const { scores } = resultOf(village);
        expect(Math.max(0, ...scores.months.bonus)).toBeLessThanOrEqual(MONTHLY_CAP * scores.scale);
        expect(Math.max(0, ...scores.annual)).toBeLessThanOrEqual(ANNUAL_CAP * scores.scale);
      }),
      propertyRuns(60),
    );
  });
});

const keyOf = (sheet: string | null, row: number | null): string => `${sheet} ${row}`;

/** `sheet row` → the months in which a line of the row itself speaks of it; base lines and errors are no such lines. */
function monthsOfRows(result: YearResult): ReadonlyMap<string, readonly Month[]> {
  const months = new Map<string, Month[]>();
  for (const household of households(result)) {
    for (const { kind, sheet, row, month } of explainHousehold(result.ledger, result.scores, household, null).lines) {
      if (row === null || kind === 'base' || kind === 'fault') continue;
      months.set(keyOf(sheet, row), [...(months.get(keyOf(sheet, row)) ?? []), month]);
    }
  }
  return months;
}

function errorsOfRows({ problems }: YearResult): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const { severity, sheet, row } of problems) {
    if (severity === 'error') errors.set(keyOf(sheet, row), (errors.get(keyOf(sheet, row)) ?? 0) + 1);
  }
  return errors;
}

describe('every event row of the year', () => {
  it.each(PLANS)('has 1 outcome: lines, each in another month, or 1 error (%s)', (plan) => {
    fc.assert(
      fc.property(villages(plan), ({ draft, habits }) => {
        const { tables, village } = writeLedger(draft, habits);
        const { year } = engineYear(tables, plan, draft.asked).scores;
        const result = engineYear(tables, plan, { ...draft.asked, asOf: `${year}-12` });
        const lines = monthsOfRows(result);
        const errors = errorsOfRows(result);
        const rows = village.events.filter(
          ({ on, voided }) => !voided && (firstDay(on) === null || yearOfText(firstDay(on) as string) === year),
        );
        for (const { at } of rows) {
          const months = lines.get(keyOf(at.sheet, at.row)) ?? [];
          const outcomes = (months.length > 0 ? 1 : 0) + (errors.get(keyOf(at.sheet, at.row)) ?? 0);
          expect([at, outcomes, new Set(months).size]).toEqual([at, 1, months.length]);
        }
      }),
      propertyRuns(60),
    );
  });

  it('has 0 problems when every row is voided, whatever else is wrong with it', () => {
    fc.assert(
      fc.property(villages('fengsheng'), ({ draft, habits }) => {
        const { tables, village } = writeLedger(
          { ...draft, events: draft.events.map((row) => ({ ...row, voided: true })) },
          habits,
        );
        const result = engineYear(tables, 'fengsheng', {
          ...draft.asked,
          year: draft.asked.year ?? 2022,
          asOf: `${draft.asked.year ?? 2022}-12`,
        });
        const places = new Set(village.events.map(({ at }) => keyOf(at.sheet, at.row)));
        expect(result.problems.filter(({ sheet, row }) => places.has(keyOf(sheet, row)))).toEqual([]);
      }),
      propertyRuns(40),
    );
  });
});
