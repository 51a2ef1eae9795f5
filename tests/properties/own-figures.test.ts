import * as fc from 'fast-check';
import { evaluateYear, numberOf, readLedger, type CellTable, type YearResult } from '../../src/engine';
import { fengsheng } from '../support/schemes';
import { propertyRuns } from './settings';

const HOUSEHOLDS = ['0101', '0102', '0103', '0104', '0105', '0106'];
const MONTHS = [9, 10, 11, 12];

/** Month of the row, household, item, count. */
type Row = readonly [number, string, string, number];

const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...MONTHS),
    fc.constantFrom(...HOUSEHOLDS),
    fc.constantFrom('J1', 'J3a', 'J6', 'K1', 'K8'),
    fc.constantFrom(1, 2, 12),
  ),
  { maxLength: 20 },
);

type Figures = (household: number, month: number) => readonly [score: number, running: number];

function tablesOf(events: readonly Row[], figures: Figures | null): readonly CellTable[] {
  const lists = MONTHS.map((month): CellTable => ({
    sheet: `${month}月`,
    rows: [
      ['户号', '基础分', '本月得分', '累计积分'],
      ...HOUSEHOLDS.map((id, at) => [id, 95 + at / 2, ...(figures === null ? ['', ''] : figures(at, month))]),
    ],
  }));
  return [
    {
      sheet: '花名册',
      rows: [
        ['户号', '户主', '小组', '常住'],
        ...HOUSEHOLDS.map((id, at) => [id, `户主${'甲乙丙丁戊己'[at]}`, '一组', '是']),
      ],
    },
    {
      sheet: '加减分登记',
      rows: [
        ['日期', '户号', '项目', '数量'],
        ...events.map(([month, id, item, count]) => [`2022-${String(month).padStart(2, '0')}-05`, id, item, count]),
      ],
    },
    ...lists,
  ];
}

const scored = (tables: readonly CellTable[]): YearResult =>
  evaluateYear(readLedger(tables, fengsheng, { year: 2022 }), fengsheng);
const problemsOf = (tables: readonly CellTable[]) =>
  scored(tables).problems.filter(({ code }) => code.startsWith('own-figures'));

/** The columns as a clerk who makes no mistake adds them up, from the month scores of the rows. */
function rightFigures(events: readonly Row[]): Figures {
  const { scores } = scored(
    tablesOf(events, null).map((table) => ({
      ...table,
      rows: table.rows.map((row) => (table.sheet.endsWith('月') ? row.slice(0, 2) : row)),
    })),
  );
  const score = (household: number, month: number): number =>
    numberOf(scores.months.score[household * 12 + month - 1], scores.scale);
  return (household, month) => [
    score(household, month),
    MONTHS.filter((each) => each <= month).reduce((sum, each) => sum + score(household, each), 0),
  ];
}

describe('checkOwnFigures', () => {
  it('finds 0 differences where the columns are added up right', () => {
    fc.assert(
      fc.property(rows, (events) => {
        expect(problemsOf(tablesOf(events, rightFigures(events)))).toEqual([]);
      }),
      propertyRuns(60),
    );
  });

  it('names the 1 household whose columns leave out a row that counts', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...MONTHS), fc.constantFrom(...HOUSEHOLDS), (others, month, id) => {
        const leftOut: Row = [month, id, 'K1', 1];
        const events = [...others, leftOut];
        const problems = problemsOf(tablesOf(events, rightFigures(others)));
        expect(problems.map(({ code, facts }) => [code, facts.households])).toEqual([
          ['own-figures-differ', [id]],
          ['own-figures-differ', [id]],
        ]);
      }),
      propertyRuns(60),
    );
  });
});
