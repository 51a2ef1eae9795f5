// A workbook without 花名册 → the households that its other tables name.
import { idsIn, listedIn } from '../names/team-names';
import { nameInBrackets } from '../names/written-names';
import { compact, isErrorText, textOf, withoutLeadingZeros, type CellValue } from '../../basis/cells';
import type { Micro } from '../../basis/points';
import { partWithoutPrivateNumbers, withoutPrivateNumbers } from '../../basis/private-numbers';
import { bodyOf, identityOf, isNoRow, type RowIdentity, type TableSource } from './read-context';
import { withIds } from './read-roster';
import { cellAt, UNCALCULATED } from '../sheet-view';
import type { Household } from '../types';

/** The distinct households of the tables: those with 户号, then those known by name alone, each in order of first
 * appearance, all resident. */
export function gatherHouseholds(sources: readonly TableSource[]): readonly Household[] {
  const gathering = new Gathering();
  for (const source of sources) gathering.readTable(source);
  return withIds(gathering.households().map(asResident));
}

type Gathered = { id: string; head: string; group: string };

class Gathering {
  private readonly byId = new Map<string, Gathered>();
  /** 户号 that every row so far had as a number. */
  private readonly numbers = new Set<string>();
  private readonly named: Gathered[] = [];

  readTable(source: TableSource): void {
    const identity = identityOf(source);
    const { first, last } = bodyOf(source);
    const seen = new Set<string>();
    for (let at = first; at <= last; at++) {
      const row = source.view.rows[at];
      if (row) this.readRow(row, identity, seen);
    }
  }

  private readRow(row: readonly CellValue[], identity: RowIdentity, seen: Set<string>): void {
    const [cell, head] = [cellAt(row, identity.id), cellAt(row, identity.head)];
    const ids = typeof cell === 'string' ? idsIn(cell).names : [];
    const heads = typeof head === 'string' ? headsIn(head) : [];
    if (ids.length < 2 && heads.length < 2) return this.readHousehold({ id: cell, head }, row, { identity, seen });
    // A row of several says of none of them where it lives; which 户号 is whose is known only where there are as many.
    if (ids.length > 0 && heads.length > 0 && ids.length !== heads.length) return;
    for (let at = 0; at < Math.max(ids.length, heads.length); at++)
      this.readHousehold({ id: ids[at], head: heads[at] }, row, { identity: { ...identity, group: -1 }, seen });
  }

  private readHousehold(
    { id: cell, head: headCell }: Readonly<Record<'id' | 'head', CellValue | undefined>>,
    row: readonly CellValue[],
    { identity, seen }: { readonly identity: RowIdentity; readonly seen: Set<string> },
  ): void {
    const id = compact(textOf(cell));
    const head = nameIn(headCell ?? null);
    const group = textOf(cellAt(row, identity.group));
    const key = `${typeof cell} ${id}\n${head}\n${group}`;
    if ((id === '' && head === '') || isNobody(cell) || isNobody(headCell) || seen.has(key) || isNoRow(row, identity))
      return;
    seen.add(key);
    if (id === '') this.named.push({ id, head, group });
    else this.addNumbered(id, { id: textOf(cell), head, group }, typeof cell === 'number');
  }

  private addNumbered(key: string, { id, head, group }: Gathered, isNumber: boolean): void {
    const known = this.byId.get(key);
    if (isNumber && !known) this.numbers.add(key);
    if (!isNumber) this.numbers.delete(key);
    this.byId.set(
      key,
      known ? { id: known.id, head: known.head || head, group: known.group || group } : { id, head, group },
    );
  }

  households(): readonly Gathered[] {
    const numbered = this.withoutBareNumbers();
    const byName = new Map<string, Gathered>();
    const grouped = new Set(this.named.filter(({ group }) => group !== '').map(({ head }) => head));
    const groupsOf = new Map<string, Set<string>>();
    for (const { head, group } of numbered) groupsOf.set(head, (groupsOf.get(head) ?? new Set()).add(compact(group)));
    for (const household of this.named) {
      const { head, group } = household;
      const groups = groupsOf.get(head);
      // A row without 小组 adds a household only when no other row says where a household of that name lives.
      if (groups && (group === '' || groups.has('') || groups.has(compact(group)))) continue;
      if (group === '' && grouped.has(head)) continue;
      const key = `${compact(group)}\n${head}`;
      if (!byName.has(key)) byName.set(key, household);
    }
    return [...numbered, ...byName.values()];
  }

  // A number is the one text that differs from it by leading zeros alone.
  private withoutBareNumbers(): readonly Gathered[] {
    const texts = new Map<string, string[]>();
    for (const key of this.byId.keys()) {
      if (this.numbers.has(key) || !/^\d+$/.test(key)) continue;
      const digits = withoutLeadingZeros(key);
      texts.set(digits, [...(texts.get(digits) ?? []), key]);
    }
    const merged = new Map<string, Gathered>();
    for (const [key, household] of this.byId) {
      const same = this.numbers.has(key) ? texts.get(key) : undefined;
      const own = same?.length === 1 ? same[0] : key;
      const { id, head, group } = this.byId.get(own) ?? household;
      const before = merged.get(own);
      merged.set(own, {
        id,
        head: before?.head || household.head || head,
        group: before?.group || household.group || group,
      });
    }
    return [...merged.values()];
  }
}

// Half of a private number is no name: a cell that it was cut in is one name, which is shown masked.
function headsIn(head: string): readonly string[] {
  const { names } = listedIn(head);
  return names.every((name) => !isHalfPrivate(name, head)) ? names : [head];
}

function nameIn(head: CellValue): string {
  const text = compact(textOf(head));
  const name = nameInBrackets(head)?.name ?? text;
  return isHalfPrivate(name, text) ? text : name;
}

function isHalfPrivate(part: string, whole: string): boolean {
  return withoutPrivateNumbers(part) === part && partWithoutPrivateNumbers(part, whole) !== part;
}

/** An error value, or a formula that was never calculated. */
function isNobody(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === NUMBER_SIGN && (cell === UNCALCULATED || isErrorText(cell));
}

const NUMBER_SIGN = '#'.charCodeAt(0);

function asResident(gathered: Gathered): Household {
  return {
    ...gathered,
    headAsWritten: gathered.head,
    resident: true,
    elderly: false,
    optedIn: false,
    earnerClass: -1,
    joined: null,
    left: null,
    opening: 0 as Micro,
  };
}
