// Little ledgers that a villager could read, as the columns that reading leaves: for tests of the stages
// behind the reader. See `ledgerOf` for the rows.
import { NO_SETTINGS } from '../../src/engine/ledger/read-settings';
import { NO_REGISTERS } from '../../src/engine/ledger/registers/types';
import { dayOf, monthOf, monthOfDay, monthsLater, parseDay, parseMonth } from '../../src/engine/basis/calendar';
import type { LocalDate, Month } from '../../src/engine/basis/calendar';
import { groupSorted } from '../../src/engine/basis/columns/order';
import { microOf, milliOf } from '../../src/engine/basis/points';
import type { Micro } from '../../src/engine/basis/points';
import type { Problem } from '../../src/engine/basis/problem';
import * as columns from '../../src/engine/ledger/types';
import type { Ledger, LedgerSettings } from '../../src/engine/ledger/types';
import { firstMonthOfYear, lastMonthOfYear, planYearOf } from '../../src/engine/scheme/plan-year';
import type { Scheme } from '../../src/engine/scheme/types';
import { LEDGER_TABLES, TABLE } from './ledger-tables';

export type LedgerOptions = {
  readonly year?: number;
  readonly settings?: Partial<LedgerSettings>;
  readonly problems?: readonly Problem[];
};

type Row = { readonly row: number; readonly words: readonly string[] };

/**
 * Rows, one a line; a row's number is its line's. `·` stands for anything left out.
 *   户 0101 张三 外出 老年 参评 加入 2022-06 退出 2022-09 结转 20
 *   记 2022-03-05 0101 J1 ×2 「最美家庭」 止 2022-06-30 6分 作废      (项目: a code, 加分 or 减分)
 *   评 2022-03 0101 90        评 2022-Q1 0101 环境整治=38 文明新风=115/3 缺        评 2022 0101 空 | 退
 *   兑 2022-04-20 0101 30     (· for a date that cannot be read)
 *   定 0101 一等奖
 *   错 2022-03 0101 记        (a row in error)
 */
export function ledgerOf(scheme: Scheme, text: string, options: LedgerOptions = {}): Ledger {
  const rows = text.split('\n').map((line, index): Row => ({ row: index + 1, words: line.trim().split(/\s+/) }));
  const of = (word: string): readonly Row[] =>
    rows.filter(({ words }) => words[0] === word).map(({ row, words }) => ({ row, words: words.slice(1) }));
  const households = of('户').map(householdOf);
  const indexOf = (id: string): number => {
    const index = households.findIndex((household) => household.id === id);
    if (index < 0) throw new Error(`no 户 ${id}`);
    return index;
  };
  const events = eventsOf(of('记'), scheme, indexOf, households.length);
  const assessment = assessmentOf(of('评'), scheme, indexOf, households.length);
  const months = monthsIn(events, assessment);
  const year = options.year ?? planYearOf(scheme, Math.max(...months, lastMonthOfYear(scheme, 2022)) as Month);
  const within = months.filter((month) => planYearOf(scheme, month) === year);
  return {
    roster: { stated: true, households },
    events,
    assessment,
    redemptions: of('兑').map((row) => redemptionOf(row, indexOf)),
    decisions: of('定').map((row) => decisionOf(row, year, indexOf)),
    faults: of('错').map(({ row, words: [month, id, role] }) => faultOf(row, parseMonth(month), indexOf(id), role)),
    ownFigures: null,
    tables: LEDGER_TABLES,
    settings: { ...NO_SETTINGS, ...options.settings },
    year,
    yearStated: true,
    firstMonth: months.length === 0 ? null : (Math.min(...months) as Month),
    lastMonthOfYear: within.length === 0 ? null : (Math.max(...within) as Month),
    village: '',
    problems: options.problems ?? [],
    coverage: { sheets: [] },
    registers: NO_REGISTERS,
    residentsStated: true,
    questions: [],
  };
}

type IndexOf = (id: string) => number;

