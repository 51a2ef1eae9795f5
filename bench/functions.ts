// The functions in cells: a ticket against handing every cell the whole range, LEDGER over a town, and
// the shipped bundle in the genuine office.js.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../src/engine';
import { callFunction } from '../src/functions/call-function';
import { LedgerStore } from '../src/functions/ledger-store';
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

type Range = (readonly CellValue[])[];

/** The plan and the two tables of a made-up village, in arrays of their own as after every crossing of the bridge. */
function ledgerArguments(size: Size): readonly unknown[] {
  const [roster, events] = syntheticLedger(size, 'serial').tables;
  return crossed([[['方案', 'fengsheng'], ['年度', YEAR]], roster.sheet, roster.rows, events.sheet, events.rows]);
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

/** 300 households × 12 months over 6,000 rows: every cell by ticket, all at once, and a few cells handed the range, scaled up. */
function villageFigures(): readonly Figure[] {
  const args = ledgerArguments(SIZES.S);
  const ids = (args[2] as Range).slice(2).map((row) => row[0]);
  const cells = ids.flatMap((id) => MONTHS.map((month) => [id, month] as const));
  const loaded = () => {
    const store = new LedgerStore();
    return { store, ticket: callFunction(LEDGER, args, store) };
  };
  const byTicket = timed(ROUNDS, loaded, ({ store, ticket }) => {
    for (const [id, month] of cells) callFunction(SCORE, [ticket, id, month], store);
  });
  const spilled = timed(ROUNDS, loaded, ({ store, ticket }) => callFunction(SCORES, [ticket, ids.map((id) => [id]), [MONTHS]], store));
  const few = 36;
  const handed = timed(5, () => ({ store: new LedgerStore(), ranges: cells.slice(0, few).map(() => crossed(args[4])) }), ({ store, ranges }) => {
    ranges.forEach((range, at) => callFunction(SCORE, [range, ...cells[at]], store));
  });
  const handedAll = (handed / few) * cells.length;
  printTitle(`${cells.length} cells over ${SIZES.S.rows} rows: handed the range ${short(handedAll)} ms (the bridge not counted), by ticket ${short(byTicket)} ms, ${short(handedAll / byTicket)} times less`);
  return [
    { what: `${cells.length} SCORE by ticket after LEDGER`, value: byTicket, unit: 'ms', atMost: 5 },
    { what: `one SCORES of ${cells.length} cells`, value: spilled, unit: 'ms', atMost: 3 },
  ];
}

/** A town's ledger read anew, then with one cell changed: rows equal to those of the call before are not read anew. */
function townFigures(): readonly Figure[] {
  const args = ledgerArguments(SIZES.M);
  let count = 2;
  const anew = timed(ROUNDS, () => ({ store: new LedgerStore(), fresh: crossed(args) }), ({ store, fresh }) => callFunction(LEDGER, fresh, store));
  const store = new LedgerStore();
  callFunction(LEDGER, args, store);
  const changed = (): readonly unknown[] => {
    const fresh = crossed(args);
    (fresh[4] as CellValue[][])[50_000][3] = ++count;
    return fresh;
  };
  const edited = timed(ROUNDS, changed, (fresh) => callFunction(LEDGER, fresh, store));
  const same = timed(ROUNDS, () => crossed(args), (fresh) => callFunction(LEDGER, fresh, store));
  return [
    { what: `LEDGER over ${SIZES.M.rows} rows, with digest`, value: anew, unit: 'ms', atMost: 60 },
    { what: 'the same after one changed cell', value: edited, unit: 'ms', atMost: 40 },
    { what: 'the same again, nothing changed', value: same, unit: 'ms' },
  ];
}

/** The bundle as shipped: its size, its load in a fresh process, and 3,600 cells through the genuine runtime. */
function bundleFigures(): readonly Figure[] {
  const { flushes, milliseconds } = printedBy<{ readonly flushes: number; readonly milliseconds: number }>('bench', 'genuine-cells.ts');
  const bundle = join(ROOT, 'tmp', 'functions-bundle', 'functions.js');
  const load = `globalThis.CustomFunctions={associate(){},Error,ErrorCode:{}};const start=performance.now();require(${JSON.stringify(bundle)});console.log(performance.now()-start)`;
  const loads = Array.from({ length: FRESH_STARTS }, () => Number(execFileSync(process.execPath, ['-e', load], { encoding: 'utf8' })));
  return [
    { what: '3600 cells in the genuine office.js', value: flushes, unit: 'flushes', atMost: 3 },
    { what: 'the same from message to last result', value: milliseconds, unit: 'ms' },
    { what: 'the functions’ own bundle, minified', value: statSync(bundle).size / 1000, unit: 'KB', atMost: 120 },
    { what: 'it loads in a fresh Node in', value: median(loads), unit: 'ms', atMost: 50 },
  ];
}

export function functionFigures(): readonly Figure[] {
  return [...villageFigures(), ...townFigures(), ...bundleFigures()];
}
