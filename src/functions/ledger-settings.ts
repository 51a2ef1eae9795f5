// The first argument of LEDGER: a plan's name, or a two-column range of settings.
import { compact, figureOf, parseMonth, textOf, type CellValue, type Month, type Scheme } from '../engine';
import { FunctionFailure } from './spec';
import * as say from './wording';

export type LedgerSettings = {
  /** `null`: the plan that the assessment headers match, else the first. */
  readonly scheme: Scheme | null;
  readonly year: number | null;
  readonly start: Month | null;
  readonly residents: number | null;
  readonly date1904: boolean;
};

const NOTHING_SET: LedgerSettings = { scheme: null, year: null, start: null, residents: null, date1904: false };

type Reader = (cell: CellValue, schemes: readonly Scheme[]) => Partial<LedgerSettings> | null;

/** Each setting by its label: how it is read, and what may stand there. */
const SETTINGS: Readonly<Record<string, { readonly expected: string; readonly read: Reader }>> = {
  方案: { expected: '方案的名字', read: (cell, schemes) => ({ scheme: schemeNamed(textOf(cell), schemes) }) },
  年度: { expected: '2022', read: (cell) => whole(cell, 2000, 2099, (year) => ({ year })) },
  起始月份: { expected: '2022-03', read: (cell) => ofMonth(cell) },
  常住户数: { expected: '63', read: (cell) => whole(cell, 0, 1_000_000, (residents) => ({ residents })) },
  日期系统: { expected: '1900 或 1904', read: (cell) => ofDateSystem(textOf(cell)) },
};

/** Reads the settings; blank rows are passed over. Throws FunctionFailure for what cannot be read. */
export function readSettings(rows: readonly (readonly CellValue[])[], schemes: readonly Scheme[]): LedgerSettings {
  const cells = rows.flat().filter((cell) => cell !== null && cell !== '');
  if (cells.length === 0) return NOTHING_SET;
  if (cells.length === 1) return { ...NOTHING_SET, scheme: schemeNamed(textOf(cells[0]), schemes) };
  let settings = NOTHING_SET;
  for (const row of rows) {
    const label = compact(textOf(row[0]));
    const cell = row[1] ?? null;
    if (label === '' || cell === null || cell === '') continue;
    const setting = Object.hasOwn(SETTINGS, label) ? SETTINGS[label] : undefined;
    if (!setting) throw new FunctionFailure('invalid-value', say.unknownSetting(label, Object.keys(SETTINGS)));
    const read = setting.read(cell, schemes);
    if (!read) throw new FunctionFailure('invalid-value', say.badSetting(label, setting.expected));
    settings = { ...settings, ...read };
  }
  return settings;
}

/** The built-in plan of that id or name. */
export function schemeNamed(asked: string, schemes: readonly Scheme[]): Scheme {
  const word = compact(asked).toLowerCase();
  const found = schemes.find((scheme) => scheme.id === word || compact(scheme.name) === compact(asked));
  if (!found) throw new FunctionFailure('invalid-value', say.unknownScheme(asked, schemes.map((scheme) => `${scheme.id}(${scheme.name})`)));
  return found;
}

function whole(cell: CellValue, least: number, most: number, made: (figure: number) => Partial<LedgerSettings>): Partial<LedgerSettings> | null {
  const figure = figureOf(typeof cell === 'string' ? cell.replace(/年度?$/u, '') : cell);
  return figure !== null && Number.isInteger(figure) && figure >= least && figure <= most ? made(figure) : null;
}

function ofMonth(cell: CellValue): Partial<LedgerSettings> | null {
  const start = parseMonth(compact(textOf(cell)).replace(/^(\d{4})[年./](\d{1,2})月?$/u, (_, year: string, month: string) => `${year}-${month.padStart(2, '0')}`));
  return start === null ? null : { start };
}

function ofDateSystem(text: string): Partial<LedgerSettings> | null {
  return text === '1900' || text === '1904' ? { date1904: text === '1904' } : null;
}
