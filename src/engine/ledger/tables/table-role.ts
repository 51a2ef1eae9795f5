// Which of the ledger's tables a header row begins, and how surely.
import type { SchemeNames } from '../names/scheme-names';
import { isOtherSubject } from '../coverage/subject';
import { TOTAL_TARGET } from './classify-columns';
import { withTotalFigure } from './decide-columns';
import type { HeaderColumn } from './header-block';
import { headerKey, isRedemptionPoints } from './header-words';
import { periodInText } from '../dates/read-period';
import type { SheetUse } from '../questions';
import type { ColumnKind, FoundColumn, TableRole } from '../types';

export type RoleGuess = { readonly role: TableRole; readonly confidence: number };

/** What is known of a table besides its columns. */
export type TableAbout = {
  /** The sheet's name with the texts above the header. */
  readonly title: string;
  readonly headers: readonly HeaderColumn[];
  /** What a person said that the sheet is. */
  readonly use?: SheetUse;
  /** Whether the plan says what goods cost. */
  readonly priced: boolean;
  /** Base points and events stand in the same rows: the list is a register itself, and no summary of others. */
  readonly beside?: boolean;
  /** Whether its 项目 cells name base points (the long form of an assessment). Asked only when it matters. */
  readonly namesBase: () => boolean;
};

/** Known by columns of numbers alone: never read before a person says what it is. */
export const GUESSED = 0.25;
/** The clerk's own list of results: compared with ours, never read. */
export const RESULTS = 0;

/** How surely a list of figures that are all the clerk's own is no more than that:
 * where its title is about base points it may be they. */
export const ownListConfidence = (title: string): number =>
  /基础/u.test(title) && !SUMMARY_NAME.test(title) ? GUESSED : RESULTS;

/** A list that is posted may hold what stands elsewhere too, or be all that there is. */
const POSTED = 0.5;

/** Tables no surer than this are read only where no surer one does: the clerk's own summaries. */
export const UNSURE = 0.5;

const REDEMPTION_NAME = /兑换|兑付|领取|领用/u;
const EXCHANGE_NAME = /兑[换付奖]|积分超市|换购/u;
const BASE_NAME = /基础|评|考核|打分|检查/u;
const SUMMARY_NAME = /汇总|公示|排名|名次|累计|光荣榜|结果|统计/u;
/** Lists of results that name households as a roster does. */
const RESULTS_NAME = /公示|公告|排名|名次|光荣榜|表彰|评比|结果|积分汇总|积分统计/u;
/** A sheet posted or ranked again holds rows that stand elsewhere too. */
const POSTED_NAME = /公示|公告|光荣榜|排名/u;
const ROSTER_NAME = /名册|户籍|农户信息|农户基本/u;
const RESULT_HEADER = /名次|排名|总积分|年度积分|当月积分|等次|星级|累计|^加分$|^减分$|^加分合计$|^减分合计$/u;

const ROSTER_MARKS: readonly ColumnKind[] = [
  'resident',
  'elderly',
  'opted-in',
  'joined',
  'left',
  'opening',
  'population',
];

type Has = (...kinds: readonly FoundColumn['kind'][]) => boolean;

/** One body's tables: each role with the columns that it reads. None for what is no table of the ledger. */
export type RoleColumns = { readonly guess: RoleGuess; readonly columns: readonly FoundColumn[] };

const OF_EVENTS: ReadonlySet<string> = new Set([
  'item',
  'item-text',
  'bonus-item',
  'deduction-item',
  'bonus-points',
  'deduction-points',
  'item-count',
  'points',
  'count',
  'direction',
  'end-date',
]);

/** The tables that one header begins. Figures of the base beside events of the same row are two tables over the same
 * rows. */
export function rolesOf(
  columns: readonly FoundColumn[],
  about: TableAbout,
  names: SchemeNames,
): readonly RoleColumns[] {
  if (about.use === undefined && isOtherSubject([about.title, ...about.headers.map(({ text }) => text)])) return [];
  const figures = columns.some(({ kind }) => kind === 'figure');
  const sided =
    columns.some(({ kind }) => kind === 'bonus-item' || kind === 'deduction-item' || kind === 'item-count') ||
    (hasSidedPoints(columns) &&
      (columns.some(({ kind }) => kind === 'item' || kind === 'item-text') ||
        (names.free && columns.some((column) => column.kind === 'figure' && column.target !== TOTAL_TARGET))));
  if (!figures || !sided) {
    const guess = roleOf(columns, about);
    return guess ? [{ guess, columns: guess.role === 'assessment' ? withTotalFigure(columns) : columns }] : [];
  }
  const base = columns.filter(({ kind }) => !OF_EVENTS.has(kind));
  const events = columns.filter(({ kind }) => kind !== 'figure');
  return [base, events].flatMap((part) => {
    const guess = roleOf(part, { ...about, beside: true });
    return guess ? [{ guess, columns: part }] : [];
  });
}

function hasSidedPoints(columns: readonly FoundColumn[]): boolean {
  return columns.some(({ kind }) => kind === 'bonus-points' || kind === 'deduction-points');
}

/** The role of a table with these columns, or `null` when it is none of the ledger's. */
export function roleOf(columns: readonly FoundColumn[], about: TableAbout): RoleGuess | null {
  const kinds = new Set<string>(columns.map((column) => column.kind));
  const has: Has = (...wanted) => wanted.some((kind) => kinds.has(kind));
  if (!has('household-id', 'household-head')) return null;
  if (isDecision(has, about.title)) return { role: 'decisions', confidence: 1 };
  if (isRedemption(columns, about, has))
    return { role: 'redemptions', confidence: POSTED_NAME.test(about.title) ? UNSURE : 1 };
  if (kinds.has('figure') && !has('item')) return assessmentOf(columns, about) ?? rosterOf(columns, about, has);
  return eventsOf(has, about) ?? scoresOf(has, about.title) ?? rosterOf(columns, about, has);
}

