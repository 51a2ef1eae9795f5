// Some rules look back beyond New Year: a term of several years, the last so many periods, a validity of so many
// months, repetition within so many. Where the workbook begins later than they look, what is not there counts as if it
// had never been: a scored year enters, what is to be said of it leaves.
import { formatMonth, monthOfDay } from '../basis/calendar';
import { type Problem, problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import type { Ledger } from '../ledger/types';
import { scoreMonthsOf } from '../scheme/periods';
import { firstMonthOfYear, lastMonthOfYear } from '../scheme/plan-year';
import { termOf } from '../scheme/term';
import type { Rules } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import type { YearScores } from './types';

type ScoredYear = Pick<YearScores, 'scheme' | 'year' | 'asOf' | 'first'>;

/** What looks back, and the first month that it looks at. */
type LookBack = { readonly rule: 'term' | 'last' | 'valid' | 'repeat'; readonly reaches: number };

/** One problem for the workbook, whose `rules` are all that look beyond it; none of a year whose rules look no further
 * back than the year's beginning. */
export function earlierRowsMissing(ledger: Ledger, year: ScoredYear): readonly Problem[] {
  const from = ledger.firstMonth;
  if (from === null) return [];
  const rules = rulesInForce(year.scheme, year.asOf);
  const beyond = [...lookBacksOf(rules, year), ...repetitions(rules, ledger, year)].filter(
    ({ rule, reaches }) =>
      reaches < year.first && (rule === 'term' ? lastMonthOfYear(year.scheme, termFirst(year)) : reaches) < from,
  );
  if (beyond.length === 0) return [];
  const facts = {
    from: formatMonth(from),
    reaches: formatMonth(Math.min(...beyond.map(({ reaches }) => reaches))),
    rules: [...new Set(beyond.map(({ rule }) => rule))],
  } satisfies FactsOf<'earlier-rows-missing'>;
  return [problem('earlier-rows-missing', {}, null, facts)];
}

function termFirst({ scheme, year }: ScoredYear): number {
  return termOf(scheme, year)?.first ?? year;
}

function lookBacksOf({ items, year }: Rules, scored: ScoredYear): readonly LookBack[] {
  const { scheme, asOf, first } = scored;
  const term: LookBack = { rule: 'term', reaches: firstMonthOfYear(scheme, termFirst(scored)) };
  const valid = items.flatMap(({ validMonths }): readonly LookBack[] =>
    validMonths === null ? [] : [{ rule: 'valid', reaches: asOf - validMonths + 1 }],
  );
  if (year.kind === 'sum-of-months' || year.kind === 'mean-of-periods' || year.last === null) return [term, ...valid];
  const span = scoreMonthsOf(year);
  const now = asOf - ((asOf - first) % span);
  return [term, ...valid, { rule: 'last', reaches: now - (year.last - 1) * span }];
}

/** Of the earliest row of each item that is a repetition within so many months. */
function repetitions(rules: Rules, { events }: Ledger, { scheme, first }: ScoredYear): readonly LookBack[] {
  const within = scheme.items.map(({ id }) => monthsOfRepetition(rules, id));
  if (within.every((months) => months === null)) return [];
  let reaches = Infinity;
  for (let event = 0; event < events.length; event++) {
    const months = events.item[event] < 0 ? null : within[events.item[event]];
    const month = monthOfDay(events.day[event]);
    if (months === null || events.voided[event] === 1 || month < first || month > first + 11) continue;
    reaches = Math.min(reaches, month - months);
  }
  return reaches === Infinity ? [] : [{ rule: 'repeat', reaches }];
}

/** By the item itself or a group around it. */
function monthsOfRepetition({ items, groups }: Rules, item: string): number | null {
  const own = items.find(({ id }) => id === item);
  if ((own?.repeat ?? null) !== null) return own?.repeat?.within ?? null;
  for (let id = own?.group ?? null; id !== null;) {
    const group = groups.find((one) => one.id === id);
    if ((group?.repeat ?? null) !== null) return group?.repeat?.within ?? null;
    id = group?.within ?? null;
  }
  return null;
}
