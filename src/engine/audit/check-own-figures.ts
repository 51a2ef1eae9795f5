// The clerk's own results against ours: scores and account enter, one problem for each column that differs leaves.
import { monthsLater } from '../basis/calendar';
import type { Account } from '../account/types';
import { cellName } from '../basis/cells';
import { MICRO, numberOf, type Scale } from '../basis/points';
import { type Problem, problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import { periodText } from '../ledger/dates/read-period';
import type { Ledger } from '../ledger/types';
import type { YearScores } from '../scoring/types';
import { bestMeaning, type Fit } from './best-meaning';
import { reasonFor, type Reason, type ReasonKind } from './likely-reason';
import { meaningsOf } from './meanings';
import { OurFigures } from './our-figures';
import { ownGroups, type OwnGroup, type OwnPlace } from './places';

/** Places that a problem names, and those that a reason is looked for. */
const MOST_NAMED = 3;
const MOST_TRIED = 30;
/** Fewer places that differ are no sign of a table misread. */
const LEAST_MISREAD = 3;

/**
 * Compares every column of the clerk's own results with the year's, in the sense that fits it best.
 * One problem a column, alike columns of alike sheets folded into one:
 * an error where more than half of its places differ, at least three.
 */
export function checkOwnFigures(ledger: Ledger, scores: YearScores, account: Account | null): readonly Problem[] {
  const groups = ownGroups(ledger, scores);
  if (groups.length === 0) return [];
  const ours = new OurFigures(ledger, scores, account);
  return groups.flatMap((group) => checkGroup(group, ours));
}

function checkGroup({ of, places }: OwnGroup, ours: OurFigures): readonly Problem[] {
  const fit = bestMeaning(meaningsOf(of, ours.ledger.tables[places[0].table], ours), places, ours.scores.scale);
  if (fit === null || fit.differing.length === 0) return [];
  const { differing } = fit;
  const reason = likelyReason(fit, ours);
  const mostly = !reason.ofPlan && differing.length >= LEAST_MISREAD && differing.length * 2 > places.length;
  // What a 小计 adds up is anybody's guess.
  if (mostly && of === 'parts') return [];
  const { tables } = ours.ledger;
  const { sheet, ownFigures } = tables[differing[0].table];
  const { header, index } = ownFigures[differing[0].column];
  const facts = {
    compared: places.length,
    differing: differing.length,
    ...namesOfColumns(differing, ours.ledger),
    ...firstOf(fit, ours),
    ...reason.facts,
  };
  return [
    problem(
      mostly ? 'own-figures-mostly-differ' : 'own-figures-differ',
      { sheet, column: header, columnIndex: index },
      null,
      facts,
    ),
  ];
}

type Facts = FactsOf<'own-figures-differ'>;

function namesOfColumns(differing: readonly OwnPlace[], { tables }: Ledger): Facts {
  const sheets = new Set(differing.map(({ table }) => tables[table].sheet));
  const columns = new Set(differing.map(({ table, column }) => tables[table].ownFigures[column].header));
  return { sheets: [...sheets], columns: [...columns] };
}

/** The first place of each household. */
function firstByHousehold(places: readonly OwnPlace[], most: number): readonly OwnPlace[] {
  const firsts = new Map<number, OwnPlace>();
  for (const place of places) {
    if (firsts.size === most) break;
    if (!firsts.has(place.household)) firsts.set(place.household, place);
  }
  return [...firsts.values()];
}

function firstOf({ meaning, differing }: Fit, { ledger, scores }: OurFigures): Facts {
  const firsts = firstByHousehold(differing, MOST_NAMED);
  const households = firsts.map(({ household }) => ledger.roster.households[household]);
  return {
    households: households.map(({ id }) => id),
    heads: households.map(({ head }) => head),
    periods: firsts.map(({ from, months }) =>
      months === 0 ? '' : periodText(monthsLater(scores.first, from), months),
    ),
    theirs: firsts.map(({ figure }) => String(figure / MICRO)),
    ours: firsts.map((place) => shown(meaning.figure(place), scores.scale)),
    cellSheets: firsts.map(({ table }) => ledger.tables[table].sheet),
    cells: firsts.map(({ table, column, row }) => cellName(row - 1, ledger.tables[table].ownFigures[column].index)),
  };
}

// A mean may have endless places: more than the clerk's figures have are not shown.
function shown(grains: number, scale: Scale): string {
  return String(Math.round(numberOf(grains, scale) * 1000) / 1000);
}

/** Reasons that are the plan's own rules, at work on rows that were read. */
const OF_PLAN: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['by-rule', 'uncapped', 'not-in-force']);

/** The reason that explains the most of the first places, where it explains at least half of them. `ofPlan`: all of
 * them are explained by rules of the plan, most by that which rows are beside others: no sign of a table misread. */
function likelyReason(
  { meaning, differing }: Fit,
  ours: OurFigures,
): { readonly facts: Facts; readonly ofPlan: boolean } {
  const tried = firstByHousehold(differing, MOST_TRIED);
  const found = new Map<ReasonKind, Reason[]>();
  for (const place of tried) {
    const [from, to] = meaning.span(place);
    const reason = reasonFor(
      { place, from, to, more: place.figure * (ours.scores.scale / MICRO) - meaning.figure(place) },
      ours,
    );
    if (reason !== null) found.set(reason.kind, [...(found.get(reason.kind) ?? []), reason]);
  }
  const [most] = [...found.values()].sort((a, b) => b.length - a.length);
  if (most === undefined || most.length * 2 < tried.length) return { facts: {}, ofPlan: false };
  const [{ kind, sheet, row }] = most;
  const byPlan = [...found.values()].flat().filter((reason) => OF_PLAN.has(reason.kind)).length;
  return {
    facts: {
      reason: kind,
      explained: most.length,
      tried: tried.length,
      ...(sheet === null ? {} : { reasonSheet: sheet }),
      ...(row === null ? {} : { reasonRow: row }),
    },
    ofPlan: kind === 'by-rule' && byPlan === tried.length,
  };
}
