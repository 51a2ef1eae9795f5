// Headers of columns that hold the clerk's own results: the texts of a header enter, what its figures say leaves.
import { monthHeader, periodInText, quarterHeader, spanHeader } from '../dates/read-period';
import type { PeriodKind } from '../../scheme/types';
import type { FoundColumn, FoundTable, OwnFigure, OwnFigureColumn, TableRole } from '../types';
import type { HeaderColumn } from './header-block';

/** What the table says of the figures below a header. `dated`: its rows are of a month or another part of the year. */
export type OwnFigureContext = { readonly role: TableRole; readonly dated: boolean };

/** What an own figure is of, and the months that its header names. */
export type OwnFigureMeaning = Pick<OwnFigureColumn, 'of' | 'span'>;

/** Words that make a header something else than a figure of points. */
const NO_FIGURE =
  /名次|排名|位次|序号|等次|等级|星级|档次|奖|原因|事由|事项|说明|备注|项目|内容|签|户数|人数|人口|次数|件数|数量|单价|金额|元|标准|满分|上年|上月|去年|往年|结转|申报|自评|自报|核实|初评|初审|兑换积分|消耗|扣除积分|使用积分|已兑|已用/u;
const BALANCE = /余额|结余|剩余|余分|可兑换|可兑|可用|现有积分|库存积分/u;
const RUNNING = /累计|累积|累加|总累|截至|截止|至今|滚动/u;
const YEAR = /全年|年度|年终|年总|本年|当年|一年|总成绩/u;
const MONTH = /本月|当月|月度|该月|月得分|月积分|月总分|本季|当季|季度|本期|当期|月合计|月小计/u;
const MEAN = /平均|均分|月均/u;
const PARTS = /小计/u;
const SUM = /合计|总计|共计|总和|总数/u;
/** A word for points, alone or behind another: 得分, 最终得分, 总积分. */
const SCORE = /(?:得分|积分|总分|总得分|总积分|实得分|实际得分|最终得分|分数|评分|成绩|净得分|净积分)$/u;

const PERIODS: ReadonlySet<PeriodKind> = new Set(['two-months', 'half-year']);

/**
 * What the figures below a header say that is no column of the ledger; `null` when they are no result of the clerk's.
 * `parts`: its texts folded by headerKey, from top to bottom; the lowest decides, unless it only names months.
 */
export function ownFigureOf(parts: readonly string[], context: OwnFigureContext): OwnFigureMeaning | null {
  const lowest = parts.length === 0 ? '' : parts[parts.length - 1];
  if (lowest === '' || parts.some((part) => NO_FIGURE.test(part))) return null;
  const span = spanOf(parts);
  if (span !== null && spanIn(lowest) !== null) {
    const above = parts.length > 1 ? kindOf(parts[parts.length - 2], { ...context, dated: true }) : null;
    return { of: above === 'running-total' || above === 'balance' ? above : 'month-score', span };
  }
  const of = kindOf(lowest, span === null ? context : { ...context, dated: true });
  return of === null ? null : { of, span };
}

// The most telling word decides: 年度累计积分 is a running total, 本月合计 a month's score.
function kindOf(key: string, { role, dated }: OwnFigureContext): OwnFigure | null {
  if (BALANCE.test(key)) return 'balance';
  if (RUNNING.test(key)) return dated ? 'running-total' : 'year-total';
  if (MONTH.test(key)) return role === 'redemptions' ? null : 'month-score';
  if (YEAR.test(key)) return 'year-total';
  // What goods came to is no score.
  if (role === 'redemptions') return null;
  if (PARTS.test(key)) return 'parts';
  if (SUM.test(key)) return role === 'assessment' ? 'parts' : dated ? 'month-score' : 'year-total';
  if (MEAN.test(key) || SCORE.test(key)) return dated ? 'month-score' : 'year-total';
  return null;
}

/** The months that any of the texts names, the lowest first. */
function spanOf(parts: readonly string[]): OwnFigureColumn['span'] {
  for (let at = parts.length - 1; at >= 0; at--) {
    const span = spanIn(parts[at]);
    if (span !== null) return span;
  }
  return null;
}

function spanIn(text: string): OwnFigureColumn['span'] {
  const key = text.replace(/(?:得分|积分|合计|总分|小计)$/u, '');
  const month = monthHeader(key);
  if (month !== null) return { first: month, months: 1 };
  const quarter = quarterHeader(key);
  if (quarter !== null) return { first: quarter, months: 3 };
  const first = spanHeader(key, PERIODS);
  return first === null ? null : { first, months: key.includes('半年') || !isPair(key) ? 6 : 2 };
}

const isPair = (key: string): boolean =>
  key.includes('双月') ||
  /(\d+)月?份?[-—–~～至到、]+(\d+)月/u
    .exec(key)
    ?.slice(1)
    .map(Number)
    .reduce((first, last) => last - first) === 1;

/** Whether the rows of a table are each of a part of the year: by a column of theirs, or by the table's title. */
function isDated(columns: readonly FoundColumn[], title: string): boolean {
  const period = periodInText(title, 0);
  return (
    columns.some(({ kind }) => kind === 'period' || kind === 'date') || (period !== null && period.kind !== 'year')
  );
}

/** `title`: the sheet's name with the texts above the header. The columns of a table that hold the clerk's own results:
 * none that the ledger takes for one of its own. */
export function ownFiguresIn(
  headers: readonly HeaderColumn[],
  columns: readonly FoundColumn[],
  table: { readonly role: TableRole; readonly title: string },
): FoundTable['ownFigures'] {
  const others = headers.filter(({ index }) => columns.every((column) => column.index !== index));
  if (others.length === 0) return [];
  const context = { role: table.role, dated: isDated(columns, table.title) };
  return others.flatMap(({ index, parts, text }): readonly OwnFigureColumn[] => {
    const meaning = ownFigureOf(parts, context);
    return meaning === null ? [] : [{ index, header: text, ...meaning }];
  });
}
