// Unit 每项荣誉·月: each distinct honour counts one unit in every month it lasts. One name is one honour,
// whichever rows record it: each month of it counts once, for the first of them.
import type { Ledger } from '../../ledger/types';
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import { countOneUnit } from './count-one-unit';
import type { ScoringStep, StepRun } from './step';
import { usesRule } from './step';

export const honours: ScoringStep = {
  kind: 'honours',
  prepare: (rules, ledger) => (usesRule(rules, codes.RULE_HONOUR) ? countHonours(rules, ledger) : null),
};

function countHonours(rules: CompiledYear, ledger: Ledger): StepRun {
  const items = rules.scheme.items.flatMap((_, item) =>
    rules.byMonth.some((tables) => tables.rule[item] === codes.RULE_HONOUR) ? [item] : [],
  );
  const months = new HonourMonths(ledger.events.texts.length);
  return (work) => {
    if (!work.meets(codes.RULE_HONOUR)) return;
    for (const item of items) {
      months.forget();
      countHonoursOfItem(work, rules, { item, months });
    }
  };
}

/** The months of each honour (by name) that have been counted already. */
class HonourMonths {
  private turn = 0;
  private readonly met: Int32Array;
  /** One bit a month. */
  private readonly taken: Uint16Array;
  private readonly first: Int32Array;

  constructor(names: number) {
    this.met = new Int32Array(names);
    this.taken = new Uint16Array(names);
    this.first = new Int32Array(names);
  }

  forget(): void {
    this.turn++;
  }

  /** Marks the month as counted for `line` and gives −1; where it was counted before, the honour's first line. */
  take(name: number, month: number, line: number): number {
    if (this.met[name] !== this.turn) {
      this.met[name] = this.turn;
      this.taken[name] = 0;
      this.first[name] = line;
    }
    const bit = 1 << month;
    if ((this.taken[name] & bit) !== 0) return this.first[name];
    this.taken[name] |= bit;
    return -1;
  }
}

type OneItem = { readonly item: number; readonly months: HonourMonths };

/** The lines of one row stand together. A row of which no month counts keeps its first line, which says why. */
function countHonoursOfItem(work: Workspace, rules: CompiledYear, { item, months }: OneItem): void {
  const { name } = work.ledger.events;
  let first = 0;
  for (let line = 0; line < work.length; line++) {
    if (work.rule[line] !== codes.RULE_HONOUR || work.subject[line] !== item) continue;
    if (work.source[line] !== work.source[first]) first = line;
    const earlier = months.take(name[work.source[line]], work.month[line], line);
    if (earlier < 0) {
      countOneUnit(work, rules, line);
      // This line shows the row in the breakdown; its first line, which counts nothing, is left out.
      if (work.reason[first] === codes.REASON_SAME_HONOUR) work.reason[first] = codes.REASON_SILENT;
    } else {
      work.reason[line] = line === first ? codes.REASON_SAME_HONOUR : codes.REASON_SILENT;
      work.refers[line] = earlier;
    }
  }
}
