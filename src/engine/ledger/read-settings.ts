// 积分设置, the workbook's own settings: two columns of what was chosen, below them where the tables are that a person
// corrected, and what a person answered about columns, wordings and sheets.
import { compact, figureOf, isBlank, textOf, type CellValue } from '../basis/cells';
import { type Month, monthOfDay } from '../basis/calendar';
import { type Problem, problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import { shown } from './rows/read-context';
import { DateReader } from './dates/read-date';
import { yearInText } from './dates/read-period';
import type { SchemeNames } from './names/scheme-names';
import { NO_ANSWERS, type Answers } from './questions';
import {
  agree,
  answerKind,
  answersOf,
  matterOf,
  readAnswer,
  useOf,
  type Answer,
  type ReadAnswer,
} from './read-answers';
import { ROLE_NAMES } from './tables/role-names';
import { SETTING_LABELS, SHORT_VILLAGE } from './settings-labels';
import type { SheetView } from './sheet-view';
import type { LedgerSettings, TableBinding, TableRole } from './types';

export const NO_SETTINGS: LedgerSettings = {
  scheme: null,
  year: null,
  start: null,
  residents: null,
  village: null,
  bindings: [],
  answers: NO_ANSWERS,
};

/** The columns of a remembered place, in this order behind the table's name. */
export const PLACE_HEADERS = ['表格', '工作表', '表头行', '表头行数', '各列'] as const;
/** Between the columns of a remembered place, and between a column's letters and what it holds: `A=户号；B=户主`. */
export const BETWEEN_COLUMNS = '；';
export const IS_COLUMN = '=';

const ROLE_OF: ReadonlyMap<string, TableRole> = new Map(
  Object.entries(ROLE_NAMES).map(([role, name]) => [name, role as TableRole]),
);
/** Tables cannot be bound to more rows than a sheet has. */
const MOST_ROWS = 1_048_576;

/** Reads 方案, 年度, 起始月份, 常住户数, 村名, the places of tables and the answers. Unreadable ones are problems and left out.
 * `names`: see readAnswer. */
export function readSettings(
  view: SheetView | undefined,
  problems: Problem[],
  names: SchemeNames | null = null,
): LedgerSettings {
  if (!view) return NO_SETTINGS;
  const settings: OpenSettings = { ...NO_SETTINGS };
  const bindings: TableBinding[] = [];
  const answered = new AnsweredRows();
  view.rows.forEach((row, at) => {
    const label = compact(textOf(row?.[0]));
    const cell = row?.[1];
    const refuse = (column: number, facts: FactsOf<'setting-invalid'>): void => {
      const place = { sheet: view.table.sheet, row: at + view.top + 1, columnIndex: view.left + column };
      problems.push(problem('setting-invalid', place, shown(row?.[column]), { setting: label, ...facts }));
    };
    const asked = answerKind(label);
    if (asked !== undefined) {
      const wrong = wrongAnswer(answered, readAnswer(asked, row, names), at + view.top + 1);
      if (wrong !== null) refuse(ANSWER_COLUMN, wrong);
      return;
    }
    if (label === '' || isBlank(cell)) return;
    const role = ROLE_OF.get(label);
    if (role !== undefined) {
      const binding = bindingOf(role, row);
      if (binding !== null) bindings.push(binding);
      else refuse(VALUE_COLUMN, { expected: PLACE_HEADERS.slice(1).join('、') });
      return;
    }
    const expected = takeSetting(settings, label, cell);
    if (expected !== null) refuse(VALUE_COLUMN, { expected });
  });
  return { ...settings, bindings, answers: answered.answers() };
}

type OpenSettings = { -readonly [K in keyof LedgerSettings]: LedgerSettings[K] };

/** Sets what the row chooses; gives an example of what was expected where its cell cannot be read.
 * Other labels choose nothing. */
function takeSetting(settings: OpenSettings, label: string, cell: CellValue): string | null {
  switch (label) {
    case SETTING_LABELS.scheme:
      settings.scheme = textOf(cell);
      return null;
    case SETTING_LABELS.village:
    case SHORT_VILLAGE:
      settings.village = textOf(cell);
      return null;
    case SETTING_LABELS.year:
      settings.year = yearInText(textOf(cell));
      return settings.year === null ? '2022' : null;
    case SETTING_LABELS.start:
      settings.start = monthSetting(cell);
      return settings.start === null ? '2022-03' : null;
    case SETTING_LABELS.residents:
      settings.residents = countSetting(cell);
      return settings.residents === null ? '63' : null;
    default:
      return null;
  }
}

/** Where a setting's row has what was chosen. */
const VALUE_COLUMN = 1;
/** Where an answer's row says what the wording is used as. */
const ANSWER_COLUMN = 3;

/** Keeps the answer; else the facts of what is wrong with it. */
function wrongAnswer(answered: AnsweredRows, read: ReadAnswer, row: number): FactsOf<'setting-invalid'> | null {
  if (read.list === null) return { expected: read.expected };
  const firstRow = answered.add(read, row);
  return firstRow === null ? null : { firstRow };
}

/** The answers read so far, by what they are about. */
class AnsweredRows {
  private readonly known = new Map<string, { readonly answer: Answer; readonly row: number }[]>();

  // Of two rows that contradict each other nobody can tell which was meant: the second changes nothing, and is said.
  /** Keeps the answer, or gives the row of the one that it contradicts. */
  add(answer: Answer, row: number): number | null {
    const matter = matterOf(answer);
    const others = this.known.get(matter);
    if (others === undefined) this.known.set(matter, [{ answer, row }]);
    else {
      const contradicted = others.find((other) => !agree(other.answer, answer));
      if (contradicted !== undefined) return contradicted.row;
      if (!others.some((other) => useOf(other.answer) === useOf(answer))) others.push({ answer, row });
    }
    return null;
  }

  answers(): Answers {
    if (this.known.size === 0) return NO_ANSWERS;
    return answersOf(
      [...this.known.values()]
        .flat()
        .sort((a, b) => a.row - b.row)
        .map(({ answer }) => answer),
    );
  }
}

function monthSetting(cell: CellValue): Month | null {
  const day = new DateReader(0).day(cell, false);
  return day > 0 ? monthOfDay(day) : null;
}

function countSetting(cell: CellValue): number | null {
  const figure = figureOf(cell);
  return figure !== null && Number.isInteger(figure) && figure >= 0 ? figure : null;
}

function bindingOf(
  role: TableRole,
  [, sheet, headerRow, headerRows, columns]: readonly CellValue[],
): TableBinding | null {
  const [first, count] = [figureOf(headerRow), isBlank(headerRows) ? 1 : figureOf(headerRows)];
  if (first === null || count === null || !isRowNumber(first) || !isRowNumber(count)) return null;
  const named = columnsOf(textOf(columns));
  return {
    role,
    sheet: textOf(sheet),
    headerRow: first,
    headerRows: count,
    ...(named.length === 0 ? {} : { columns: Object.fromEntries(named) }),
  };
}

function isRowNumber(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1 && figure <= MOST_ROWS;
}

/** `A=户号；B=户主` as [letters, word]; what says neither is left out. */
function columnsOf(text: string): readonly (readonly [string, string])[] {
  return text.split(/[;；\n]/u).flatMap((part) => {
    const match = /^\s*([A-Za-z]{1,3})\s*[=＝]\s*(\S.*?)\s*$/u.exec(part);
    return match ? [[match[1].toUpperCase(), match[2]] as const] : [];
  });
}
