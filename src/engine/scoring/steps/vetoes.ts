// Vetoes, when all points are there: the rows that carry one and the figures that bring one about. A limit on the
// score of a period adds a line that takes away what is above it; the other effects are noted for account and awards.
import { monthOfDay } from '../../basis/calendar';
import * as codes from '../codes';
import type { CompiledVeto } from '../compile-vetoes';
import type { CompiledYear } from '../compile-year';
import type { Ledger } from '../../ledger/types';
import { vetoesOfFigures, watchedFigures } from '../vetoes-of-figures';
import type { WatchedFigures } from '../vetoes-of-figures';
import type { Workspace } from '../workspace';
import type { ScoringStep, StepRun } from './step';

export const vetoes: ScoringStep = {
  kind: 'vetoes',
  prepare: (rules, ledger) =>
    rules.byMonth.some((tables) => tables.vetoes !== null) ? applyVetoes(rules, ledger) : null,
};

/** Months of the year, inclusive. */
type Limit = { readonly veto: number; readonly first: number; readonly last: number; readonly grains: number };

function applyVetoes(rules: CompiledYear, ledger: Ledger): StepRun {
  const watched = watchedFigures(rules, ledger);
  return (work) => {
    const limits: Limit[] = [];
    const end = work.length;
    for (let line = 0; line < end; line++) limits.push(...limitsOfRow(work, rules, line));
    limits.push(...limitsOfFigures(work, rules, watched));
    // Short periods first, so that a year's limit sees what its months still have; of one period the lowest decides.
    limits.sort((a, b) => a.last - a.first - (b.last - b.first) || a.grains - b.grains);
    for (const limit of limits) cut(work, limit);
  };
}

function limitsOfRow(work: Workspace, rules: CompiledYear, line: number): readonly Limit[] {
  const item = work.subject[line];
  if (work.rule[line] === codes.NO_RULE || item < 0 || !codes.countsPoints(work.reason[line])) return [];
  const month = work.month[line];
  // What lasts has a line in each of its months; it is one row, and brings its effects about once, on its day.
  if (monthOfDay(work.ledger.events.day[work.source[line]]) - rules.first !== month) return [];
  const veto = rules.byMonth[month].vetoes?.byItem[item] ?? null;
  if (work.rule[line] === codes.RULE_VETO) work.reason[line] = codes.REASON_VETO;
  if (veto === null) return [];
  work.sanction(veto, { month, day: work.dayOf(line), end: work.ledger.events.end?.[work.source[line]] ?? 0 });
  return limitsOf(veto, month);
}

function limitsOfFigures(work: Workspace, rules: CompiledYear, watched: WatchedFigures): readonly Limit[] {
  return vetoesOfFigures(work, rules, watched).flatMap(({ veto, month, day }) => {
    const line = work.add(codes.KIND_VETO, month);
    work.reason[line] = codes.REASON_VETO;
    work.refers[line] = veto.index;
    work.units[line] = day;
    work.sanction(veto, { month, day, end: 0 });
    return limitsOf(veto, month);
  });
}

function limitsOf({ index, limits }: CompiledVeto, month: number): readonly Limit[] {
  return limits.map(({ months, grains }) => ({
    veto: index,
    first: month - (month % months),
    last: month - (month % months) + months - 1,
    grains,
  }));
}

function cut(work: Workspace, { veto, first, last, grains }: Limit): void {
  let score = 0;
  for (let line = 0; line < work.length; line++)
    if (work.month[line] >= first && work.month[line] <= last) score += work.counted[line];
  if (score <= grains) return;
  const line = work.addPoints(Math.min(last, work.to), grains - score, {
    kind: codes.KIND_VETO,
    reason: codes.REASON_VETO_LIMIT,
  });
  work.refers[line] = veto;
}
