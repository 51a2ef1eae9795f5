// 评议决定 → decisions: what a committee settled where the figures could not.
import { compact, textOf, type CellValue } from '../../basis/cells';
import type { LocalDate } from '../../basis/calendar';
import { problem } from '../../basis/problem';
import { columnOf } from '../tables/classify-columns';
import { NO_HOUSEHOLD } from '../names/households';
import {
  bodyOf,
  householdProblem,
  identityOf,
  indexOf,
  isNoRow,
  placeOf,
  type ReadContext,
  recordNoRow,
  shown,
  type TableSource,
} from './read-context';
import { INVALID_DAY, whyNoDay } from '../dates/read-date';
import { SetAside } from './set-aside';
import { cellAt } from '../sheet-view';
import type { Decision } from '../types';

/** Reads every decision table in order. Whether a decision may stand is for the awards to say. */
export function readDecisions(sources: readonly TableSource[], context: ReadContext): readonly Decision[] {
  const decisions: Decision[] = [];
  for (const source of sources) {
    const { first, last } = bodyOf(source);
    const aside = new SetAside(source, identityOf(source), context);
    for (let at = first; at <= last; at++) {
      const decision = source.view.rows[at] ? readDecision(source.view.rows[at], { source, at, aside }, context) : null;
      if (decision) decisions.push(decision);
    }
  }
  return decisions;
}

function readDecision(
  row: readonly CellValue[],
  { source, at, aside }: { readonly source: TableSource; readonly at: number; readonly aside: SetAside },
  context: ReadContext,
): Decision | null {
  const identity = identityOf(source);
  const outcome = compact(textOf(cellAt(row, indexOf(source, 'tier'))));
  const household = context.households.find(
    cellAt(row, identity.id),
    cellAt(row, identity.head),
    cellAt(row, identity.group),
  );
  // A household listed with nothing decided yet is no decision.
  if (outcome === '' || ((household < 0 || household === NO_HOUSEHOLD) && isNoRow(row, identity))) {
    recordNoRow(context, source, at);
    return null;
  }
  if (aside.isOut(row, at)) return null;
  context.rowsRead[source.number]++;
  if (household < 0) {
    context.problems.push(householdProblem(household, row, { source, at, identity }, context));
    return null;
  }
  const column = columnOf(source.table.columns, 'decided-on');
  const day = context.dates.day(cellAt(row, column?.index ?? -1), source.view.table.date1904 ?? false);
  if (day === INVALID_DAY) {
    context.problems.push(
      problem('invalid-date', placeOf(source, at, column), shown(cellAt(row, column?.index ?? -1)), {
        role: 'decisions',
        why: whyNoDay(cellAt(row, column?.index ?? -1)),
      }),
    );
    return null;
  }
  return {
    household,
    outcome,
    day: day > 0 ? (day as LocalDate) : null,
    body: textOf(cellAt(row, indexOf(source, 'decided-by'))),
    table: source.number,
    row: at + source.view.top + 1,
  };
}
