// Whose row it is: 户号, 户主 and 小组 as written → one household of the roster, or why not.
import { compact, isBlank, textOf, withoutLeadingZeros, type CellValue } from '../../basis/cells';
import { NumberedIds } from './numbered-ids';
import { beginningsOf, nameInBrackets, namesIn } from './written-names';
import { UNCALCULATED } from '../sheet-view';
import type { Household } from '../types';

const MOST_OFFERED = 3;

export const UNKNOWN_HOUSEHOLD = -1;
export const AMBIGUOUS_HOUSEHOLD = -2;
export const MISMATCHED_HOUSEHOLD = -3;
/** Neither 户号 nor 户主 given. */
export const NO_HOUSEHOLD = -4;

/** Digits of the longest 户号 that leading zeros are tried for. */
const LONGEST_NUMBER = 24;

/** Finds households by what a row gives. Answers are remembered by the cell as written;
 * what a ledger never asks for is never built. */
export class HouseholdIndex {
  private readonly numbered: NumberedIds | null;
  private readonly membersStated: boolean;
  private idIndex: IdIndexOfHouseholds | undefined;
  private nameIndex: NameIndexOfHouseholds | undefined;

  constructor(readonly households: readonly Household[]) {
    this.numbered = NumberedIds.of(households.map(({ id }) => id));
    this.membersStated = households.some(({ members }) => members !== undefined);
  }

  /** The household's number, or UNKNOWN_, AMBIGUOUS_, MISMATCHED_ or NO_HOUSEHOLD. */
  find(id: CellValue | undefined, head: CellValue | undefined, group: CellValue | undefined): number {
    if (isBlank(id)) return this.findByName(head, group);
    const household = this.findById(id);
    // A 户主 that a formula would look up says nothing until it is calculated.
    if (household < 0 || isBlank(head) || head === UNCALCULATED) return household;
    return this.names().isHead(household, head) ? household : MISMATCHED_HOUSEHOLD;
  }

  /** The household that a 户号 means, or a 户主 that only one has; else `none` or `several`. */
  meantBy(cell: CellValue): number | 'none' | 'several' {
    const byId = this.findById(cell);
    const found = byId >= 0 || byId === AMBIGUOUS_HOUSEHOLD ? byId : this.find(null, cell, null);
    return found >= 0 ? found : found === AMBIGUOUS_HOUSEHOLD ? 'several' : 'none';
  }

  /** By 户号 alone, whatever else the row says. */
  findById(id: CellValue): number {
    const numbered = this.numbered === null ? -1 : this.numbered.find(id);
    return numbered >= 0 ? numbered : (this.idIndex ??= new IdIndexOfHouseholds(this.households)).find(id);
  }

  /** Households that a wrong id or name may have meant, at most three, as `户号 户主`. */
  suggestions(id: CellValue | undefined, head: CellValue | undefined): readonly string[] {
    const sameName = isBlank(head) ? [] : this.names().withHead(head);
    const numbers = sameName.length > 0 || isBlank(id) ? sameName : [this.findById(id)].filter((number) => number >= 0);
    return numbers.slice(0, MOST_OFFERED).map((number) => this.label(number));
  }

  /** Whom a name that none has may mean: `several` households in one cell (李四、王五), or a `relative` of one (李四妻子).
   * Offered, never taken. */
  offers(
    head: CellValue | undefined,
  ): { readonly why: 'several' | 'relative'; readonly households: readonly string[] } | null {
    if (isBlank(head)) return null;
    const listed = namesIn(head);
    const several = listed.length > 1 ? listed.flatMap((name) => this.names().withHead(name)) : [];
    const numbers =
      several.length > 0
        ? several
        : (beginningsOf(head)
            .map((name) => this.names().withHead(name))
            .find((found) => found.length > 0) ?? []);
    if (numbers.length === 0) return null;
    return {
      why: listed.length > 1 && several.length > 0 ? 'several' : 'relative',
      households: numbers.slice(0, MOST_OFFERED).map((number) => this.label(number)),
    };
  }

  /** The one household that a name is a member of by the roster; UNKNOWN_, AMBIGUOUS_ or NO_HOUSEHOLD. */
  findByMember(member: CellValue | undefined): number {
    return isBlank(member) ? NO_HOUSEHOLD : this.names().find(member, null);
  }

  /** The member of a household whom a 户主 cell names instead of its head; '' for the head itself. */
  memberIn(household: number, cell: CellValue | undefined): string {
    // Asked of every row: most rosters name no members.
    if (!this.membersStated) return '';
    const { head, members } = this.households[household];
    if (members === undefined || cell === head || isBlank(cell)) return '';
    const name = compact(textOf(cell));
    return name !== head && members.includes(name) ? name : '';
  }

  /** `0101 张三(一组)` */
  label(number: number): string {
    const { id, head, group } = this.households[number];
    return `${id === head ? '' : `${id} `}${head}${group === '' ? '' : `(${group})`}`;
  }

  private findByName(head: CellValue | undefined, group: CellValue | undefined): number {
    if (isBlank(head)) return NO_HOUSEHOLD;
    return this.names().find(head, group);
  }

  private names(): NameIndexOfHouseholds {
    return (this.nameIndex ??= new NameIndexOfHouseholds(this.households));
  }
}

/** What a household is found by beside what is shown of it, where that is masked. */
function idsOf({ id, ledgerNames }: Household): readonly string[] {
  return ledgerNames === undefined ? [id] : [id, ledgerNames.id];
}

