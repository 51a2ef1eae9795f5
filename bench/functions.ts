// The functions in cells: a ticket against handing every cell the whole range, LEDGER over a town, and
// the shipped bundle in the genuine office.js.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CellTable, CellValue } from '../src/engine';
import { callFunction } from '../src/functions/call-function';
import { LedgerStore } from '../src/functions/ledger-store';
import { SeenRange } from '../src/functions/seen-workbook';
import type { FunctionSpec } from '../src/functions/spec';
import { FUNCTIONS } from '../src/functions/table';
import { median } from './measure';
import { printedBy } from './run-script';
import { YEAR } from './plan-a';
import { printTitle, short, type Figure } from './print';
import { SIZES, syntheticLedger, type Size } from './synthetic-ledger';

const ROUNDS = 51;
const FRESH_STARTS = 7;
const ROOT = process.cwd();
const MONTHS = Array.from({ length: 12 }, (_, at) => `${YEAR}-${String(at + 1).padStart(2, '0')}`);

/** The two tables of a made-up village, in arrays of their own as after every crossing of the bridge. */
function readAgain(size: Size): readonly CellTable[] {
  return crossed(syntheticLedger(size, 'serial').tables);
}

/** As the pane's formula has them, and the workbook's cells read again:
 * what reading them costs in Excel is measured apart. */
function ledgerArguments(tables: readonly CellTable[]): readonly unknown[] {
  const ranges = tables.flatMap(({ sheet, rows }) => [
    sheet,
    new SeenRange([[null, null]], tables, { sheet, top: 0, left: 0, bottom: rows.length + 199, right: 4 }),
  ]);
  return [
    [
      ['读取', '整本工作簿'],
      ['方案', 'fengsheng'],
      ['年度', YEAR],
    ],
    ...ranges,
  ];
}

function crossed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function specOf(id: string): FunctionSpec {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (!spec) throw new Error(`no function ${id}`);
  return spec;
}

const [LEDGER, SCORE, SCORES] = ['LEDGER', 'SCORE', 'SCORES'].map(specOf);

/** The median milliseconds of `run` after `prepare`, which is not timed. */
function timed<T>(rounds: number, prepare: () => T, run: (prepared: T) => unknown): number {
  const samples = Array.from({ length: rounds }, () => {
    const prepared = prepare();
    const start = performance.now();
    run(prepared);
    return performance.now() - start;
  });
  return median(samples);
}

/** 300 households × 12 months over 6,000 rows: every cell by ticket, all at once, and a few cells handed the range,
 * scaled up. */
function villageFigures(): readonly Figure[] {
  const tables = readAgain(SIZES.S);
  const args = ledgerArguments(tables);
  const ids = tables[0].rows.slice(2).map((row) => row[0]);
  const cells = ids.flatMap((id) => MONTHS.map((month) => [id, month] as const));
  const loaded = () => {
    const store = new LedgerStore();
    return { store, ticket: callFunction(LEDGER, args, store) };
  };
  const byTicket = timed(ROUNDS, loaded, ({ store, ticket }) => {
    for (const [id, month] of cells) callFunction(SCORE, [ticket, id, month], store);
  });
  const spilled = timed(ROUNDS, loaded, ({ store, ticket }) =>
    callFunction(SCORES, [ticket, ids.map((id) => [id]), [MONTHS]], store),
  );
  const few = 36;
  const handed = timed(
    5,
    () => ({ store: new LedgerStore(), ranges: cells.slice(0, few).map(() => ledgerArguments(readAgain(SIZES.S))[4]) }),
    ({ store, ranges }) => {
      ranges.forEach((range, at) => callFunction(SCORE, [range, ...cells[at]], store));
    },
  );
  const handedAll = (handed / few) * cells.length;
  printTitle(
    `${cells.length} cells over ${SIZES.S.rows} rows: handed the range ${short(handedAll)} ms (the bridge not counted), by ticket ${short(byTicket)} ms, ${short(handedAll / byTicket)} times less`,
  );
  return [
    { what: `${cells.length} SCORE by ticket after LEDGER`, value: byTicket, unit: 'ms', atMost: 5 },
    { what: `one SCORES of ${cells.length} cells`, value: spilled, unit: 'ms', atMost: 3 },
  ];
}

/** A town's ledger read anew, then with one cell changed: rows equal to those of the call before are not read anew. */
function townFigures(): readonly Figure[] {
  const read = (): readonly CellTable[] => readAgain(SIZES.M);
  let count = 2;
  const anew = timed(
    ROUNDS,
    () => ({ store: new LedgerStore(), args: ledgerArguments(read()) }),
    ({ store, args }) => callFunction(LEDGER, args, store),
  );
  const store = new LedgerStore();
  callFunction(LEDGER, ledgerArguments(read()), store);
  const changed = (): readonly unknown[] => {
    const tables = read();
    (tables[1].rows as CellValue[][])[50_000][3] = ++count;
    return ledgerArguments(tables);
  };
  const edited = timed(ROUNDS, changed, (args) => callFunction(LEDGER, args, store));
  const same = timed(
    ROUNDS,
    () => ledgerArguments(read()),
    (args) => callFunction(LEDGER, args, store),
  );
  return [
    { what: `LEDGER over ${SIZES.M.rows} rows, with digest`, value: anew, unit: 'ms', atMost: 60 },
    { what: 'the same after one changed cell', value: edited, unit: 'ms', atMost: 40 },
    { what: 'the same again, nothing changed', value: same, unit: 'ms' },
  ];
}

/** The bundle as shipped: its size, its load in a fresh process, and 3,600 cells through the genuine runtime. */
function bundleFigures(): readonly Figure[] {
  const { flushes, milliseconds, ledger } = printedBy<{
    readonly flushes: number;
    readonly milliseconds: number;
    readonly ledger: number;
  }>('bench', 'genuine-cells.ts');
  const bundle = join(ROOT, 'tmp', 'functions-bundle', 'functions.js');
  const load = `globalThis.CustomFunctions={associate(){},Error,ErrorCode:{}};const start=performance.now();require(${JSON.stringify(bundle)});console.log(performance.now()-start)`;
  const loads = Array.from({ length: FRESH_STARTS }, () =>
    Number(execFileSync(process.execPath, ['-e', load], { encoding: 'utf8' })),
  );
  return [
    { what: '3600 cells in the genuine office.js', value: flushes, unit: 'flushes', atMost: 3 },
    { what: 'the same from message to last result', value: milliseconds, unit: 'ms' },
    {
      what: `LEDGER there over ${SIZES.S.rows} rows, which it reads again from the workbook`,
      value: ledger,
      unit: 'ms',
    },
    { what: 'the functions’ own bundle, minified', value: statSync(bundle).size / 1000, unit: 'KB', atMost: 120 },
    { what: 'it loads in a fresh Node in', value: median(loads), unit: 'ms', atMost: 50 },
  ];
}

export function functionFigures(): readonly Figure[] {
  return [...villageFigures(), ...townFigures(), ...bundleFigures()];
}