/** The months in which anything is recorded. */
function monthsIn(events: columns.EventColumns, assessment: columns.AssessmentColumns): readonly Month[] {
  return [
    ...[...events.day].map((day) => monthOfDay(day)),
    ...[...assessment.first].map((first) => first as Month),
    ...[...assessment.first].map((first, at) => monthsLater(first as Month, assessment.months[at] - 1)),
  ];
}

function redemptionOf({ row, words: [day, id, points] }: Row, indexOf: IndexOf): columns.Redemption {
  return {
    household: indexOf(id),
    day: parseDay(day),
    points: microOf(Number(points)) as Micro,
    goods: '大米',
    table: TABLE.redemptions,
    row,
  };
}

function decisionOf({ row, words: [id, outcome] }: Row, year: number, indexOf: IndexOf): columns.Decision {
  const day = dayOf(year, 12, 31);
  return { household: indexOf(id), outcome, day, body: '村评议会', table: TABLE.decisions, row };
}

/** The month, of `2022-03`. */
export function monthAt(text: string): Month {
  return parseMonth(text) as Month;
}

/** The word after `mark`, when the row has it. */
function after(words: readonly string[], mark: string): string | undefined {
  return words.includes(mark) ? words[words.indexOf(mark) + 1] : undefined;
}

function householdOf({ words }: Row): columns.Household {
  const [id, head = id] = words;
  const month = (mark: string): Month | null => parseMonth(after(words, mark) ?? '');
  return {
    id,
    head,
    headAsWritten: head,
    group: '一组',
    resident: !words.includes('外出'),
    elderly: words.includes('老年'),
    optedIn: words.includes('参评'),
    earnerClass: -1,
    joined: month('加入'),
    left: month('退出'),
    opening: microOf(Number(after(words, '结转') ?? 0)) as Micro,
  };
}

function faultOf(row: number, month: Month | null, household: number, role: string): columns.Fault {
  const table = role === '记' ? TABLE.events : TABLE.assessment;
  const problem: Problem = {
    code: role === '记' ? 'unknown-item' : 'assessment-invalid',
    severity: 'error',
    sheet: LEDGER_TABLES[table].sheet,
    row,
    column: '项目',
    columnIndex: 4,
    value: '拾金不昧',
    facts: {},
  };
  return { household, role: LEDGER_TABLES[table].role, month, problem };
}

type EventRow = {
  readonly household: number;
  readonly item: number;
  readonly day: LocalDate;
  readonly end: number;
  readonly row: number;
  readonly words: readonly string[];
};

function eventsOf(rows: readonly Row[], scheme: Scheme, indexOf: IndexOf, households: number): columns.EventColumns {
  const read = rows.map(({ row, words }): EventRow => {
    const day = parseDay(words[0]);
    if (day === null) throw new Error(`no day: ${words[0]}`);
    const item =
      words[2] === '加分'
        ? columns.FREE_BONUS
        : words[2] === '减分'
          ? columns.FREE_DEDUCTION
          : scheme.items.findIndex(({ id }) => id === words[2]);
    if (item === -1 && words[2] !== '加分') throw new Error(`no item ${words[2]}`);
    return { household: indexOf(words[1]), item, day, end: parseDay(after(words, '止') ?? '') ?? 0, row, words };
  });
  const { order, offsets } = groupSorted(
    Int32Array.from(read, (one) => one.household),
    households,
    Int32Array.from(read, (one) => one.day),
  );
  const sorted = Array.from(order, (index) => read[index]);
  const texts = ['', ...new Set(sorted.map(nameIn).filter((name) => name !== ''))];
  const figure = (words: readonly string[], pattern: RegExp): number | undefined =>
    words
      .map((word) => pattern.exec(word))
      .find((match) => match !== null)
      ?.slice(1)
      .map(Number)[0];
  return {
    length: sorted.length,
    household: Int32Array.from(sorted, (one) => one.household),
    item: Int32Array.from(sorted, (one) => one.item),
    day: Int32Array.from(sorted, (one) => one.day),
    end: Int32Array.from(sorted, (one) => one.end),
    count: Int32Array.from(sorted, ({ words }) => milliOf(figure(words, /^×([\d.]+)$/) ?? 1) as number),
    points: Float64Array.from(sorted, ({ words }) => microOf(figure(words, /^([\d.]+)分$/) ?? 0) as number),
    sharers: sorted.some(({ words }) => figure(words, /^÷(\d+)$/) !== undefined)
      ? Uint8Array.from(sorted, ({ words }) => figure(words, /^÷(\d+)$/) ?? 1)
      : null,
    name: Int32Array.from(sorted, (one) => texts.indexOf(nameIn(one))),
    voided: Uint8Array.from(sorted, ({ words }) => (words.includes('作废') ? 1 : 0)),
    table: new Uint16Array(sorted.length).fill(TABLE.events),
    row: Int32Array.from(sorted, (one) => one.row),
    texts,
    offsets,
  };
}

