// Everything that can be wrong in a scheme file, by its code. Errors keep the scheme from being used, warnings do not.
import type { Severity } from '../basis/problem';

/** Every code with its severity, and the facts it carries in its comment. */
export const SCHEME_PROBLEM_SEVERITY = {
  /** Not JSON. what: a `SyntaxFault`; line, column: 1-based. value: the character met. */
  syntax: 'error',
  /** A key written twice in one object. line, column */
  'repeated-key': 'error',
  /** expected, received: a `JsonKind` */
  'wrong-type': 'error',
  /** key */
  'missing-key': 'error',
  /** suggestions: nearest known keys; known: all of them. value: the key */
  'unknown-key': 'error',
  /** allowed */
  'unknown-value': 'error',
  /** min, max: inclusive; above: exclusive */
  'out-of-range': 'error',
  'not-whole': 'error',
  /** Points of more than three decimals. */
  'too-many-places': 'error',
  /** Money of more than two decimals. */
  'below-a-fen': 'error',
  /** Empty, or only spaces. */
  'empty-text': 'error',
  /** max: characters */
  'too-long': 'error',
  /** min, max: entries of a list */
  'list-length': 'error',
  /** Not like `2023-01`. */
  'invalid-month': 'error',
  /** Not like `01-10`. */
  'invalid-day': 'error',
  /** first: path of the entry that has the id */
  'id-repeated': 'error',
  /** Two things answer to one name in a ledger. name: as matched; first, second: what they are; firstPath */
  'names-overlap': 'error',
  /** Nothing is left of the name after the matching rules. */
  'name-unmatchable': 'error',
  /** suggestions, known: ids of groups */
  'group-unknown': 'error',
  /** A group of bonus and deduction items, or one posted in a month that holds deductions, or a freeze. item, kinds */
  'group-mixed': 'error',
  'group-empty': 'warning',
  /** A group of which only the highest counts lies in another such. inner: its path; item: of both */
  'exclusive-twice': 'error',
  /** Rows multiplied both by their item's or an inner group's factors and by a wider group's. inner: its path */
  'repeat-twice': 'error',
  /** Repetition by a period and within so many months. */
  'repeat-windows': 'error',
  /** Valid for so many months: a freeze, a veto, what lasts, or what is credited later. */
  'validity-misplaced': 'error',
  /** What lasts has no n-th row. item */
  'repeat-lasting': 'error',
  /** Whole units of what counts no units. */
  'whole-units-idle': 'error',
  /** Shared among the households of a row: what is not counted row by row. */
  'team-misplaced': 'error',
  'points-missing': 'error',
  'freeze-with-points': 'error',
  /** Honours on an item that does not count by honour. unit */
  'honours-not-counted': 'warning',
  /** A unit that names a period, yet every row counts. unit */
  'unit-unclear': 'warning',
  /** suggestions, known: ids of items and groups */
  'cap-subject-unknown': 'error',
  'cap-on-freeze': 'error',
  'cap-too-short': 'error',
  /** suggestions, known: what a floor may be of */
  'floor-subject-unknown': 'error',
  /** first: path of the other floor of the same subject and period */
  'floor-repeated': 'error',
  /** A floor of base or bonuses where deductions use one of them up first. from */
  'floor-with-source': 'error',
  /** A floor over less than a score period (why: `short`), or over more than one where not all of them count (`long`). */
  'floor-period': 'error',
  /** cap: the most that the same score may come to */
  'floor-above-cap': 'error',
  /** full: what it comes to at best */
  'floor-is-full': 'warning',
  /** A budget of the village on what is made of no rows (why: `no-rows`), or on single rows (`event`). */
  'cap-scope': 'error',
  /** Rows refused whole where no single row passes the cap. */
  'cap-refuses-no-row': 'error',
  /** per; most: what a household can come to in it */
  'cap-never-binds': 'warning',
  'group-within': 'error',
  'id-reserved': 'error',
  'value-twice': 'error',
  'key-alone': 'error',
  'range-reversed': 'error',
  'tiers-order': 'error',
  'tier-not-higher': 'warning',
  /** first: path of the other cap of the same subject and period */
  'cap-repeated': 'error',
  /** item, points: the award above the cap */
  'cap-below-award': 'warning',
  /** sum: of its sub-items; max: of the category */
  'category-sum': 'error',
  /** sum: of its categories; total: as stated */
  'base-sum': 'error',
  /** A period, or 先给满分, on a base whose categories have their own. */
  'base-key-misplaced': 'error',
  /** Grades and sub-items on one category. */
  'grades-with-items': 'error',
  /** best: the points of the best grade, which the stated maximum is not */
  'grades-max': 'error',
  /** first: path of the grade that has the name */
  'grade-repeated': 'error',
  /** A grade that a ledger would take for a figure, or for one that does not apply. */
  'grade-figure': 'error',
  /** previous: the points of the grade above */
  'grade-rises': 'warning',
  /** full: the base of one score period */
  'pass-mark-above-base': 'error',
  /** A passing mark in a plan without awards. */
  'pass-mark-idle': 'warning',
  /** A category that is not monthly in a year that sums months. period */
  'period-not-monthly': 'error',
  /** A category whose periods do not divide the score period. period, score */
  'period-not-dividing': 'error',
  /** The best of as many periods as there are. periods: of a year */
  'best-of-all': 'error',
  /** A limit on the score of more than one score period, where not all of them count or their mean does. period: the score period */
  'limit-over-periods': 'error',
  /** A tier, a condition or a limit on the score of less than a score period. */
  'shorter-than-scored': 'error',
  /** A way to combine periods where a score period has but one, or a year of means has its own. */
  'combine-misplaced': 'error',
  /** Places for what is no mean. */
  'decimals-misplaced': 'error',
  /** A year of means without categories to average. */
  'categories-missing': 'error',
  /** min; periods: how many a year has. category */
  'min-periods-unreachable': 'error',
  /** A rule on the score of a month in a year that averages periods. */
  'months-not-scored': 'error',
  /** sum */
  /** A share of less than 1 %, most likely a fraction. */
  'percent-small': 'warning',
  'shares-not-100': 'error',
  /** previous */
  'tiers-not-ascending': 'error',
  /** first: path */
  'tier-repeated': 'error',
  /** first: path of a tier above that whoever meets this one meets too; name: its name */
  'tier-never': 'warning',
  /** A tier that asks for no more than everyone starts with. start: that score */
  'threshold-at-start': 'warning',
  /** Neither a number of places nor a range, or both, or a range upside down. */
  'tier-places': 'error',
  /** previous: the prize of the tier above */
  'prize-rises': 'warning',
  /** Yuan. cost: the most that the awards cost */
  'budget-exceeded': 'warning',
  /** A limit of the winners in a plan whose tiers are of each period. */
  'limit-by-period': 'error',
  /** A freeze at the year's end cannot bar the tiers of each period. */
  'frozen-by-period': 'error',
  /** An end of a freeze on what is no freeze. */
  'until-misplaced': 'error',
  /** suggestions, known: the classes of participants */
  'class-unknown': 'error',
  /** A class of participants listed twice. */
  'class-repeated': 'error',
  /** Only a deduction can fall on a category. */
  'on-misplaced': 'error',
  /** suggestions, known: ids of categories */
  'on-unknown': 'error',
  /** max: the ceiling, below the floor */
  'balance-range': 'error',
  /** suggestions, known: what a need may be of */
  'need-unknown': 'error',
  /** Goods with two prices. first: path of the former */
  'price-repeated': 'error',
  /** suggestions, known: what a tally may be of */
  'tally-subject-unknown': 'error',
  /** Which count a tally of points goes by, which has none. */
  'tally-counts-earned': 'error',
  /** max: the ceiling, below what is needed, or no multiple of it */
  'need-above-ceiling': 'error',
  /** Points that are cleared every year before they can expire. */
  'expiry-never': 'warning',
  /** Points above the base of a plan without base points. */
  'above-no-base': 'error',
  /** Everything is cleared at the end of the month in which a group is credited. group, month */
  'reset-wipes': 'warning',
  /** A veto that says of no effect. */
  'veto-without-effects': 'error',
  /** Effects on an item that is neither a veto nor a deduction. kinds */
  'effects-misplaced': 'error',
  /** A key of another effect. effect: the one it belongs to */
  'effect-key': 'error',
  /** by: the other effect of the veto, which leaves this one nothing to do */
  'effect-covered': 'warning',
  /** An effect on what the plan does not have. needs: the key that is missing */
  'effect-idle': 'warning',
  /** count: of bounds stated, which is not 1 */
  'condition-bound': 'error',
  /** suggestions, known: what a condition may be of */
  'condition-subject-unknown': 'error',
  /** A condition on the base of a plan without base points. */
  'condition-without-base': 'error',
  /** name: of the figure; most, least: what it can be, which the condition is beyond */
  'condition-never': 'warning',
  /** name; most or least: what it always keeps to */
  'condition-always': 'warning',
  /** most: points that the period can come to */
  'tier-out-of-reach': 'warning',
  /** most */
  'floor-out-of-reach': 'warning',
  /** A base without categories where the plan scores longer periods than months. months: of a period; sum: its points; year: the year's */
  'base-by-month': 'warning',
  /** A base given every month, since it does not say how often, beside a smaller figure of the year. year: what a year's base is;
   * bound: that figure; at: its path */
  'given-by-month': 'warning',
  'deductions-without-base': 'error',
  /** The step that figures are given in does not divide a maximum. name; max */
  'step-not-dividing': 'warning',
  /** The base alone can pass the maximum that a year is put in proportion from. most: what the base comes to */
  'scaled-from-low': 'warning',
  /** Each score period in proportion, in a year that has none, or but one. */
  'scaled-per-year': 'error',
  /** Points in proportion to the highest of a period that can be redeemed. */
  'scaled-redeemed': 'warning',
  /** What is left is cleared at more than one time of the year. times */
  'cleared-twice': 'warning',
  /** The first tier asks for no more than a full base, which is what stands where nothing is assessed. start */
  'tier-at-full-base': 'warning',
  /** min, max */
  'honour-range': 'error',
  /** previous: the month before it */
  'versions-not-ascending': 'error',
  /** A version that begins its years in another month than the plan. start: the plan's */
  'year-start-changed': 'error',
  /** A period that lies in two of the plan's years. period; start: the month that they begin in; starts: those it would fit */
  'period-across-years': 'error',
  /** How the year is computed changes in another month than the year's first. start: that month */
  'year-changed-midyear': 'error',
  /** suggestions */
  'remove-unknown': 'error',
  /** most: the upper bound, which the lower one is not below */
  'running-range': 'error',
  /** start: the base of one score period, above the upper bound */
  'running-start': 'error',
  /** A month's points posted before they are scored. key: the later day, day: which it is */
  'calendar-order': 'error',
  /** A day of redemption before the notice is over. day: posted by; days: of the notice */
  'calendar-tight': 'warning',
  /** An effect that only a row can have, on a veto by figures. */
  'effect-of-rows': 'error',
  /** A rule that goes by the days of rows beside one that is reckoned when a period is over. with: path of the other */
  'rule-alone': 'error',
  /** A version with another term than the plan. */
  'term-changed': 'error',
  /** A rule that looks at one year alone, or carries points over by itself, in a plan of terms. */
  'term-alone': 'error',
  /** What looks at one year alone beside a score of the last so many periods. */
  'last-alone': 'error',
  /** An effect on a list that the plan does not have. suggestions, known: names of results */
  'result-unknown': 'error',
  /** first: path of the result of that name */
  'result-repeated': 'error',
  /** A result without conditions that no veto names. */
  'result-without-cause': 'error',
  /** A period of a result that has no conditions. */
  'result-period-idle': 'error',
  /** Whoever comes to the other result comes to this one too. other: its name */
  'result-covers': 'warning',
  /** What a version says anew without marking it 不公开 again. name */
  'sensitive-forgotten': 'warning',
  /** A tier whose list shows who has something of what is not made public. name: of it */
  'sensitive-tier': 'warning',
  /** A key for ties that looks at what is not made public: whoever loses a tie has it. name: of it */
  'sensitive-tie': 'warning',
} as const satisfies Record<string, Severity>;

export type SchemeProblemCode = keyof typeof SCHEME_PROBLEM_SEVERITY;
