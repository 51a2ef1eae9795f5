// What each problem code carries for its sentence: the one table that raisers fill and wording/ reads.
import type { ProblemCode } from './problem-codes';

/**
 * How a fact is written.
 * `text` as is · `texts` a list, best first, at most three where it only suggests · `number` a plain decimal (points, rows, counts) ·
 * `day` `2022-03-05` · `month` `2022-03` · `period` `2022-03`, `2022-Q1` or `2022`.
 */
export type FactKind = 'text' | 'texts' | 'number' | 'day' | 'month' | 'period';

type FactTable = Readonly<Record<ProblemCode, Readonly<Record<string, FactKind>>>>;

// Recurring names: `role` is the TableRole of the row at fault (it decides what the mistake costs: a
// score, a balance or an award); `last` the last month of `period`, where it lasts several and years do
// not begin in January; `household` is the 户号 as printed, `head` the 户主; `item` as a
// person would say it (`J1 好人好事`); `suggestions` and `candidates` are households
// (`0101 张三(一组)`) or items (`J1 好人好事`).
/**
 * A column of the clerk's own results: in how many of the places compared it differs, and in which sheets and columns.
 * Of the first places, one a household, the lists are parallel: period '' is the year; theirs and ours plain decimals;
 * cells as `F5`, sheet by sheet. reason: `row-in-error` | `by-rule` | `row-not-counted` | `uncapped` |
 * `month-not-assessed` | `row-left-out` | `no-floor` | `no-deductions` | `not-in-force`, of
 * `explained` of the `tried` places; reasonSheet, reasonRow: the row that explains the first of them.
 */
const OWN_FIGURES = {
  compared: 'number',
  differing: 'number',
  sheets: 'texts',
  columns: 'texts',
  households: 'texts',
  heads: 'texts',
  periods: 'texts',
  theirs: 'texts',
  ours: 'texts',
  cellSheets: 'texts',
  cells: 'texts',
  reason: 'text',
  explained: 'number',
  tried: 'number',
  reasonSheet: 'text',
  reasonRow: 'number',
} as const satisfies Readonly<Record<string, FactKind>>;

const POSTED_FACTS = {
  household: 'text',
  head: 'text',
  period: 'period',
  points: 'number',
  change: 'number',
  why: 'text',
} as const;

