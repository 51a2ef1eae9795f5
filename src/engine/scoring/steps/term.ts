// A term of several years (两年一届): what the earlier years of the term came to is added to the year's score, a line for
// each. The months' own scores, and what can be redeemed, stay the year's;
// what barred from awards then bars from the term's.
import { placeInTerm } from '../../scheme/term';
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import { earlierYears, openEarlier, type EarlierYear } from './earlier-years';
import type { ScoringStep } from './step';

export const term: ScoringStep = {
  kind: 'term',
  prepare: (rules, ledger, before) => {
    const years = placeInTerm(rules.scheme, rules.year);
    if (years === 0) return null;
    const earlier = earlierYears(rules, ledger, { before, years });
    return (work) => addEarlier(work, earlier);
  },
};

function addEarlier(work: Workspace, earlier: readonly EarlierYear[]): void {
  if (!work.participates) return;
  const month = Math.min(work.from, 11);
  for (const year of earlier) {
    openEarlier(year, work.household);
    let points = 0;
    for (let line = 0; line < year.work.length; line++) points += year.work.counted[line];
    if (points !== 0) addLine(work, { month, year: year.rules.year, points });
    if (year.rules.vetoes.length > 0) carrySanctions(work, year.work, month);
  }
}

type Earlier = { readonly month: number; readonly year: number; readonly points: number };

function addLine(work: Workspace, { month, year, points }: Earlier): void {
  const line = work.addPoints(month, points, { kind: codes.KIND_FLOOR, reason: codes.REASON_FORMER_YEAR });
  work.refers[line] = year;
}

function carrySanctions({ sanctions }: Workspace, { sanctions: former }: Workspace, month: number): void {
  if (former.disqualified.includes(1)) sanctions.disqualified[month] = 1;
  const dropped = former.dropped.reduce((sum, tiers) => sum + tiers, 0);
  sanctions.dropped[month] = Math.min(255, sanctions.dropped[month] + dropped);
}
