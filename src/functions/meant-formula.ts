// A call that failed enters; what was meant by it leaves, where its arguments say so:
// an error among them, no 台账, or some of them exchanged. Never a guess: the formula is shown, not calculated.
import {
  errorOfNumber,
  builtinSchemes,
  DateReader,
  entryAt,
  figureOf,
  isBlank,
  isErrorText,
  lastOf,
  textOf,
  type CellValue,
  type Period,
} from '../engine';
import { periodAsked } from './asked-period';
import { scopeOf } from './alone-in-period';
import { argumentText, formulaText, LEDGER_NAME } from './formula-text';
import { FunctionFailure, passedOn } from './function-failure';
import type { HostArgument } from './host-argument';
import { cellOf, hostRows, isOmitted, isRange, scalarOf } from './host-arguments';
import { exampleOf } from './left-out';
import { ledgerOf, TICKET } from './ledger-argument';
import type { LoadedLedger, LedgerStore } from './ledger-store';
import { partOf } from './parts';
import type { FunctionSpec, ParameterSpec } from './spec';
import * as say from './wording/failures';
import { headerOf } from './wording/periods';

/** The failure of the first argument that is an error value; `null` where none is.
 * Errors within a range are its own function's, and LEDGER names all of its own. */
export function errorAmong({ parameters }: FunctionSpec, args: readonly HostArgument[]): FunctionFailure | null {
  if (lastOf(parameters).repeating) return null;
  for (const [at, { name }] of parameters.entries()) {
    // Called for every argument of every cell: the first letter shows that a text is plain.
    const argument = args[at];
    if (typeof argument === 'number' && errorOfNumber(argument) === null) continue;
    if (typeof argument === 'string' && !argument.startsWith('#')) continue;
    const cell = isRange(argument) ? null : scalarOf(argument);
    if (typeof cell !== 'string' || !isErrorText(cell)) continue;
    return passedOn(cell, name === LEDGER_NAME ? say.ledgerShowsError(cell) : say.errorGiven(name, cell));
  }
  return null;
}

type Order = readonly HostArgument[];

/** What was meant by arguments of which one does not fit its parameter;
 * `null` where all do, and where nobody can tell. */
export function meantInstead(
  spec: FunctionSpec,
  args: readonly HostArgument[],
  store: LedgerStore,
): FunctionFailure | null {
  const { name: written, parameters } = spec;
  if (entryAt(parameters, 0).name !== LEDGER_NAME || isBlankCell(args[0])) return null;
  const given = args.filter((argument) => !isOmitted(argument));
  const loaded = loadedAmong(given, store);
  const fits = (order: Order): boolean =>
    parameters.every((parameter, at) => fitsParameter(parameter, order[at], loaded));
  const fitsButFor = (order: Order): boolean =>
    parameters.every((parameter, at) => isOmitted(order[at]) || fitsParameter(parameter, order[at], loaded));
  // What stands in its place and lacks another argument has its own reason.
  if (fitsButFor(args)) return null;
  const orders = ordersOf(given, parameters.length).filter(fitsButFor);
  const whole = orders.filter(fits);
  const [formula, ...otherFormulas] = new Set(whole.map((order) => formulaOf(spec, order, loaded)));
  if (formula !== undefined && otherFormulas.length === 0)
    return invalid(say.exchanged(namesMoved(parameters, args, entryAt(whole, 0)), formula));
  const [order, ...otherOrders] = orders;
  if (loaded !== null && order !== undefined && otherOrders.length === 0) return lackingIn(spec, order, loaded);
  if (given.length === 0 || given.some(looksLikeLedger)) return null;
  const quoted = textOf(firstCell(args[0])) === LEDGER_NAME;
  const behind = quoted ? args.slice(1) : args;
  const [, ...others] = parameters;
  if (behind.length > others.length || !others.every((parameter, at) => fitsParameter(parameter, behind[at], null)))
    return null;
  return invalid(
    (quoted ? say.ledgerQuoted : say.ledgerForgotten)(
      formulaText(written, [
        LEDGER_NAME,
        ...behind.map((argument, at) => textOfArgument(entryAt(others, at), argument, null)),
      ]),
    ),
  );
}

/** Of arguments that fit but for those left out. */
function lackingIn({ name: written, parameters }: FunctionSpec, order: Order, loaded: LoadedLedger): FunctionFailure {
  const lacks = ({ optional }: ParameterSpec, at: number): boolean => isOmitted(order[at]) && !optional;
  const names = parameters.filter(lacks).map(({ name }) => name);
  const args = parameters.map((parameter, at) =>
    lacks(parameter, at) ? exampleOf(parameter.name, loaded) : textOfArgument(parameter, order[at], loaded),
  );
  return invalid(say.missing(names.join('和'), formulaText(written, args)));
}

function invalid(reason: string): FunctionFailure {
  return new FunctionFailure('invalid-value', reason);
}

