// The first argument of LEDGER: a plan's name, or a two-column range of settings.
import {
  compact,
  DateReader,
  figureOf,
  monthOfDay,
  nearest,
  SETTING_LABELS as LABELS,
  textOf,
  type CellValue,
  type Month,
  type Scheme,
} from '../engine';
import { FunctionFailure } from './function-failure';
import * as say from './wording/failures';

export type LedgerSettings = {
  /** `null`: the plan that the assessment headers match, else the first. */
  readonly scheme: Scheme | null;
  readonly year: number | null;
  readonly start: Month | null;
  readonly residents: number | null;
  /** `null` where nothing is said. */
  readonly date1904: boolean | null;
  /** The whole workbook is read, whichever ranges were given. */
  readonly whole: boolean;
};

type Context = { readonly schemes: readonly Scheme[]; readonly date1904: boolean };

/** The label of the setting that says how much is read, and what it says where the whole workbook is. */
const READING = '读取';
const WHOLE_WORKBOOK = '整本工作簿';

type Setting = {
  /** What may stand there. */
  readonly expected: string;
  /** `null` when the cell cannot be read. */
  readonly read: (cell: CellValue, context: Context) => Partial<LedgerSettings> | null;
};

/** The label of the setting that the dates of the others depend on. */
const DATE_SYSTEM = '日期系统';

/** Each setting by its label. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  [DATE_SYSTEM]: { expected: '1900 / 1904', read: (cell) => dateSystem(textOf(cell)) },
  [LABELS.scheme]: {
    expected: 'fengsheng',
    read: (cell, { schemes }) => ({ scheme: schemeNamed(textOf(cell), schemes) }),
  },
  [LABELS.year]: { expected: '2022', read: (cell) => whole(cell, [2000, 2099], (year) => ({ year })) },
  [LABELS.start]: { expected: '2022-03', read: startMonth },
  [LABELS.residents]: { expected: '63', read: (cell) => whole(cell, [0, 1_000_000], (residents) => ({ residents })) },
  [READING]: { expected: WHOLE_WORKBOOK, read: (cell) => (isWhole(cell) ? { whole: true } : null) },
};

export const SETTING_LABELS: readonly string[] = Object.keys(SETTINGS);

/** Reads the settings; blank rows are passed over. Throws FunctionFailure for what cannot be read. */
export function readSettings(rows: readonly (readonly CellValue[])[], schemes: readonly Scheme[]): LedgerSettings {
  const nothing: LedgerSettings = {
    scheme: null,
    year: null,
    start: null,
    residents: null,
    date1904: null,
    whole: false,
  };
  const cells = rows.flat().filter((cell) => cell !== null);
  if (cells.length === 0) return nothing;
  // A label whose value is still blank is no plan's name.
  if (cells.length === 1 && !SETTING_LABELS.includes(compact(textOf(cells[0]))))
    return { ...nothing, scheme: schemeNamed(textOf(cells[0]), schemes) };
  const given = labelled(rows);
  return Object.entries(SETTINGS).reduce((settings, [label, setting]) => {
    const cell = given.get(label);
    if (cell === undefined) return settings;
    const read = setting.read(cell, { schemes, date1904: settings.date1904 === true });
    if (read === null) throw new FunctionFailure('invalid-value', say.badSetting(label, setting.expected));
    return { ...settings, ...read };
  }, nothing);
}

/** What 日期系统 says, `null` where it is not there or cannot be read. */
export function dateSystemOf(rows: readonly (readonly CellValue[])[]): boolean | null {
  return dateSystem(textOf(settingOf(rows, DATE_SYSTEM)))?.date1904 ?? null;
}

/** Whether the settings ask for the whole workbook; nothing else of them is read. */
export function asksForWhole(rows: readonly (readonly CellValue[])[]): boolean {
  return isWhole(settingOf(rows, READING));
}

/** The cell beside a label, of the first row that has it filled; `null` for none. */
function settingOf(rows: readonly (readonly CellValue[])[], asked: string): CellValue {
  return rows.find(([label = null, cell = null]) => cell !== null && compact(textOf(label)) === asked)?.[1] ?? null;
}

function isWhole(cell: CellValue): boolean {
  return compact(textOf(cell)) === WHOLE_WORKBOOK;
}

/** Whether a range can be settings at all: two columns, or labels of settings. A table in their place is a table. */
export function mayBeSettings(rows: readonly (readonly CellValue[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell !== null));
  return (
    filled.every((row) => row.length <= 2) ||
    filled.some(([label]) => SETTING_LABELS.includes(compact(textOf(label ?? null))))
  );
}

function labelled(rows: readonly (readonly CellValue[])[]): ReadonlyMap<string, CellValue> {
  const given = new Map<string, CellValue>();
  for (const [first, cell = null] of rows) {
    const label = compact(textOf(first));
    if (label === '' || cell === null) continue;
    if (!SETTING_LABELS.includes(label))
      throw new FunctionFailure('invalid-value', say.unknownSetting(label, SETTING_LABELS));
    given.set(label, cell);
  }
  return given;
}

/** The plan of that id or name, or the only one whose id or name holds the word.
 * Throws FunctionFailure for none and for several. */
export function schemeNamed(asked: string, schemes: readonly Scheme[]): Scheme {
  const word = compact(asked);
  const found = schemes.find(({ id, name }) => id === word.toLowerCase() || compact(name) === word);
  if (found) return found;
  const holding =
    word.length < SHORTEST_PART
      ? []
      : schemes.filter(({ id, name }) => id.includes(word.toLowerCase()) || compact(name).includes(word));
  const [first] = holding;
  if (first !== undefined && holding.every(({ id }) => id === first.id)) return first;
  const near =
    holding.length > 0
      ? holding.map(({ name }) => name)
      : nearest(
          word,
          schemes.flatMap(({ id, name }) => [id, name]),
        );
  throw new FunctionFailure('invalid-value', say.unknownScheme(asked, near, schemes));
}

/** Of a plan's name: 丰盛. */
const SHORTEST_PART = 2;

function whole(
  cell: CellValue,
  [least, most]: readonly [number, number],
  made: (figure: number) => Partial<LedgerSettings>,
): Partial<LedgerSettings> | null {
  const figure = figureOf(typeof cell === 'string' ? compact(cell).replace(/[年户]度?$/u, '') : cell);
  return figure !== null && Number.isInteger(figure) && figure >= least && figure <= most ? made(figure) : null;
}

function startMonth(cell: CellValue, { date1904 }: Context): Partial<LedgerSettings> | null {
  // Year 0: a month without a year is no start.
  const day = new DateReader(0).day(cell, date1904);
  return day > 0 ? { start: monthOfDay(day) } : null;
}

function dateSystem(text: string): Partial<LedgerSettings> | null {
  return text === '1900' || text === '1904' ? { date1904: text === '1904' } : null;
}
