// Which vetoes a household's figures bring about, and from which day on:
// the day on which a figure that goes one way only reaches what the veto asks, else the end of its period.
// So what was said once is said for ever, whatever asOf.
import { lastDayOf } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import * as codes from './codes';
import type { CompiledVeto, CompiledVetoes } from './compile-vetoes';
import type { CompiledYear } from './compile-year';
import { periodMeets } from './conditions';
import { staysMet } from './lasting-conditions';
import type { Workspace } from './workspace';

type FigureVeto = CompiledVetoes['byFigures'][number];

/** One veto of a month's rules; `lasts`: whether it is met for good once all its conditions are. */
type Watched = FigureVeto & { readonly lasts: boolean };

/** By month of the year. */
export type WatchedFigures = readonly (readonly Watched[])[];

export type FoundVeto = { readonly veto: CompiledVeto; readonly month: number; readonly day: number };

export function watchedFigures(rules: CompiledYear, { assessment }: Ledger): WatchedFigures {
  return rules.byMonth.map((tables) =>
    (tables.vetoes?.byFigures ?? []).map((veto) => {
      const looked = { rules, tables, months: veto.months, assessed: assessment.stated };
      return { ...veto, lasts: veto.when.every((condition) => staysMet(condition, looked)) };
    }),
  );
}

/** In the order of their days. */
export function vetoesOfFigures(work: Workspace, rules: CompiledYear, watched: WatchedFigures): readonly FoundVeto[] {
  const found: FoundVeto[] = [];
  const met = new Set<string>();
  for (let month = work.from; month <= work.to; month++) {
    for (const one of watched[month]) {
      const period = {
        first: Math.max(work.from, month - (month % one.months)),
        end: month - (month % one.months) + one.months - 1,
      };
      const key = `${period.end} ${rules.vetoes[one.veto.index].name}`;
      const day = met.has(key) ? null : dayOfVeto(work, rules, one, { ...period, month });
      if (day === null) continue;
      met.add(key);
      found.push({ veto: one.veto, month, day });
    }
  }
  // Stable: of one day in the order of the plan.
  return found.sort((a, b) => a.day - b.day);
}

/** Months of the year: of the veto's period as far as the household takes part, and the one that is looked at. */
type Looked = { readonly first: number; readonly end: number; readonly month: number };

/** The day of the month on which the veto takes effect; `null` when it does not. */
function dayOfVeto(
  work: Workspace,
  rules: CompiledYear,
  { when, lasts }: Watched,
  { first, end, month }: Looked,
): number | null {
  const isLast = month === end || month === work.last - rules.first;
  const closes = isLast && when.every((condition) => periodMeets(condition, work, rules, { first, last: month }));
  if (lasts) {
    const day = daysOf(work, month, lastDayOf(rules.first + month)).find((each) =>
      when.every((condition) =>
        periodMeets(condition, work, rules, { first, last: month, through: { day: each, end } }),
      ),
    );
    if (day !== undefined) return day;
  }
  return closes ? lastDayOf(rules.first + month) : null;
}

/** The days of the month that rows stand at, ascending, and its last. */
function daysOf(work: Workspace, month: number, last: number): readonly number[] {
  const days = new Set<number>([last]);
  for (let line = 0; line < work.length; line++)
    if (work.month[line] === month && work.kind[line] !== codes.KIND_BASE && work.source[line] >= 0)
      days.add(work.dayOf(line));
  return [...days].sort((a, b) => a - b);
}
