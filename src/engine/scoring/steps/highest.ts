// Of the rows of a group in one period (or of the items that one row names) only the one worth most counts:
// “取最高一项，不累加”. Of equals the first by date; the others are shown as excess.
import * as codes from '../codes';
import { CAP_PERIODS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import { slotIn } from './cap-meter';
import type { ScoringStep, StepRun } from './step';

export const highest: ScoringStep = {
  kind: 'highest',
  prepare: (rules) =>
    rules.byMonth.some((tables) => tables.rules.groups.some(({ highestPer }) => highestPer !== null))
      ? keepHighest(rules)
      : null,
};

function keepHighest(rules: CompiledYear): StepRun {
  // By month of the year and group: the period's number among CAP_PERIODS, −1 where every row counts.
  const periods = rules.byMonth.map((tables) => {
    const perOf = Int8Array.from(rules.groupIds, () => -1);
    for (const { id, highestPer } of tables.rules.groups)
      if (highestPer !== null) perOf[rules.groupIds.indexOf(id)] = CAP_PERIODS.indexOf(highestPer);
    return perOf;
  });
  return (work) => {
    const best = new Map<string, number>();
    for (let line = 0; line < work.length; line++) {
      const item = work.subject[line];
      if (work.rule[line] === codes.NO_RULE || item < 0 || work.counted[line] === 0) continue;
      const tables = rules.byMonth[work.month[line]];
      for (let group = tables.group[item]; group >= 0; group = tables.within[group]) {
        const per = periods[work.month[line]][group];
        if (per >= 0)
          contend(work, line, best, `${group} ${per === EVENT ? rowOf(work, line) : slotIn(per, work, line)}`);
      }
    }
    if (best.size > 0) nameWhatCounts(work);
  };
}

const EVENT = CAP_PERIODS.indexOf('event');

/** One row of the ledger is one event, whatever items it names; of what lasts each month is one. */
function rowOf({ ledger: { events }, source, month }: Workspace, line: number): string {
  return `${events.table[source[line]]} ${events.row[source[line]]} ${month[line]}`;
}

/** A line that gave way to one which gave way itself names the one that counts. */
function nameWhatCounts({ length, reason, refers }: Workspace): void {
  for (let line = 0; line < length; line++) {
    if (reason[line] !== codes.REASON_NOT_HIGHEST) continue;
    while (reason[refers[line]] === codes.REASON_NOT_HIGHEST) refers[line] = refers[refers[line]];
  }
}

/** The line takes the place of the best so far when it is worth more, and gives way otherwise. */
function contend(work: Workspace, line: number, best: Map<string, number>, key: string): void {
  const former = best.get(key);
  if (former === undefined) best.set(key, line);
  else if (work.counted[line] > work.counted[former]) {
    best.set(key, line);
    giveWay(work, former, line);
  } else giveWay(work, line, former);
}

function giveWay(work: Workspace, line: number, to: number): void {
  work.excess[line] += work.counted[line];
  work.counted[line] = 0;
  work.reason[line] = codes.REASON_NOT_HIGHEST;
  work.refers[line] = to;
}