function isDecision(has: Has, title: string): boolean {
  return has('tier') && (has('decided-on', 'decided-by') || (/决定|评议/u.test(title) && !SUMMARY_NAME.test(title)));
}

function isRedemption(columns: readonly FoundColumn[], { title, use, priced }: TableAbout, has: Has): boolean {
  const points =
    columns.find((column) => column.kind === 'points') ?? columns.find((column) => column.kind === 'unit-price');
  // Goods alone: the plan says what they cost, or it is to be said that the points are missing.
  if (!points && (has('item', 'figure', 'bonus-points', 'deduction-points') || !has('goods'))) return false;
  if (!points) return use === 'redemptions' || EXCHANGE_NAME.test(title) || (priced && REDEMPTION_NAME.test(title));
  if (has('goods') || isRedemptionPoints(headerKey(points.header))) return true;
  return REDEMPTION_NAME.test(title) && has('date') && !has('item');
}

// A yearly summary of the clerk's own (公示, 汇总) also has columns 1月…12月: it is no assessment.
function assessmentOf(columns: readonly FoundColumn[], { title, headers, beside }: TableAbout): RoleGuess | null {
  const figures = columns.filter((column) => column.kind === 'figure');
  const aboutBase = /基础/u.test(title) || headers.some(({ parts }) => parts.some((part) => part.startsWith('基础')));
  if (beside) return { role: 'assessment', confidence: POSTED_NAME.test(title) ? POSTED : 1 };
  const summary = SUMMARY_NAME.test(title) || looksLikeResults(headers);
  if (figures.every((figure) => figure.target === 0 && figure.month !== null)) {
    if (summary && !aboutBase) return null;
    if (aboutBase || BASE_NAME.test(title)) return { role: 'assessment', confidence: 1 };
    return figures.length >= 2 ? { role: 'assessment', confidence: GUESSED } : null;
  }
  if (summary && figures.every((figure) => figure.target === 0) && !isDated(columns, title)) return null;
  if (summary) return figures.length >= 2 || aboutBase ? { role: 'assessment', confidence: UNSURE } : null;
  return { role: 'assessment', confidence: aboutBase || BASE_NAME.test(title) || figures.length >= 2 ? 1 : 0.7 };
}

// A list of totals that names no month or quarter anywhere is the clerk's sum of a year.
function isDated(columns: readonly FoundColumn[], title: string): boolean {
  const period = periodInText(title, 0);
  return (
    columns.some(({ kind }) => kind === 'period' || kind === 'date') || (period !== null && period.kind !== 'year')
  );
}

function eventsOf(has: Has, { title, namesBase, beside }: TableAbout): RoleGuess | null {
  const sided =
    has('bonus-item', 'deduction-item', 'item-count') ||
    (has('bonus-points', 'deduction-points') && (has('item', 'item-text') || beside === true));
  const itemised =
    sided ||
    (has('item', 'item-text') &&
      (has('points', 'date', 'count', 'period', 'bonus-points', 'deduction-points') ||
        /加分|减分|扣分|登记|台账/u.test(title)));
  const free = has('direction') && has('points') && has('date') && !ROSTER_NAME.test(title);
  if (!itemised && !free) return null;
  if (!sided && has('points', 'count') && namesBase()) return { role: 'assessment', confidence: 1 };
  if (POSTED_NAME.test(title)) return { role: 'events', confidence: UNSURE };
  return {
    role: 'events',
    confidence: has('date', 'period') && has('points', 'count', 'bonus-points', 'deduction-points') ? 1 : 0.8,
  };
}

/** `户号 · 得分` in a sheet of base points. */
function scoresOf(has: Has, title: string): RoleGuess | null {
  const scores = has('points') && BASE_NAME.test(title) && !SUMMARY_NAME.test(title) && !has('date', 'count');
  return scores ? { role: 'assessment', confidence: 0.6 } : null;
}

function rosterOf(columns: readonly FoundColumn[], { title, headers }: TableAbout, has: Has): RoleGuess | null {
  const marks = ROSTER_MARKS.filter((kind) => has(kind)).length;
  const results = looksLikeResults(headers) || RESULTS_NAME.test(title);
  const named = ROSTER_NAME.test(title);
  if (has('item', 'goods', 'tier') || (results && marks === 0)) return null;
  if (marks === 0 && !named && has('date', 'points')) return null;
  if (!has('household-id') && !has('village-group', 'resident', 'population')) return null;
  if (results) return { role: 'roster', confidence: UNSURE };
  if (named) return { role: 'roster', confidence: 1 };
  // `编号 | 姓名 | 电话` may be any list of people.
  const bare =
    marks === 0 &&
    !has('village-group') &&
    columns.every((column) => column.kind !== 'household-id' || headerKey(column.header) === '编号');
  return {
    role: 'roster',
    confidence: bare ? 0.2 : Math.min(0.95, 0.5 + (marks + (has('village-group') ? 1 : 0)) * 0.15),
  };
}

/** Whether the header is that of a list of results. */
function looksLikeResults(headers: readonly HeaderColumn[]): boolean {
  return headers.some(({ parts }) => parts.some((part) => RESULT_HEADER.test(part)));
}
