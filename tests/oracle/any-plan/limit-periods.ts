// What the periods of a household's year may and must come to: what caps take away and floors add is one more entry each.
import { compare, exact, minus, ZERO } from '../fraction';
import type { MonthText } from '../days';
import { capsOf } from './count-rows';
import { partsOf, type Part, type Span } from './plan-text';
import { periodOf } from './presence';
import { negative, type Entry, type YearEntries } from './year-entries';

/** Base and bonuses, less what went above a cap on them. */
const isEarned = ({ kind, part }: Entry): boolean =>
  kind === 'base' || kind === 'bonus' || kind === 'posted' || part === 'earned';

const SPANS: readonly Span[] = ['month', 'two-months', 'quarter', 'half-year', 'year'];
export const WITHIN_THE_YEAR = SPANS.filter((span) => span !== 'year');

/** What base and bonuses, then the parts, then all that is left of a period may and must come to. */
export function limitPeriods(account: YearEntries, span: Span, assessed: ReadonlySet<string>): void {
  cutAbove(account, 'earned', { spans: [span], keeps: isEarned });
  liftParts(account, assessed, [span]);
  cutAbove(account, 'score', { spans: [span] });
  liftScores(account, [span]);
}

/** What periods come to above their caps is taken away, narrow periods first. */
function cutAbove(
  account: YearEntries,
  of: string,
  { spans, keeps }: { readonly spans: readonly Span[]; readonly keeps?: (entry: Entry) => boolean },
): void {
  for (const span of spans) {
    for (const cap of capsOf(account.plan, of).filter(({ per }) => per === span)) {
      for (const period of account.periods(span)) {
        const excess = minus(account.sum(span, period, keeps), exact(cap.points));
        if (compare(excess, ZERO) > 0)
          account.add(account.lastMonth(span, period), 'adjusted', negative(excess), { part: of });
      }
    }
  }
}

/** What is missing to a floor is added. */
function liftTo(
  account: YearEntries,
  {
    span,
    points,
    keeps,
    asks,
  }: {
    readonly span: Span;
    readonly points: number;
    readonly keeps: (entry: Entry) => boolean;
    readonly asks?: (period: MonthText) => boolean;
  },
): void {
  for (const period of account.periods(span)) {
    if (asks !== undefined && !asks(period)) continue;
    const missing = minus(exact(points), account.sum(span, period, keeps));
    if (compare(missing, ZERO) > 0) account.add(account.lastMonth(span, period), 'adjusted', missing);
  }
}

function liftScores(account: YearEntries, spans: readonly Span[]): void {
  const { plan } = account;
  if (spans.includes('month') && plan.monthFloor !== undefined)
    liftTo(account, { span: 'month', points: plan.monthFloor, keeps: () => true });
  for (const span of spans) {
    for (const floor of (plan.floors ?? []).filter(({ of, per }) => (of ?? 'score') === 'score' && per === span))
      liftTo(account, { span, points: floor.points, keeps: () => true });
  }
}

/** Categories before the base, then the bonuses; narrow periods first. */
function liftParts(account: YearEntries, assessed: ReadonlySet<string>, spans: readonly Span[]): void {
  const { plan } = account;
  const parts: readonly Part[] = partsOf(plan);
  const isBase = ({ kind, part }: Entry): boolean =>
    kind === 'base' || part === 'base' || parts.some(({ id }) => id === part);
  for (const span of spans) {
    const floors = (plan.floors ?? []).filter(({ per }) => per === span);
    const was = (id: string | null, period: MonthText): boolean =>
      parts.some(
        (part) =>
          (id === null || part.id === id) &&
          [...assessed].some(
            (key) => key.startsWith(`${part.id} `) && periodOf(plan, span, key.slice(part.id.length + 1)) === period,
          ),
      );
    for (const part of parts.filter(({ id }) => id !== 'base')) {
      for (const floor of floors.filter(({ of }) => of === part.id))
        liftPart(
          account,
          {
            span,
            points: floor.points,
            keeps: (entry) => entry.part === part.id,
            asks: (period) => was(part.id, period),
          },
          part.id,
        );
    }
    for (const floor of floors.filter(({ of }) => of === 'base'))
      liftPart(account, { span, points: floor.points, keeps: isBase, asks: (period) => was(null, period) }, 'base');
  }
  for (const span of spans) {
    const isBonus = ({ kind, part }: Entry): boolean =>
      kind === 'bonus' ||
      kind === 'posted' ||
      (kind === 'deduction' && part === null) ||
      (kind === 'adjusted' && part === 'bonus');
    for (const floor of (plan.floors ?? []).filter(({ of, per }) => of === 'bonus' && per === span))
      liftPart(account, { span, points: floor.points, keeps: isBonus }, 'bonus');
  }
}

function liftPart(account: YearEntries, lift: Parameters<typeof liftTo>[1], part: string): void {
  const from = account.entries.length;
  liftTo(account, lift);
  account.entries.splice(
    from,
    account.entries.length,
    ...account.entries.slice(from).map((entry) => ({ ...entry, part })),
  );
}
