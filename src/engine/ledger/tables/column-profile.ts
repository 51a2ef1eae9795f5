// What stands in a column: its cells counted by what they could be, as evidence beside its header.
import { compact, figureOf, isBlank, textOf, type CellValue } from '../../basis/cells';
import { countIn, pointsIn } from '../../basis/spelt-figures';
import type { AsideReason } from '../coverage/types';
import { DateReader } from '../dates/read-date';
import { monthHeader, quarterHeader } from '../dates/read-period';
import { itemIn } from '../names/item-text';
import { UNKNOWN } from '../names/name-index';
import { looksLikeName, type People } from '../names/people';
import type { SchemeNames } from '../names/scheme-names';
import type { Answers } from '../questions';
import type { SheetView } from '../sheet-view';
import type { FoundColumn } from '../types';

/** What columns are looked at with; `kin`: what the columns of a header are where other sheets have the very same
 * one. */
export type Lens = {
  readonly names: SchemeNames;
  readonly people: People;
  readonly answers: Answers;
  readonly kin?: Kin;
};
/** By the texts of a whole header: what its columns are, by their own texts, or why they are set aside. */
export type Kin = ReadonlyMap<string, ReadonlyMap<string, FoundColumn | AsideReason>>;

/** Filled cells of one column, by what they could be; one cell may count under several heads. */
export type ColumnProfile = {
  readonly filled: number;
  /** Names or numbers of households that the workbook's other tables name. */
  readonly households: number;
  readonly ids: number;
  /** Short codes of digits, as 户号 are: `0103`, `A-12`, 27. */
  readonly codes: number;
  /** Texts that look like names of persons. */
  readonly persons: number;
  readonly items: number;
  /** Those of them that take points away. */
  readonly deductions: number;
  /** Names of base points, in words. */
  readonly targets: number;
  readonly dates: number;
  readonly periods: number;
  readonly figures: number;
  readonly integers: number;
  /** Figures of points (`+2分`) and counts (`3次`, √) as villagers spell them. */
  readonly points: number;
  readonly counts: number;
  readonly ticks: number;
  readonly statuses: number;
  readonly groups: number;
  readonly directions: number;
  readonly yesNo: number;
  /** Digits as long as those of phones, ID numbers and accounts. */
  readonly longDigits: number;
  /** Nearly every row has a figure one more than that of the row above. */
  readonly serial: boolean;
  readonly distinct: number;
  readonly least: number;
  readonly most: number;
};

/** Filled cells that are looked at. */
const CELLS_SAMPLED = 150;

/** Share of cells that are one more than the one above: pages and totals break a run. */
const SERIAL = 0.85;

const CODE = /^[A-Za-z]{0,4}-?\d{1,6}(?:-\d{1,6}){0,2}(?:号|户)?$/u;
const TICK = /^[√✓✔☑vV对○●]$/u;
const STATUS =
  /^(?:已?(?:作废|撤销|冲销|注销|取消|无效|审核|审批|通过|确认|公示|核实|驳回|退回|撤回|删除)(?:通过)?|有效|正常|待审核?|未审核?|未通过|不通过|审核(?:通过|不通过|中)|同意|不同意|误录|计分|不计分|生效)$/u;
const GROUP =
  /^第?[一二三四五六七八九十\d东南西北中上下前后]{1,3}(?:村民)?(?:小组|组|社|队|片区?|网格|村组|屯)$|(?:小组|村民组|网格|片区|支部)$/u;
const DIRECTION =
  /^(?:加|减|扣|奖|罚|\+|-)分?$|^(?:加分|减分|扣分|奖励|惩罚|处罚|加分项|减分项|扣分项|奖分|罚分|正|负|奖|惩)$/u;
const YES_NO =
  /^(?:是|否|有|无|√|×|✓|✗|Y|N|不?参加|自愿参加|不?愿意|不?常住|(?:常年|长期)?(?:外出|在外)(?:务工|打工)?|(?:常年|长期)?不?在[家村])$/iu;

const dates = new DateReader(2000);
/** `23.3.5`: the century comes from the ledger's year, which is not known yet. */
const SHORT_YEAR = /^\d{2}[-.、。/年]\d{1,2}[-.、。/月]\d{1,2}日?$/u;

/** The rows of a body, 0-based in the view, both inclusive; `isOfPage` finds its totals and notes, whose cells are none
 * of a column's. */
export type Body = {
  readonly top: number;
  readonly bottom: number;
  readonly isOfPage: (row: readonly CellValue[]) => boolean;
};

/** The profile of a column of a body. */
export function profileOf(view: SheetView, column: number, body: Body, lens: Lens): ColumnProfile {
  const counter = new Counter(lens);
  let at = body.top;
  for (; at <= body.bottom && counter.profile.filled < CELLS_SAMPLED; at++) {
    const row = view.rows[at];
    const cell = row?.[column];
    if (!isBlank(cell) && !body.isOfPage(row)) counter.add(cell);
  }
  return counter.done(at - body.top);
}