function nameIn({ words }: EventRow): string {
  return /「(.*)」/.exec(words.join(''))?.[1] ?? '';
}

function assessmentOf(
  rows: readonly Row[],
  scheme: Scheme,
  indexOf: IndexOf,
  households: number,
): columns.AssessmentColumns {
  const first = Int32Array.from(rows, ({ words }) => firstMonthOf(words[0], scheme));
  const household = Int32Array.from(rows, ({ words }) => indexOf(words[1]));
  const figures = rows.map(({ words }) =>
    words
      .slice(2)
      .filter((word) => /\d/.test(word))
      .map((word) => figureOf(word, scheme)),
  );
  const all = figures.flat();
  const firstFigure = new Int32Array(rows.length + 1);
  figures.forEach((own, record) => (firstFigure[record + 1] = firstFigure[record] + own.length));
  return {
    stated: rows.length > 0,
    length: rows.length,
    household,
    first,
    months: Uint8Array.from(rows, ({ words }) => (words[0].includes('Q') ? 3 : words[0].includes('-') ? 1 : 12)),
    state: Uint8Array.from(rows, ({ words }) => stateOf(words)),
    refused: new Int16Array(rows.length).fill(-1),
    table: new Uint16Array(rows.length).fill(TABLE.assessment),
    row: Int32Array.from(rows, ({ row }) => row),
    firstFigure,
    figures: {
      target: Int16Array.from(all, (one) => one.target),
      sum: Float64Array.from(all, (one) => one.sum),
      panel: Uint8Array.from(all, (one) => one.panel),
      column: new Uint16Array(all.length).fill(3),
    },
    ...groupSorted(household, households, first),
  };
}

function stateOf(words: readonly string[]): number {
  if (words.includes('空')) return columns.RECORD_BLANK;
  if (words.includes('退')) return columns.RECORD_REJECTED;
  return words.includes('缺') ? columns.RECORD_PARTLY_BLANK : columns.RECORD_FILLED;
}

function firstMonthOf(text: string, scheme: Scheme): number {
  const [year, rest] = text.split('-');
  if (rest === undefined) return firstMonthOfYear(scheme, Number(year));
  return rest.startsWith('Q')
    ? monthOf(Number(year), Number(rest.slice(1)) * 3 - 2)
    : monthOf(Number(year), Number(rest));
}

/** `90`, `2.1=6` or `环境整治=115/3`. */
function figureOf(word: string, scheme: Scheme): { target: number; sum: number; panel: number } {
  const [name, value] = word.includes('=') ? word.split('=') : ['', word];
  const [sum, panel = '1'] = value.split('/');
  const target = scheme.baseTargets.findIndex((one) =>
    name === '' ? one.kind === 'total' : one.name === name || (one.kind !== 'total' && one.id === name),
  );
  if (target < 0) throw new Error(`no base target ${name}`);
  return { target, sum: microOf(Number(sum)) as number, panel: Number(panel) };
}
