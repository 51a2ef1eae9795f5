// Whose row it is: 户号, 户主 and 小组 as written → one household of the roster, or why not.
import { compact, isBlank, textOf, type CellValue } from '../basis/cells';
import type { Household } from './types';

export const UNKNOWN_HOUSEHOLD = -1;
export const AMBIGUOUS_HOUSEHOLD = -2;
export const MISMATCHED_HOUSEHOLD = -3;
/** Neither 户号 nor 户主 given. */
export const NO_HOUSEHOLD = -4;

const NAMELESS = -1;

/** Finds households by what a row gives. Answers are remembered by the cell as written. */
export class HouseholdIndex {
  private readonly byId = new Map<string, number>();
  /** Ids without leading zeros; several households → AMBIGUOUS_HOUSEHOLD. */
  private readonly byLooseId = new Map<string, number>();
  private readonly byName = new Map<string, number[]>();
  private readonly ids = new Map<CellValue, number>();
  private readonly nameNumbers = new Map<string, number>();
  private readonly names = new Map<CellValue, number>();
  private readonly groups: string[];
  /** Name number of each household's head, NAMELESS where it has none. */
  private readonly headNames: number[];

  constructor(readonly households: readonly Household[]) {
    this.groups = households.map((household) => compact(household.group));
    this.headNames = households.map((household) => (household.head === '' ? NAMELESS : this.nameNumber(household.head)));
    households.forEach((household, number) => {
      const id = compact(household.id);
      if (!this.byId.has(id)) this.byId.set(id, number);
      const loose = looseId(id);
      if (loose !== null) this.byLooseId.set(loose, this.byLooseId.has(loose) ? AMBIGUOUS_HOUSEHOLD : number);
      if (household.head === '') return;
      const sameName = this.byName.get(household.head);
      if (sameName) sameName.push(number);
      else this.byName.set(household.head, [number]);
    });
  }

  /** The household's number, or UNKNOWN_, AMBIGUOUS_, MISMATCHED_ or NO_HOUSEHOLD. */
  find(id: CellValue | undefined, head: CellValue | undefined, group: CellValue | undefined): number {
    if (isBlank(id)) return this.findByName(head, group);
    const household = this.findById(id);
    if (household < 0 || isBlank(head)) return household;
    const headName = this.headNames[household];
    return headName === NAMELESS || headName === this.nameOf(head) ? household : MISMATCHED_HOUSEHOLD;
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
    const sameName = isBlank(head) ? [] : (this.byName.get(compact(textOf(head))) ?? []);
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
    let candidates = this.byName.get(compact(textOf(head))) ?? [];
    if (!isBlank(group) && candidates.length > 0) {
      const wanted = compact(textOf(group));
      candidates = candidates.filter((number) => this.groups[number] === wanted);
    }
    if (candidates.length === 0) return UNKNOWN_HOUSEHOLD;
    return candidates.length === 1 ? candidates[0] : AMBIGUOUS_HOUSEHOLD;
  }

  private lookById(id: CellValue): number {
    const text = compact(textOf(id));
    const exact = this.byId.get(text);
    if (exact !== undefined) return exact;
    const loose = looseId(text);
    return (loose === null ? undefined : this.byLooseId.get(loose)) ?? UNKNOWN_HOUSEHOLD;
  }

  private nameOf(head: CellValue): number {
    let number = this.names.get(head);
    if (number === undefined) {
      number = this.nameNumber(compact(textOf(head)));
      this.names.set(head, number);
    }
    return number;
  }

  private nameNumber(name: string): number {
    let number = this.nameNumbers.get(name);
    if (number === undefined) {
      number = this.nameNumbers.size;
      this.nameNumbers.set(name, number);
    }
    return number;
  }
}

/** Digits without their leading zeros; `null` for ids with other letters. */
function looseId(id: string): string | null {
  return /^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : null;
}