/** Heads that one cell may count under. */
type Head = Exclude<keyof ColumnProfile, 'filled' | 'serial' | 'distinct' | 'least' | 'most'>;

/** What one cell could be: the heads that it counts under, and its figure. */
export type Traits = { readonly counted: readonly Head[]; readonly figure: number | null };

const remembered = new WeakMap<People, Map<CellValue, Traits>>();
const MOST_REMEMBERED = 20_000;

/** The traits of a cell; remembered by the cell as written, since most texts stand in many rows. */
export function traitsOf(cell: NonNullable<CellValue>, lens: Lens): Traits {
  const cells = remembered.get(lens.people) ?? new Map<CellValue, Traits>();
  remembered.set(lens.people, cells);
  let traits = cells.get(cell);
  if (traits === undefined) {
    traits = traitsAnew(cell, lens);
    if (cells.size < MOST_REMEMBERED) cells.set(cell, traits);
  }
  return traits;
}

function traitsAnew(cell: NonNullable<CellValue>, { people, names }: Lens): Traits {
  const figure = figureOf(cell);
  const text = compact(textOf(cell)).slice(0, LONGEST_TEXT);
  const day = dates.day(cell, false) > 0 || SHORT_YEAR.test(text);
  const item = typeof cell === 'string' && !NUMBER.test(cell) ? itemIn(cell, names.items) : UNKNOWN;
  const heads: readonly (readonly [Head, boolean])[] = [
    ['households', people.isNamed(cell)],
    ['ids', people.isId(cell)],
    ['codes', CODE.test(text)],
    ['persons', looksLikeName(cell)],
    ['items', item !== UNKNOWN],
    ['deductions', item !== UNKNOWN && names.deductions.has(item)],
    ['targets', typeof cell === 'string' && !NUMBER.test(cell) && names.targets.find(cell) > 0],
    ['dates', day],
    ['periods', monthHeader(text) !== null || quarterHeader(text) !== null],
    ['figures', figure !== null],
    ['integers', figure !== null && Number.isInteger(figure)],
    ['points', pointsIn(cell) !== null],
    ['counts', countIn(cell) !== null],
    ['ticks', TICK.test(text)],
    ['statuses', STATUS.test(text)],
    ['groups', GROUP.test(text)],
    ['directions', DIRECTION.test(text)],
    ['yesNo', YES_NO.test(text)],
    ['longDigits', !day && /^\d{7,}[xX]?$/.test(text.replace(/[\s-]/gu, ''))],
  ];
  return { counted: heads.flatMap(([head, holds]) => (holds ? [head] : [])), figure };
}

const LONGEST_TEXT = 30;
/** A bare number names no item. */
const NUMBER = /^[\d.\s]+$/;

type Counts = { -readonly [K in keyof ColumnProfile]: ColumnProfile[K] };

class Counter {
  readonly profile: Counts = {
    filled: 0,
    households: 0,
    ids: 0,
    codes: 0,
    persons: 0,
    items: 0,
    deductions: 0,
    targets: 0,
    dates: 0,
    periods: 0,
    figures: 0,
    integers: 0,
    points: 0,
    counts: 0,
    ticks: 0,
    statuses: 0,
    groups: 0,
    directions: 0,
    yesNo: 0,
    longDigits: 0,
    serial: true,
    distinct: 0,
    least: Infinity,
    most: -Infinity,
  };
  private readonly seen = new Set<CellValue>();
  private former = NaN;
  private steps = 0;
  private starts = 0;

  constructor(private readonly lens: Lens) {}

  add(cell: NonNullable<CellValue>): void {
    const { profile } = this;
    profile.filled++;
    this.seen.add(cell);
    const { counted, figure } = traitsOf(cell, this.lens);
    for (const head of counted) profile[head]++;
    if (figure === null) return;
    if (figure === this.former + 1) this.steps++;
    else if (figure === 1) this.starts++;
    this.former = figure;
    profile.least = Math.min(profile.least, figure);
    profile.most = Math.max(profile.most, figure);
  }

  /** `rows`: how many were looked at. Counts of 1 and 2 here and there begin anew all the time, and most rows have
   * none. */
  done(rows: number): ColumnProfile {
    const { profile, steps, starts } = this;
    profile.distinct = this.seen.size;
    profile.serial =
      profile.filled >= 2 &&
      profile.filled * 2 >= rows &&
      profile.least <= 1 &&
      steps >= starts &&
      steps + starts >= profile.filled * SERIAL;
    return profile;
  }
}

/** Whether at least `share` of the filled cells are of a kind. */
export function mostly(count: number, profile: ColumnProfile, share = 0.7): boolean {
  return profile.filled > 0 && count >= profile.filled * share;
}
