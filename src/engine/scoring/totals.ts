// The sink that adds: a household's lines go into the columns of the year's scores.
import { isFor } from '../scheme/classes';
import { scoreMonthsOf } from '../scheme/periods';
import { firstDayOf, lastDayOf, monthOfDay } from '../basis/calendar';
import type {
  AspectColumns,
  BalanceClearing,
  Exclusion,
  MonthColumns,
  MonthFigures,
  ResultMark,
  Sanctions,
  YearScores,
} from './types';
import * as codes from './codes';
import type { CompiledYear } from './compile-year';
import { MonthColumn } from './month-column';
import type { Workspace } from './workspace';

/** Filled household by household. */
type GatheredSanctions = Sanctions & {
  readonly exclusions: Exclusion[];
  readonly results: ResultMark[];
  readonly clearings: BalanceClearing[];
};

function noSanctions(households: number): GatheredSanctions {
  return {
    disqualified: new Uint8Array(households * 12),
    dropped: new Uint8Array(households * 12),
    cleared: new Uint8Array(households * 12),
    outAt: new Uint8Array(households * 12),
    exclusions: [],
    clearings: [],
    results: [],
    out: new Int8Array(households).fill(-1),
    outDay: new Int32Array(households),
  };
}

type YearFigures = Pick<
  YearScores,
  | ('months' | 'deductionOnBase' | 'aspects' | 'participates' | 'classBits' | 'sanctions' | 'valid')
  | ('annualRaw' | 'annual' | 'bonus' | 'base' | 'deduction' | 'total')
>;

/** The figures of `YearScores`, filled household by household. */
export class YearTotals {
  private readonly status: Uint8Array;
  private readonly columns: Readonly<
    Record<'base' | 'bonusRaw' | 'bonus' | 'annual' | 'deduction' | 'score', MonthColumn>
  >;
  readonly aspects: readonly AspectColumns[];
  readonly participates: Uint8Array;
  readonly classBits: Int32Array;
  readonly valid: Uint8Array;
  readonly sanctions: GatheredSanctions | null;
  readonly annualRaw: Float64Array;
  readonly annual: Float64Array;
  readonly bonus: Float64Array;
  readonly base: Float64Array;
  readonly deduction: Float64Array;
  readonly total: Float64Array;
  private readonly onBase: MonthColumn | null;
  private readonly all: readonly MonthColumn[];
  /** By month of the year and item: 1 where its deductions fall on a category of the base. */
  private readonly fallsOnBase: readonly Uint8Array[];

  constructor(
    private readonly rules: CompiledYear,
    households: number,
  ) {
    this.fallsOnBase = rules.byMonth.map(({ deductedFrom }) =>
      Uint8Array.from(deductedFrom, (on) => (on === null ? 0 : 1)),
    );
    const column = (perHousehold: number) => new Float64Array(households * perHousehold);
    const ofMonths = () => new MonthColumn(households);
    this.status = new Uint8Array(households * 12);
    this.columns = {
      base: ofMonths(),
      bonusRaw: ofMonths(),
      bonus: ofMonths(),
      annual: ofMonths(),
      deduction: ofMonths(),
      score: ofMonths(),
    };
    this.onBase = this.fallsOnBase.some((items) => items.includes(1)) ? ofMonths() : null;
    this.all = [...Object.values(this.columns), ...(this.onBase === null ? [] : [this.onBase])];
    this.aspects = rules.aspects.map(({ name, periods }) => ({
      name,
      periods,
      figures: column(periods).fill(NaN),
      score: column(1),
      assessed: new Uint8Array(households),
    }));
    this.participates = new Uint8Array(households);
    this.classBits = new Int32Array(households);
    this.valid = new Uint8Array(households);
    this.sanctions = rules.vetoes.length === 0 ? null : noSanctions(households);
    this.annualRaw = column(1);
    this.annual = column(1);
    this.bonus = column(1);
    this.base = column(1);
    this.deduction = column(1);
    this.total = column(1);
  }

  /** What is filled by now. */
  get figures(): YearFigures {
    const { months, deductionOnBase, aspects, participates, classBits, sanctions, valid } = this;
    const { annualRaw, annual, bonus, base, deduction, total } = this;
    const ofYear = { annualRaw, annual, bonus, base, deduction, total };
    return { months, deductionOnBase, aspects, participates, classBits, sanctions, valid, ...ofYear };
  }

  private get months(): MonthColumns {
    const { base, bonusRaw, bonus, annual, deduction, score } = this.columns;
    return {
      status: this.status,
      base: base.figures,
      bonusRaw: bonusRaw.figures,
      bonus: bonus.figures,
      annual: annual.figures,
      deduction: deduction.figures,
      score: score.figures,
    };
  }

  private get deductionOnBase(): MonthFigures | null {
    return this.onBase?.figures ?? null;
  }

  /** Adds the lines of the household open in the workspace, all steps done. */
  add(work: Workspace): void {
    this.addLines(work);
    if (this.aspects.length > 0) this.addAspects(work);
    if (this.sanctions !== null) this.addSanctions(this.sanctions, work);
    this.closeYear(work);
  }

