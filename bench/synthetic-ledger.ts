// A made-up village year of any size: a size and a manner of writing enter, a ledger's cells leave, the
// same in every run.
import type { CellTable, CellValue } from '../src/engine';
import { FIRST_DAY, HONOURS, ITEMS, LAST_DAY } from './plan-a';
import { sequenceOf } from './random';

/** `serial`: serial dates, 户号 and item codes. `text`: dates, 户主 with 小组 and items as words.
 * `noted`: dates as words, 户号 and 户主, item codes, a note in every row that no other row has. */
export type Manner = 'serial' | 'text' | 'noted';
export type Size = { readonly name: string; readonly rows: number; readonly households: number };
export type SyntheticLedger = { readonly tables: readonly CellTable[]; readonly size: Size; readonly manner: Manner };

export const SIZES = {
  S: { name: 'S', rows: 6_000, households: 300 },
  M: { name: 'M', rows: 100_000, households: 5_000 },
  L: { name: 'L', rows: 1_000_000, households: 50_000 },
} as const satisfies Record<string, Size>;

/** Rows of `TITLE` and headers above the body, in both tables. */
export const HEADER_ROWS = 2;
export const ROSTER_HEADERS = ['户号', '户主', '小组', '常住'];
export const EVENT_HEADERS: Readonly<Record<Manner, readonly string[]>> = {
  serial: ['日期', '户号', '项目', '数量', '备注'],
  text: ['日期', '户主', '小组', '项目', '数量', '备注'],
  noted: ['日期', '户号', '户主', '项目', '数量', '备注'],
};
/** The column of 项目, behind those that name the household; 数量 and 备注 follow it. */
export const ITEM_COLUMN: Readonly<Record<Manner, number>> = { serial: 2, text: 3, noted: 3 };
/** How the household of a row is written, and one that is not in the roster. */
const WHO: Readonly<Record<Manner, readonly [columns: readonly number[], unknown: readonly string[]]>> = {
  serial: [[0], ['99999']],
  text: [
    [1, 2],
    ['无此人', '1组'],
  ],
  noted: [
    [0, 1],
    ['99999', '无此人'],
  ],
};

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余'];
const GIVEN = [...'明华强军平伟芳娟敏静丽艳勇杰涛超秀兰霞桂英玉梅春生福贵建国文德清海山林云龙凤珍'];
const HOUSEHOLDS_A_GROUP = 100;

/** How often each item comes up, in the order of ITEMS. */
const WEIGHTS = [220, 200, 90, 70, 90, 12, 8, 6, 4, 10, 6, 30, 20, 20, 3, 60, 20, 2, 4, 25];
const FAULTS_A_THOUSAND = 1;

export function syntheticLedger(size: Size, manner: Manner): SyntheticLedger {
  const roster = rosterOf(size.households);
  const tables = [
    { sheet: '花名册', rows: [['某村花名册'], ROSTER_HEADERS, ...roster] },
    { sheet: '加减分登记', rows: eventRows(size, manner, roster) },
  ];
  return { tables, size, manner };
}

/** 户号, 户主, 小组, 常住: no two households of a group share a name; nine of ten are resident. */
function rosterOf(households: number): CellValue[][] {
  const next = sequenceOf(7);
  return Array.from({ length: households }, (_, at) => {
    const within = at % HOUSEHOLDS_A_GROUP;
    const name =
      SURNAMES[within % 40] +
      GIVEN[Math.floor(within / 40) + Math.floor(next() * 13) * 3] +
      GIVEN[Math.floor(next() * 40)];
    return [
      String(at + 1).padStart(5, '0'),
      name,
      `${Math.floor(at / HOUSEHOLDS_A_GROUP) + 1}组`,
      next() < 0.9 ? '是' : '否',
    ];
  });
}

function eventRows(size: Size, manner: Manner, roster: readonly CellValue[][]): CellValue[][] {
  const next = sequenceOf(size.rows);
  const pick = weightedPick(next);
  const dates = datesOf(manner, next);
  const words = ITEMS.map((item) => (manner === 'text' ? item.name : item.code));
  const [columns, unknown] = WHO[manner];
  const rows: CellValue[][] = [['某村加减分登记'], [...EVENT_HEADERS[manner]]];
  for (let at = 0; at < size.rows; at++) {
    const day = Math.floor((at / size.rows) * (LAST_DAY - FIRST_DAY + 1));
    const household = roster[Math.floor(next() * roster.length)];
    const item = pick();
    const fault = Math.floor(next() * (1000 / FAULTS_A_THOUSAND));
    const note = ITEMS[item].counting === 'honour' ? HONOURS[Math.floor(next() * HONOURS.length)] : noteOf(manner, at);
    const count = fault === 1 ? -1 : next() < 0.6 ? null : 1 + Math.floor(next() * 3);
    const written = [fault === 2 ? 'J99' : words[item], count, note];
    const date = fault === 3 ? '2022年2月30日' : dates(day);
    const who = fault === 4 ? unknown : columns.map((column) => household[column]);
    rows.push([date, ...who, ...written]);
  }
  return rows;
}

function noteOf(manner: Manner, at: number): string | null {
  return manner === 'noted' ? `第${at + 1}号` : null;
}

/** As in a shared-strings table, one text is one string however many cells hold it. */
function datesOf(manner: Manner, next: () => number): (day: number) => CellValue {
  if (manner === 'serial') return (day) => FIRST_DAY + day;
  const written = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, at) => {
    const date = new Date(Date.UTC(2022, 0, 1 + at));
    const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
    const two = (value: number) => String(value).padStart(2, '0');
    return [
      `2022-${two(month)}-${two(day)}`,
      `2022/${month}/${day}`,
      `2022.${month}.${day}`,
      `2022年${month}月${day}日`,
      `2022${two(month)}${two(day)}`,
      `${month}月${day}日`,
    ];
  });
  return (day) => written[day][Math.floor(next() * 6)];
}

function weightedPick(next: () => number): () => number {
  const wheel = WEIGHTS.flatMap((weight, item) => Array.from({ length: weight }, () => item));
  return () => wheel[Math.floor(next() * wheel.length)];
}