function isBlankCell(argument: HostArgument): boolean {
  return !isOmitted(argument) && !isRange(argument) && isBlank(scalarOf(argument));
}

/** The ledger that one of the arguments means; `null` for none, and for one that was not read. */
function loadedAmong(given: readonly HostArgument[], store: LedgerStore): LoadedLedger | null {
  const argument = given.find(looksLikeLedger);
  try {
    return argument === undefined ? null : ledgerOf(argument, store);
  } catch (failure) {
    if (failure instanceof FunctionFailure) return null;
    throw failure;
  }
}

/** A ticket, or a range with rows and columns. */
function looksLikeLedger(argument: HostArgument): boolean {
  if (isRange(argument)) return hostRows(argument).length > 1 && (hostRows(argument)[0]?.length ?? 0) > 1;
  const cell = scalarOf(argument);
  return typeof cell === 'string' && TICKET.test(cell);
}

/** The first cell of a range that holds anything. */
function firstCell(argument: HostArgument): CellValue {
  for (const row of hostRows(argument)) for (const value of row) if (!isBlank(cellOf(value))) return cellOf(value);
  return null;
}

/** Whether an argument may stand for the parameter; blank cells may for all but the 台账. */
function fitsParameter(
  { name, optional }: ParameterSpec,
  argument: HostArgument,
  loaded: LoadedLedger | null,
): boolean {
  if (isOmitted(argument)) return optional;
  if (name === LEDGER_NAME) return looksLikeLedger(argument);
  const cell = firstCell(argument);
  return cell === null || (FITTING[name]?.(cell, loaded) ?? true);
}

type Fitting = (cell: CellValue, loaded: LoadedLedger | null) => boolean;

const isPeriod: Fitting = (cell, loaded) => periodOf(cell, loaded) !== null;

/** By the parameter's name. */
const FITTING: Readonly<Record<string, Fitting | undefined>> = {
  户: (cell, loaded) => (loaded === null ? !TICKET.test(textOf(cell)) : loaded.asked.knowsHousehold(cell)),
  期: isPeriod,
  年: isPeriod,
  月: isPeriod,
  部分: (cell) => partOf(textOf(cell)) !== undefined,
  项目: (cell, loaded) => loaded === null || loaded.asked.knowsItem(cell),
  范围: (cell) => scopeOf(textOf(cell)) !== undefined,
  账: (cell, loaded) => loaded !== null && isAccount(textOf(cell), loaded),
  前几名: (cell) => figureOf(cell) !== null,
};

/** 余额, or an account of the plan that only grows. */
function isAccount(asked: string, { scheme }: LoadedLedger): boolean {
  const tallies = scheme.versions.flatMap(({ rules }) => rules.tallies);
  return partOf(asked) === '余额' || tallies.some(({ id, name }) => id === asked || name === asked);
}

/** Without a ledger only the form counts: any year and plan will do. */
const NO_LEDGER_YEAR = 2022;

function periodOf(cell: CellValue, loaded: LoadedLedger | null): Period | null {
  if (loaded !== null) return loaded.asked.readPeriod(cell);
  return periodAsked(cell, {
    year: NO_LEDGER_YEAR,
    scheme: entryAt(builtinSchemes(), 0),
    dates: new DateReader(NO_LEDGER_YEAR),
    date1904: false,
  });
}

/** Every way to put the given arguments into `places` places; none where there are more of them. */
function ordersOf(given: readonly HostArgument[], places: number): readonly Order[] {
  if (places === 0) return given.length === 0 ? [[]] : [];
  const leftOut = given.length < places ? ordersOf(given, places - 1).map((order) => [undefined, ...order]) : [];
  return [
    ...leftOut,
    ...given.flatMap((argument, at) =>
      ordersOf(
        given.filter((_, other) => other !== at),
        places - 1,
      ).map((order) => [argument, ...order]),
    ),
  ];
}

/** The parameters that two exchanged arguments were written for; none where more were moved. */
function namesMoved(parameters: readonly ParameterSpec[], args: Order, meant: Order): readonly string[] {
  const moved = parameters.filter((_, at) => !isOmitted(args[at]) && args[at] !== meant[at]);
  return moved.length === 2 ? moved.map(({ name }) => name) : [];
}

function formulaOf({ name, parameters }: FunctionSpec, order: Order, loaded: LoadedLedger | null): string {
  return formulaText(
    name,
    parameters.map((parameter, at) => textOfArgument(parameter, order[at], loaded)),
  );
}

// Nobody says where a range stands: its parameter's name is shown.
function textOfArgument({ name }: ParameterSpec, argument: HostArgument, loaded: LoadedLedger | null): string {
  if (isOmitted(argument)) return '';
  if (name === LEDGER_NAME || isRange(argument)) return name;
  const cell = scalarOf(argument);
  const period = typeof cell === 'number' && FITTING[name] === isPeriod ? periodOf(cell, loaded) : null;
  return period === null || period.kind === 'year' ? argumentText(cell) : `"${headerOf(period)}"`;
}
