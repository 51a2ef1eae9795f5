// What “once a month” and “once a year” share: one unit, however many rows record it; the first row is
// the one, and the others refer to it.
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import { countOneUnit } from './count-one-unit';

/** `rule`: the lines it applies to (RULE_…); `reason`: why the others of a period do not count; `months`:
 * those of a period, 1 or 12. */
type Once = { readonly rule: number; readonly reason: number; readonly months: number };

export class FirstOfPeriod {
  /** By item × 12 + the period's number: the turn (household) it was last met in, and the line that counted then. */
  private readonly met: Int32Array;
  private readonly first: Int32Array;

  constructor(
    private readonly rules: CompiledYear,
    private readonly once: Once,
  ) {
    this.met = new Int32Array(rules.scheme.items.length * 12);
    this.first = new Int32Array(this.met.length);
  }

  count(work: Workspace): void {
    if (!work.meets(this.once.rule)) return;
    const { met, first, rules } = this;
    const { rule: asked, reason, months } = this.once;
    const { rule, length } = work;
    for (let line = 0; line < length; line++) {
      if (rule[line] !== asked) continue;
      const slot = work.subject[line] * 12 + Math.floor(work.month[line] / months);
      if (met[slot] === work.turn) {
        work.reason[line] = reason;
        work.refers[line] = first[slot];
        continue;
      }
      met[slot] = work.turn;
      first[slot] = line;
      countOneUnit(work, rules, line);
    }
  }
}
