// Annual groups: noted month by month, credited together in one month under the year's cap. Before that
// month, or for a household that is not in force then, nothing is credited and the notes say so.
import * as codes from '../codes';
import type { CapTables } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { CapChain } from './cap-meter';
import { CapMeters, WIDEST_PERIOD } from './cap-meter';
import { linesInOrder } from './lines-in-order';
import type { ScoringStep } from './step';

export const posting: ScoringStep = {
  kind: 'posting',
  prepare: (rules) => {
    if (!rules.byMonth.some((tables) => tables.postedIn.some((month) => month >= 0))) return null;
    const groups = new PostedGroups(rules);
    return (work) => groups.post(work);
  },
};

class PostedGroups {
  private readonly inYear: CapMeters;
  /** By month, then group: the caps of a year, since those of narrower periods were met where the rows were noted. */
  private readonly chains: readonly (readonly CapChain[])[];

  constructor(private readonly rules: CompiledYear) {
    this.inYear = new CapMeters(rules.caps, rules.groupIds.length);
    this.chains = rules.byMonth.map(({ groupCaps }) =>
      rules.groupIds.map((_, subject) =>
        this.inYear.chainOf([{ tables: yearAlone(groupCaps), subject, most: WIDEST_PERIOD }]),
      ),
    );
  }

  post(work: Workspace): void {
    this.inYear.reset();
    const rows = work.length;
    // Where rows are refused whole their order decides how much counts.
    if (this.inYear.refuses) for (const line of linesInOrder(work)) this.postNoted(work, line);
    else for (let line = 0; line < rows; line++) this.postNoted(work, line);
  }

  private postNoted(work: Workspace, line: number): void {
    if (work.kind[line] === codes.KIND_ANNUAL && codes.countsPoints(work.reason[line])) this.postLine(work, line);
  }

  private postLine(work: Workspace, line: number): void {
    const tables = this.rules.byMonth[work.month[line]];
    const group = tables.group[work.subject[line]];
    const month = tables.postedIn[group];
    const credited = month >= work.month[line] && month >= work.from && month <= work.to;
    if (month === work.month[line] && credited) {
      // Noted and credited in one month is one outcome: the line itself counts.
      this.cutInYear(work, line, group);
      return;
    }
    if (credited) this.cutInYear(work, credit(work, line, month), group);
    note(work, line, credited ? codes.REASON_NOTED : codes.REASON_NOT_CREDITED);
    work.refers[line] = month;
  }

  private cutInYear(work: Workspace, line: number, group: number): void {
    this.inYear.cut(this.chains[work.month[line]][group], work, line, codes.REASON_GROUP_CAP);
  }
}

function yearAlone(tables: CapTables): CapTables {
  return tables.map((table, per) => (per === WIDEST_PERIOD ? table : null));
}

/** Adds the line that counts, with what the caps so far have left of it. */
function credit(work: Workspace, noted: number, month: number): number {
  const line = work.add(codes.KIND_ANNUAL, month);
  work.source[line] = work.source[noted];
  work.subject[line] = work.subject[noted];
  work.reason[line] = work.reason[noted];
  work.cap[line] = work.cap[noted];
  work.units[line] = work.units[noted];
  work.raw[line] = work.raw[noted];
  work.counted[line] = work.counted[noted];
  work.excess[line] = work.excess[noted];
  return line;
}

function note(work: Workspace, line: number, reason: number): void {
  work.reason[line] = reason;
  work.cap[line] = -1;
  work.counted[line] = 0;
  work.excess[line] = 0;
}
