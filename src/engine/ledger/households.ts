// Whose row it is: 户号, 户主 and 小组 as written → one household of the roster, or why not.
import { compact, isBlank, textOf, type CellValue } from '../basis/cells';
import type { Household } from './types';

export const UNKNOWN_HOUSEHOLD = -1;
export const AMBIGUOUS_HOUSEHOLD = -2;
export const MISMATCHED_HOUSEHOLD = -3;
/** Neither 户号 nor 户主 given. */
export const NO_HOUSEHOLD = -4;

/** Finds households by what a row gives. Answers are remembered by the cell as written; what a ledger never asks for is never built. */
export class HouseholdIndex {
  /** By 户号 as written and as folded; −1… for those that were asked for in vain. */
  private readonly ids = new Map<CellValue, number>();
  private looseIds: Map<string, number> | undefined;
  private nameIndex: NameIndexOfHouseholds | undefined;

  constructor(readonly households: readonly Household[]) {
    households.forEach((household, number) => {
      if (!this.ids.has(household.id)) this.ids.set(household.id, number);
    });
    households.forEach((household, number) => {
      const id = compact(household.id);
      if (id !== household.id && !this.ids.has(id)) this.ids.set(id, number);
    });
  }

  /** The household's number, or UNKNOWN_, AMBIGUOUS_, MISMATCHED_ or NO_HOUSEHOLD. */
  find(id: CellValue | undefined, head: CellValue | undefined, group: CellValue | undefined): number {
    if (isBlank(id)) return this.findByName(head, group);
    const household = this.findById(id);
    if (household < 0 || isBlank(head)) return household;
    return this.names().isHead(household, head) ? household : MISMATCHED_HOUSEHOLD;
  }

  /** By 户号 alone, whatever else the row says. */
  findById(id: CellValue): number {
    let household = this.ids.get(id);
    if (household === undefined) {
      household = this.lookById(id);
      this.ids.set(id, household);
    }
    return household;
  }

  /** Households that a wrong id or name may have meant, at most three, as `户号 户主`. */
  suggestions(id: CellValue | undefined, head: CellValue | undefined): readonly string[] {
    const sameName = isBlank(head) ? [] : this.names().withHead(head);
    const numbers = sameName.length > 0 || isBlank(id) ? sameName : [this.findById(id)].filter((number) => number >= 0);
    return numbers.slice(0, 3).map((number) => this.label(number));
  }

  /** `0101 张三(一组)` */
  label(number: number): string {
    const { id, head, group } = this.households[number];
    return `${id === head ? '' : `${id} `}${head}${group === '' ? '' : `(${group})`}`;
  }

  private findByName(head: CellValue | undefined, group: CellValue | undefined): number {
    if (isBlank(head)) return NO_HOUSEHOLD;
    return this.names().only(this.names().withHead(head), group);
  }

  private lookById(id: CellValue): number {
    const text = compact(textOf(id));
    const exact = this.ids.get(text);
    if (exact !== undefined && exact >= 0) return exact;
    const loose = looseId(text);
    return (loose === null ? undefined : this.loose().get(loose)) ?? UNKNOWN_HOUSEHOLD;
  }

  /** Ids without leading zeros; several households → AMBIGUOUS_HOUSEHOLD. */
  private loose(): Map<string, number> {
    if (this.looseIds) return this.looseIds;
    this.looseIds = new Map();
    for (const [number, household] of this.households.entries()) {
      const loose = looseId(compact(household.id));
      if (loose !== null) this.looseIds.set(loose, this.looseIds.has(loose) ? AMBIGUOUS_HOUSEHOLD : number);
    }
    return this.looseIds;
  }

  private names(): NameIndexOfHouseholds {
    return (this.nameIndex ??= new NameIndexOfHouseholds(this.households));
  }
}

/** Heads by name: which households a name belongs to, and whether it is a given household's. */
class NameIndexOfHouseholds {
  private readonly byName = new Map<string, number[]>();
  private readonly asWritten = new Map<CellValue, readonly number[]>();
  private readonly groupKeys = new Map<CellValue, string>();

  constructor(private readonly households: readonly Household[]) {
    households.forEach(({ head }, number) => {
      if (head === '') return;
      const sameName = this.byName.get(head);
      if (sameName) sameName.push(number);
      else this.byName.set(head, [number]);
    });
  }

  withHead(cell: CellValue): readonly number[] {
    let numbers = this.asWritten.get(cell);
    if (numbers === undefined) {
      numbers = this.byName.get(compact(textOf(cell))) ?? [];
      this.asWritten.set(cell, numbers);
    }
    return numbers;
  }

  /** The one of `numbers` in the group given (in any, when it is blank); UNKNOWN_ or AMBIGUOUS_HOUSEHOLD. */
  only(numbers: readonly number[], group: CellValue | undefined): number {
    const wanted = isBlank(group) ? null : this.groupKey(group);
    let found = UNKNOWN_HOUSEHOLD;
    for (const number of numbers) {
      if (wanted !== null && this.groupKey(this.households[number].group) !== wanted) continue;
      if (found >= 0) return AMBIGUOUS_HOUSEHOLD;
      found = number;
    }
    return found;
  }

  private groupKey(group: CellValue): string {
    let key = this.groupKeys.get(group);
    if (key === undefined) {
      key = compact(textOf(group));
      this.groupKeys.set(group, key);
    }
    return key;
  }

  /** True also for a household without a name: there is nothing to disagree with. */
  isHead(household: number, cell: CellValue): boolean {
    const { head } = this.households[household];
    return head === '' || head === cell || head === compact(textOf(cell));
  }
}

/** Digits without their leading zeros; `null` for ids with other letters. */
function looseId(id: string): string | null {
  return /^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : null;
}
