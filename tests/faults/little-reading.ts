// What becomes of a little ledger, in words that a test can compare: cells enter, figures by household and
// what is said of them leave.
import { builtinSchemes, type CellTable } from '../../src/engine';
import { openTables } from '../../src/tasks/open-ledger';
import { scoreReport } from '../../src/cli/json/score-report';
import { ledgerOf } from '../support/ledger-of';

export type LittleReading = {
  /** Why nothing was scored; `null` where something was. */
  readonly refused: string | null;
  readonly totals: Readonly<Record<string, number>>;
  readonly balances: Readonly<Record<string, number>>;
  /** `加减分登记!3 invalid-date`, in the order in which they are said; without a row `加减分登记! code`. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly asOf: string | null;
};

type Said = {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly row: number | null;
};
type Scored = { readonly head: string; readonly total: number; readonly balance?: number };

const placeOf = ({ sheet, row, code }: Said): string => `${sheet ?? ''}!${row ?? ''} ${code}`;

export function readLittle(
  tables: readonly CellTable[],
  { plan = 'fengsheng', year = null }: { readonly plan?: string; readonly year?: number | null } = {},
): LittleReading {
  const scheme = builtinSchemes().find(({ id }) => id === plan) ?? null;
  const outcome = openTables(tables, {
    schemes: builtinSchemes(),
    scheme,
    year,
    start: null,
    asOf: null,
    residents: null,
  });
  if (outcome.kind !== 'opened')
    return { refused: outcome.kind, totals: {}, balances: {}, errors: [], warnings: [], asOf: null };
  const report = scoreReport(outcome.result, null);
  const households = report.households as unknown as readonly Scored[];
  const said = report.problems as unknown as readonly Said[];
  return {
    refused: null,
    totals: Object.fromEntries(households.map(({ head, total }) => [head, total])),
    balances: Object.fromEntries(households.map(({ head, balance }) => [head, balance ?? 0])),
    errors: said.filter(({ severity }) => severity === 'error').map(placeOf),
    warnings: said.filter(({ severity }) => severity === 'warning').map(placeOf),
    asOf: report.asOf ?? null,
  };
}

/** An error that names the sheet, and the row where one is given. */
export function names(reading: LittleReading, sheet: string, row?: number): boolean {
  return reading.errors.some((error) => error.startsWith(row === undefined ? `${sheet}!` : `${sheet}!${row} `));
}

/** Figures as given with 0 errors, or an error that names the sheet: what a reading owes where both will do. */
export function rightOrLoud(
  reading: LittleReading,
  sheet: string,
  totals: LittleReading['totals'],
): 'right' | 'loud' | 'silent' {
  const right = Object.entries(totals).every(([head, total]) => reading.totals[head] === total);
  if (right && reading.errors.length === 0) return 'right';
  return reading.refused !== null || names(reading, sheet) ? 'loud' : 'silent';
}

/** Five households, two of them in the second group. */
export const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 何三妹 | 一组 | 是
  '0102 | 彭国富 | 一组 | 是
  '0103 | 卢秋生 | 一组 | 是
  '0201 | 蒋小兰 | 二组 | 是
  '0202 | 石宝田 | 二组 | 是
`;

export const HEADS = ['何三妹', '彭国富', '卢秋生', '蒋小兰', '石宝田'] as const;

/** Everybody's total, but for those named. */
export function everybody(
  total: number,
  others: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(HEADS.map((head) => [head, total])), ...others };
}

/** A sheet of events over two years' worth of nothing else: one sound row in January and one in December. */
export function eventsWith(
  header: readonly string[],
  ...rows: readonly (readonly (string | number | null)[])[]
): CellTable {
  return { sheet: '记分', rows: [header, ...rows] };
}