  private addLines(work: Workspace): void {
    const { annualRaw } = this;
    const { base, bonusRaw, bonus, annual, deduction, score } = this.columns;
    const { household, length, kind, month, reason, counted, excess, raw, subject } = work;
    for (let line = 0; line < length; line++) {
      const at = month[line];
      const points = counted[line];
      if (codes.adjustsYear(reason[line])) {
        this.total[household] += points;
        continue;
      }
      score.own[at] += points;
      switch (kind[line]) {
        case codes.KIND_BASE:
          base.own[at] += points;
          break;
        case codes.KIND_BONUS:
        case codes.KIND_FREE_BONUS:
          bonus.own[at] += points;
          bonusRaw.own[at] += points + excess[line];
          break;
        case codes.KIND_ANNUAL:
          annual.own[at] += points;
          // What is noted has a line of its own where it is credited, and is not added twice.
          if (codes.countsPoints(reason[line]) || reason[line] === codes.REASON_NOT_CREDITED)
            annualRaw[household] += raw[line];
          break;
        case codes.KIND_DEDUCTION:
        case codes.KIND_FREE_DEDUCTION:
          deduction.own[at] -= points;
          if (this.onBase !== null && this.fallsOnBase[at][subject[line]] === 1) this.onBase.own[at] -= points;
      }
    }
  }

  private addAspects(work: Workspace): void {
    for (let line = 0; line < work.length; line++) {
      if (work.kind[line] !== codes.KIND_BASE || work.subject[line] < 0) continue;
      const index = this.rules.aspectOfTarget[work.subject[line]];
      if (index < 0) continue;
      const aspect = this.aspects[index];
      const reason = work.reason[line];
      aspect.score[work.household] += work.counted[line];
      if (reason === codes.REASON_NO_TABLE_FULL) aspect.assessed[work.household] = aspect.periods;
      if (reason !== codes.REASON_NOTED && reason !== codes.REASON_ASSESSED && reason !== codes.REASON_GIVEN) continue;
      const at = work.household * aspect.periods + Math.floor(work.month[line] / this.rules.aspects[index].months);
      if (Number.isNaN(aspect.figures[at])) {
        aspect.figures[at] = 0;
        aspect.assessed[work.household]++;
      }
      aspect.figures[at] += work.raw[line];
    }
  }

  /** Who is out since an earlier year is out from the first day of this one. */
  private addSanctions(to: GatheredSanctions, { household, sanctions }: Workspace): void {
    const { first, asOf, carried } = this.rules;
    to.disqualified.set(sanctions.disqualified, household * 12);
    to.dropped.set(sanctions.dropped, household * 12);
    to.cleared.set(sanctions.cleared, household * 12);
    to.exclusions.push(...sanctions.exclusions);
    to.clearings.push(...sanctions.clearings);
    to.results.push(...sanctions.results);
    if (carried.length === 0 && sanctions.exclusions.length === 0) return;
    const outs = [
      ...carried.filter((one) => one.household === household).map((one) => ({ ...one, from: firstDayOf(first) })),
      ...sanctions.exclusions,
    ].filter(({ kind }) => kind === 'out');
    if (outs.length === 0) return;
    for (let month = 0; month < 12; month++) {
      const day = lastDayOf(first + month);
      if (outs.some((one) => one.from <= day && day <= one.to)) to.outAt[household * 12 + month] = 1;
    }
    to.outDay[household] = Math.min(...outs.map(({ from }) => from));
    if (to.outAt[household * 12 + asOf - first] === 1) to.out[household] = monthOfDay(to.outDay[household]) - first;
  }

  private closeYear(work: Workspace): void {
    const { household } = work;
    const { base, bonus, annual, deduction, score } = this.columns;
    this.classBits[household] = work.classBit;
    this.participates[household] = work.participates ? 1 : 0;
    this.valid[household] =
      work.participates && this.hasEnoughPeriods(work) && (this.sanctions === null || this.sanctions.out[household] < 0)
        ? 1
        : 0;
    for (let month = work.from; month <= work.to; month++) {
      this.status[household * 12 + month] = work.status[month];
      this.base[household] += base.own[month];
      this.bonus[household] += bonus.own[month];
      this.annual[household] += annual.own[month];
      this.deduction[household] += deduction.own[month];
      this.total[household] += score.own[month];
    }
    for (const column of this.all) column.keep(household);
  }

  /** True for a year that sums months. */
  private hasEnoughPeriods({ household, classBit, from, to }: Workspace): boolean {
    const { year } = this.rules.final.rules;
    if (year.kind === 'sum-of-months') return true;
    if (year.kind !== 'mean-of-periods') return periodsWithin(from, to, scoreMonthsOf(year)) >= year.minPeriods;
    for (const [index, aspect] of this.aspects.entries()) {
      if (
        aspect.periods > 1 &&
        isFor(this.rules.aspects[index].classes, classBit) &&
        aspect.assessed[household] < year.minPeriods
      )
        return false;
    }
    return true;
  }
}

/** How many periods of `span` months the months from..to touch; 0 for none. */
function periodsWithin(from: number, to: number, span: number): number {
  return from > to ? 0 : Math.floor(to / span) - Math.floor(from / span) + 1;
}