/** Households by 户号. */
class IdIndexOfHouseholds {
  /** As written and as folded; −1… for those that were asked for in vain. */
  private readonly ids = new Map<CellValue, number>();
  private longestId = 0;

  constructor(households: readonly Household[]) {
    households.forEach((household, number) => {
      for (const id of idsOf(household)) {
        if (!this.ids.has(id)) this.ids.set(id, number);
        this.longestId = Math.max(this.longestId, Math.min(id.length, LONGEST_NUMBER));
      }
    });
    households.forEach((household, number) => {
      for (const id of idsOf(household)) {
        const folded = compact(id);
        if (folded !== id && !this.ids.has(folded)) this.ids.set(folded, number);
      }
    });
  }

  /** The household's number, or UNKNOWN_ or AMBIGUOUS_HOUSEHOLD. */
  find(id: CellValue): number {
    let household = this.ids.get(id);
    if (household === undefined) {
      household = this.look(id);
      this.ids.set(id, household);
    }
    return household;
  }

  private look(id: CellValue): number {
    const text = compact(textOf(id));
    const exact = this.ids.get(text);
    if (exact !== undefined && exact >= 0) return exact;
    return /^\d+$/.test(text) ? this.lookByNumber(withoutLeadingZeros(text)) : UNKNOWN_HOUSEHOLD;
  }

  /** The household whose 户号 has these digits behind leading zeros: each number of zeros is tried. */
  private lookByNumber(digits: string): number {
    let found = UNKNOWN_HOUSEHOLD;
    for (let id = digits; id.length <= this.longestId; id = `0${id}`) {
      const household = this.ids.get(id) ?? UNKNOWN_HOUSEHOLD;
      if (household < 0 || household === found) continue;
      if (found >= 0) return AMBIGUOUS_HOUSEHOLD;
      found = household;
    }
    return found;
  }
}

/** Heads by name: which households a name belongs to, and whether it is a given household's. */
class NameIndexOfHouseholds {
  private readonly byName = new Map<string, number[]>();
  private readonly asWritten = new Map<CellValue, readonly number[]>();
  private readonly byMember = new Map<string, number[]>();
  /** By group, then by head, both as folded and as met. */
  private readonly groups = new Map<CellValue, Map<CellValue, number>>();

  constructor(private readonly households: readonly Household[]) {
    households.forEach((household, number) => {
      const { head, group, members = [], ledgerNames } = household;
      for (const member of members) this.byMember.set(member, [...(this.byMember.get(member) ?? []), number]);
      if (head === '') return;
      this.add(ledgerNames === undefined ? household : { head: compact(head), group }, number);
      if (ledgerNames !== undefined && (ledgerNames.head !== head || ledgerNames.group !== group))
        this.add(ledgerNames, number);
    });
  }

  private add({ head, group }: Pick<Household, 'head' | 'group'>, number: number): void {
    const key = compact(group);
    const heads = this.groups.get(key) ?? new Map<CellValue, number>();
    this.groups.set(key, heads.set(head, heads.has(head) ? AMBIGUOUS_HOUSEHOLD : number));
    const sameName = this.byName.get(head);
    if (sameName === undefined) this.byName.set(head, [number]);
    else if (sameName[sameName.length - 1] !== number) sameName.push(number);
  }

  withHead(cell: CellValue): readonly number[] {
    let numbers = this.asWritten.get(cell);
    if (numbers === undefined) {
      numbers = this.look(cell);
      this.asWritten.set(cell, numbers);
    }
    return numbers;
  }

  // A head goes before a member of the same name.
  private look(cell: CellValue): readonly number[] {
    const name = compact(textOf(cell));
    const known = this.byName.get(name) ?? this.byMember.get(name);
    if (known !== undefined) return known;
    const said = nameInBrackets(cell);
    const ofName = said === null ? [] : (this.byName.get(said.name) ?? []);
    return said === null || said.group === null
      ? ofName
      : ofName.filter((number) => compact(this.households[number].group) === said.group);
  }

  /** The one household of that head in the group given (in any, when it is blank); UNKNOWN_ or AMBIGUOUS_HOUSEHOLD. */
  find(head: CellValue, group: CellValue | undefined): number {
    if (isBlank(group)) {
      const numbers = this.withHead(head);
      return numbers.length === 1 ? numbers[0] : numbers.length === 0 ? UNKNOWN_HOUSEHOLD : AMBIGUOUS_HOUSEHOLD;
    }
    let heads = this.groups.get(group);
    if (heads === undefined) {
      heads = this.groups.get(compact(textOf(group))) ?? new Map<CellValue, number>();
      this.groups.set(group, heads);
    }
    let found = heads.get(head);
    if (found === undefined) {
      found = heads.get(compact(textOf(head))) ?? this.inGroup(head, group);
      heads.set(head, found);
    }
    return found;
  }

  private inGroup(head: CellValue, group: CellValue): number {
    const key = compact(textOf(group));
    const numbers = this.look(head).filter((number) => compact(this.households[number].group) === key);
    return numbers.length === 1 ? numbers[0] : numbers.length === 0 ? UNKNOWN_HOUSEHOLD : AMBIGUOUS_HOUSEHOLD;
  }

  /** True also for a household without a name, where there is nothing to disagree with, and for a member that the
   * roster names. */
  isHead(household: number, cell: CellValue): boolean {
    const { head } = this.households[household];
    return head === '' || head === cell || head === compact(textOf(cell)) || this.look(cell).includes(household);
  }
}