/** The facts of every code. Every one may be missing: the sentence reads well without it. */
export const PROBLEM_FACTS = {
  /**
   * value: the 户号 or 户主 as written, `null` when neither is filled; why:
   * `several` households in one cell | a `relative` of one | of several that may be in one row `one-of-several` is not
   * known, one stands there `twice`, or the cells are `uneven`, or `spaced` with blanks alone; absent otherwise; name:
   * of which of several it is said
   */
  'unknown-household': { role: 'text', why: 'text', name: 'text', suggestions: 'texts' },
  'ambiguous-household': { role: 'text', name: 'text', candidates: 'texts' },
  /** value: the 户主 as written */
  'household-mismatch': { role: 'text', household: 'text', expectedHead: 'text' },
  /** value: the 户号 (or name) met again */
  'duplicate-household': { firstSheet: 'text', firstRow: 'number' },
  /**
   * why: `several` items in one cell, which the row's points do not bear out | `differs`:
   * the count or the points in the text are not those of the row | `redeemed`:
   * a redemption that a table of redemptions has too; absent otherwise
   */
  'unknown-item': { why: 'text', suggestions: 'texts' },
  /** from/to: first and last month in which the item is in force */
  'item-not-in-force': { item: 'text', month: 'month', from: 'month', to: 'month' },
  /** why: `blank` | `no-such-day` | `unreadable` | `out-of-range` (not 2000..2099) | `end-before-start` */
  'invalid-date': { role: 'text', why: 'text' },
  /** value: the number as it stands; first, second: the days that it may be; rows:
   * how many rows of the column hold such a number */
  'date-ambiguous': { role: 'text', first: 'day', second: 'day', rows: 'number' },
  /** value: a cell that is the points of its item; cells: how many; points, counted: what it is worth as points, and
   * as a count */
  'points-or-counts': { role: 'text', cells: 'number', points: 'number', counted: 'number' },
  /** value: the goods; why: `twice` | `price` */
  'goods-invalid': { why: 'text' },
  /** value: the goods */
  'goods-unknown': {},
  /** value: the points of the row; points: what the list of prices says */
  'redemption-points-mismatch': { goods: 'text', points: 'number' },
  /** value: the goods; left: before the row */
  'stock-short': { left: 'number', count: 'number' },
  'invoice-missing': {},
  /** value: the last day as written; day: as counted */
  'notice-end-wrong': { posted: 'day', day: 'day' },
  /** value: the day of posting; day: the earliest last day */
  'holidays-unknown': { day: 'day' },
  /** value: the day of the objection; day: the last of the notice */
  'objection-late': { household: 'text', head: 'text', day: 'day' },
  'objection-not-reposted': { household: 'text', head: 'text' },
  /** value: the figure before and after */
  'correction-without-effect': { household: 'text', head: 'text' },
  /** value: the figure as stated; points: as computed */
  'correction-mismatch': { household: 'text', head: 'text', points: 'number' },
  /** value: the figure last posted; period: its text; points: as computed; why: `gone` from the roster | `joined` since */
  'posted-month-changed': POSTED_FACTS,
  /** value: the period's text; rows: how many of so many `households`, absent where figures were changed */
  'archive-damaged': { version: 'number', rows: 'number', households: 'number' },
  /** As posted-month-changed, firstSheet and firstRow: of the row of 更正登记; or why: `scheme`, households: whose figures differ */
  'archive-differs': { ...POSTED_FACTS, firstSheet: 'text', firstRow: 'number', households: 'number' },
  /** value: the flag's number; firstSheet, firstRow: where it was handed out before */
  'flag-not-returned': { firstSheet: 'text', firstRow: 'number' },
  /** value: the panel; why: `no-leader`; absent otherwise */
  'panel-too-small': { why: 'text', members: 'number', least: 'number' },
  /** value: the area */
  'group-too-large': { households: 'number', most: 'number' },
  /** value: the assessor */
  'assessor-own-group': { group: 'text' },
  /** value: the panel */
  'group-not-crossed': { area: 'text' },
  /** value: the month that the row is said to count in, after its `date` */
  'counts-in-later': { date: 'day' },
  /** value: the span as written; day: its first day, which counts */
  'date-approximate': { role: 'text', day: 'day' },
  /** why: `not-positive` | `not-a-number` | `spaced` (two figures with a space between) | `too-large` */
  'invalid-count': { role: 'text', why: 'text', item: 'text' },
  /** why: `not-a-number` | `too-large` | `wrong-sign` | `out-of-range`; max: the largest figure that is read;
   * item, from, to: what the plan allows */
  'invalid-points': { role: 'text', why: 'text', max: 'number', item: 'text', from: 'number', to: 'number' },
  /** goods: of a redemption, which the plan's list of prices does not have */
  'missing-points': { role: 'text', item: 'text', goods: 'text' },
  /** value: the points as written; points: what the row would take back */
  'nothing-to-reverse': { household: 'text', head: 'text', item: 'text', points: 'number' },
  /** value: the points as written; date, firstSheet, firstRow: the first row that is taken back; rows: how many are */
  'row-reversed': {
    household: 'text',
    head: 'text',
    item: 'text',
    date: 'day',
    firstSheet: 'text',
    firstRow: 'number',
    rows: 'number',
  },
  /** why: `not-undecided` | `no-place` | `unknown-tier` | `contradicts` (another row decides otherwise); tiers:
   * what may be written */
  'decision-invalid': { why: 'text', household: 'text', head: 'text', outcome: 'text', tiers: 'texts' },
  /** target: what the figure is about (`2.1 庭院三不见`) */
  'assessment-invalid': { household: 'text', head: 'text', period: 'period', last: 'month', target: 'text' },
  'assessment-out-of-range': {
    household: 'text',
    head: 'text',
    period: 'period',
    last: 'month',
    target: 'text',
    max: 'number',
  },
  /** grades: all that the plan has */
  'grade-unknown': {
    household: 'text',
    head: 'text',
    period: 'period',
    last: 'month',
    target: 'text',
    grades: 'texts',
  },
  'assessment-duplicate': {
    household: 'text',
    head: 'text',
    period: 'period',
    last: 'month',
    target: 'text',
    firstSheet: 'text',
    firstRow: 'number',
  },
  'formula-without-value': { role: 'text' },
  /** setting: its label in the workbook; expected: an example of what may stand there; firstRow:
   * a row above that says otherwise of the same matter */
  'setting-invalid': { setting: 'text', expected: 'text', firstRow: 'number' },
  /** value: the word; rows: how many have it; places: the first of them, as `sheet!row` */
  'status-unknown': { role: 'text', rows: 'number', places: 'texts' },
  /** value: the date as written; likely: the day that is probably meant; above, below: the days of the rows beside it;
   * months in base points */
  'date-apart': { role: 'text', likely: 'period', above: 'period', below: 'period' },
  /** why: `remark` | `struck` | `status` (of all rows of a sheet with that word: rows, places as in status-unknown) */
  'row-set-aside': { role: 'text', why: 'text', rows: 'number', places: 'texts' },
  /** households: rows that name one; items: rows that hold an item of the plan; word: one that is about scoring; role:
   * what a person said that it is; byDay: an item in it where it has a row a household and a column a day */
  'sheet-not-read': { households: 'number', items: 'number', word: 'text', role: 'text', byDay: 'text' },
  /** households: rows that name one, and have a day and a figure */
  'sheet-set-aside': { households: 'number' },
  /** from, to: 1-based as in Excel */
  'rows-not-read': { households: 'number', items: 'number', word: 'text', from: 'number', to: 'number' },
  /** role: what it looks like; follows: `base` (with it nobody would have the full base any more) | `roster` | `scores`
   * | `empty` (no row of it is filled) */
  'table-unsure': { role: 'text', households: 'number', follows: 'text' },
  /** taken: the sheet that is read; fields: what differs, in Chinese; household, head: the first that differs */
  'roster-differs': { taken: 'text', households: 'number', fields: 'texts', household: 'text', head: 'text' },
  /** rows: of the sheet; shared: those of them that stand in `original` too */
  'sheet-copy': { role: 'text', rows: 'number', shared: 'number', alone: 'number', original: 'text' },
  /** why: `hours` | `minutes` of a column that says how long something took */
  'column-not-understood': { role: 'text', why: 'text' },
  'figures-without-item': { role: 'text' },
  /** A column that every row needs is not there; rows: that need it */
  'column-missing': { role: 'text', rows: 'number' },
  /** Of a whole column of points: neither a word nor a sign in any row. */
  'side-unknown': {},
  'freeze-without-end': { household: 'text', head: 'text', from: 'day' },
  /** value: the total as written; expected: the sum of its parts, which counts */
  'assessment-total-mismatch': { household: 'text', head: 'text', period: 'period', last: 'month', expected: 'number' },
  /** missing: the blank figures of a row that has others; absent when there is no figure at all */
  'assessment-missing': {
    household: 'text',
    head: 'text',
    period: 'period',
    last: 'month',
    missing: 'texts',
    missingCount: 'number',
  },
  /** typed: as written, where it is a figure; expected: count × points, which counts, where a row alone says it */
  'points-mismatch': { item: 'text', typed: 'number', expected: 'number' },
  /** kept: the figure after rounding, which counts */
  'too-many-places': { role: 'text', kept: 'number', places: 'number' },
  'possible-duplicate': {
    role: 'text',
    household: 'text',
    head: 'text',
    item: 'text',
    date: 'day',
    firstSheet: 'text',
    firstRow: 'number',
  },
  /** count: of a row whose item counts by how often it is repeated, each row once */
  'repeated-count': { item: 'text', household: 'text', head: 'text', count: 'number' },
  /** count: of a row of just so many households; way: `whole` each has all of it, `shared` each its part */
  'team-count': { item: 'text', count: 'number', way: 'text' },
  /** from: the ledger's first month; first: that of the plan's year; last: the month before `from` */
  'base-starts-late': { from: 'month', first: 'month', last: 'month' },
  /** from: the ledger's first month; reaches: the first that a rule looks at; rules: `term`, `last`, `valid`, `repeat` */
  /** year: the one that was taken; later: the one of the rows; date: of the first of them */
  'later-rows-left-out': { year: 'number', later: 'number', date: 'period', rows: 'number' },
  'earlier-rows-missing': { from: 'month', reaches: 'month', rules: 'texts' },
  /** from/to: the household's (or village's) months in force; month: the row's */
  'outside-months-in-force': {
    role: 'text',
    household: 'text',
    head: 'text',
    month: 'month',
    from: 'month',
    to: 'month',
  },
  'not-participating': { role: 'text', household: 'text', head: 'text' },
  'term-incomplete': { year: 'number', last: 'number' },
  /** last: the year's last month, where it is not December; credited: the last month to come in which the plan credits
   * what was noted */
  'year-incomplete': { year: 'number', asOf: 'month', last: 'month', credited: 'month' },
  'redemption-later': { rows: 'number', points: 'number', to: 'month' },
  'over-redeemed': { household: 'text', head: 'text', date: 'day', available: 'number', asked: 'number' },
  /** why: `needs` (needs: each with its figure, in Chinese), `multiple` (asked, multiple), `times` (most, per:
   * a period), `price` (goods, asked, price: by the list) or `unlisted` (goods: '' for none) */
  'redemption-against-terms': {
    household: 'text',
    head: 'text',
    date: 'day',
    why: 'text',
    needs: 'texts',
    asked: 'number',
    multiple: 'number',
    most: 'number',
    per: 'text',
    goods: 'text',
    price: 'number',
  },
  /** to absent: the freeze is open-ended; why: `out` of who is out of the system by a veto */
  'redeemed-while-frozen': { household: 'text', head: 'text', date: 'day', from: 'day', to: 'day', why: 'text' },
  /** Both in yuan. */
  'awards-over-budget': { cost: 'number', budget: 'number' },
  'tier-over-limit': { tier: 'text', awarded: 'number', ranked: 'number', percent: 'number', most: 'number' },
  /** known: the classes of the plan */
  'class-unknown': { suggestions: 'texts', known: 'texts' },
  'class-column-missing': { known: 'texts' },
  /** classes: that the item or category is for */
  'other-class': { item: 'text', household: 'text', head: 'text', classes: 'texts' },
  /** value: the remark that may name an elderly household */
  'elderly-unclear': { household: 'text', head: 'text' },
  /** taken: what the mark was taken for, in Chinese (`否`) */
  'roster-mark-unclear': { household: 'text', head: 'text', taken: 'text' },
  'own-figures-differ': OWN_FIGURES,
  'own-figures-mostly-differ': OWN_FIGURES,
} as const satisfies FactTable;

type FactValue<K extends FactKind> = K extends 'number' ? number : K extends 'texts' ? readonly string[] : string;

/** The facts that a problem of code `C` may carry, for the code that raises it. */
export type FactsOf<C extends ProblemCode> = {
  readonly [Name in keyof (typeof PROBLEM_FACTS)[C]]?: (typeof PROBLEM_FACTS)[C][Name] extends FactKind
    ? FactValue<(typeof PROBLEM_FACTS)[C][Name]>
    : never;
};
