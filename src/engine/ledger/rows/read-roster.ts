// 花名册 → the households, or, where there is none, the households that the other tables name.
import { compact, isBlank, isErrorText, textOf, type CellValue } from '../../basis/cells';
import type { Month } from '../../basis/calendar';
import { LARGEST_FIGURE, type Micro, roundedMicro } from '../../basis/points';
import { pointsIn } from '../../basis/spelt-figures';
import { problem } from '../../basis/problem';
import { classNamed } from '../../scheme/classes';
import { nearest } from '../../scheme/nearest';
import { withoutPrivateNames } from '../names/private-names';
import { columnOf } from '../tables/classify-columns';
import {
  bodyOf,
  identityOf,
  isNoRow,
  placeOf,
  type ReadContext,
  recordNoRow,
  type RowIdentity,
  shown,
  type TableSource,
} from './read-context';
import { whyNoDay } from '../dates/read-date';
import { namesIn } from '../names/written-names';
import { periodOfCell } from '../dates/read-period';
import type { ColumnKind, FoundColumn, Household } from '../types';
import { ElderlyReader } from './elderly-marks';
import { type MarkKind, markMeaning, type MarkMeaning } from './roster-marks';
import { SetAside } from './set-aside';
import { cellAt, filledCells } from '../sheet-view';

/** What reading a roster needs of the context: households are not known yet. */
export type RosterContext = Pick<
  ReadContext,
  'scheme' | 'dates' | 'year' | 'problems' | 'rowsRead' | 'rowsAside' | 'statuses'
>;

/** Reads the roster tables in order. A second row of one 户号 is a problem; the first stands. */
export function readRoster(sources: readonly TableSource[], context: RosterContext): readonly Household[] {
  const households: Household[] = [];
  const register = new Register(context);
  for (const source of sources) {
    const reader = new RosterReader(source, context);
    const { first, last } = bodyOf(source);
    for (let at = first; at <= last; at++) {
      const household = reader.read(at);
      if (!household) continue;
      context.rowsRead[source.number]++;
      if (register.isFirst(household, source, at)) households.push(household);
      else addMembers(households, household);
    }
  }
  return withIds(households);
}

// The row of another member: `household` is what it says of its household.
function addMembers(households: Household[], { id, head, group, members = [] }: Household): void {
  const at = households.findIndex((each) =>
    id === '' ? each.head === head && each.group === group : compact(each.id) === compact(id),
  );
  if (at >= 0 && members.length > 0)
    households[at] = { ...households[at], members: [...(households[at].members ?? []), ...members] };
}

class RosterReader {
  private readonly identity: RowIdentity;
  private readonly columns = new Map<ColumnKind, FoundColumn>();
  private readonly elderly: ElderlyReader;
  private readonly classes: FoundColumn | undefined;
  private readonly aside: SetAside;
  private former = { household: '', group: '' };

  constructor(
    private readonly source: TableSource,
    private readonly context: RosterContext,
  ) {
    this.identity = identityOf(source);
    this.aside = new SetAside(source, this.identity, context);
    this.elderly = new ElderlyReader(source, context, (row, at, column) => this.mark(row, at, column));
    for (const column of source.table.columns)
      if (column.kind !== 'figure' && column.kind !== 'item-count') this.columns.set(column.kind, column);
    // In a roster a bare 类别 is the participant's, whatever it is elsewhere.
    this.classes = this.columns.get('class') ?? this.columns.get('direction');
    if (context.scheme.classes.length > 0 && this.classes === undefined) {
      context.problems.push(
        problem('class-column-missing', { sheet: source.table.sheet }, null, { known: context.scheme.classes }),
      );
    }
  }

  /** The household of a row; `null` when the row is none. */
  read(at: number): Household | null {
    const row = this.source.view.rows[at];
    const id = textOf(cellAt(row, this.identity.id));
    const headCell = cellAt(row, this.identity.head);
    if (!row || filledCells(row) === 0) return null;
    if ((id === '' && isBlank(headCell)) || isNoRow(row, this.identity)) {
      recordNoRow(this.context, this.source, at);
      return null;
    }
    if (this.aside.isOut(row, at) || this.isError(row, at)) return null;
    const head = compact(textOf(headCell));
    const members = this.members(row);
    return {
      id,
      head,
      ...members,
      headAsWritten: typeof headCell === 'string' ? headCell.trim() : textOf(headCell),
      group: this.groupOf(textOf(cellAt(row, this.identity.group)), `${id}\n${head}`, members.members !== undefined),
      resident: this.isResident(row, at),
      ...this.elderly.read(row, at),
      earnerClass: this.earnerClass(row, at),
      joined: this.month(row, at, 'joined'),
      left: this.month(row, at, 'left'),
      opening: this.opening(row, at),
    };
  }

  // 小组 stands in the first row of a household, and the rows of its other members leave it blank.
  private groupOf(group: string, household: string, ofMember: boolean): string {
    const own = group === '' && ofMember && household === this.former.household ? this.former.group : group;
    this.former = { household, group: own };
    return own;
  }

  // What a lookup failed to find is nobody.
  private isError(row: readonly CellValue[], at: number): boolean {
    const kind = (['household-id', 'household-head'] as const).find((each) =>
      isErrorText(row[this.columns.get(each)?.index ?? -1]),
    );
    if (kind === undefined) return false;
    const column = this.columns.get(kind);
    this.context.problems.push(
      problem('unknown-household', placeOf(this.source, at, column), shown(row[column?.index ?? -1]), {
        role: 'roster',
        suggestions: [],
      }),
    );
    return true;
  }

  private members(row: readonly CellValue[]): Pick<Household, 'members'> {
    const column = this.columns.get('member');
    const cell = column ? row[column.index] : null;
    return isBlank(cell) ? {} : { members: namesIn(cell) };
  }

  private isResident(row: readonly CellValue[], at: number): boolean {
    const column = this.columns.get('resident');
    return column === undefined || this.mark(row, at, column) === 'yes';
  }

  private mark(row: readonly CellValue[], at: number, column: FoundColumn): MarkMeaning {
    const cell = row[column.index];
    const meaning = markMeaning(cell, column.kind as MarkKind);
    if (meaning === 'unclear')
      this.context.problems.push(
        problem('roster-mark-unclear', placeOf(this.source, at, column), shown(cell), { taken: '否' }),
      );
    return meaning;
  }

  private earnerClass(row: readonly CellValue[], at: number): number {
    const { scheme, problems } = this.context;
    const cell = this.classes ? row[this.classes.index] : null;
    if (scheme.classes.length === 0 || isBlank(cell)) return -1;
    const found = classNamed(scheme, textOf(cell));
    if (found < 0)
      problems.push(
        problem('class-unknown', placeOf(this.source, at, this.classes), shown(cell), {
          suggestions: nearest(textOf(cell), scheme.classes),
          known: scheme.classes,
        }),
      );
    return found;
  }

  private month(row: readonly CellValue[], at: number, kind: 'joined' | 'left'): Month | null {
    const column = this.columns.get(kind);
    const cell = column ? row[column.index] : null;
    const { dates, year, scheme } = this.context;
    const month = periodOfCell(cell, 'month', {
      dates,
      year,
      plan: scheme,
      date1904: this.source.view.table.date1904 ?? false,
    });
    if (month !== undefined) return month;
    this.context.problems.push(
      problem('invalid-date', placeOf(this.source, at, column), shown(cell), { role: 'roster', why: whyNoDay(cell) }),
    );
    return null;
  }

  private opening(row: readonly CellValue[], at: number): Micro {
    const column = this.columns.get('opening');
    const cell = column ? row[column.index] : null;
    const figure = pointsIn(cell);
    const micro = figure === null ? null : roundedMicro(figure);
    if (micro !== null || isBlank(cell)) return micro ?? (0 as Micro);
    const why = figure === null ? 'not-a-number' : 'too-large';
    this.context.problems.push(
      problem('invalid-points', placeOf(this.source, at, column), shown(cell), {
        role: 'roster',
        why,
        max: LARGEST_FIGURE,
      }),
    );
    return 0 as Micro;
  }
}

/** The households met so far, each with its first row. */
class Register {
  private readonly firsts = new Map<string, { readonly sheet: string; readonly row: number }>();

  constructor(private readonly context: RosterContext) {}

  /** False, and a problem, for a household met before. */
  isFirst(household: Household, source: TableSource, at: number): boolean {
    const named = household.id === '';
    const key = named ? `${compact(household.group)}\n${household.head}` : compact(household.id);
    const first = this.firsts.get(key);
    if (!first) {
      this.firsts.set(key, { sheet: source.table.sheet, row: at + source.view.top + 1 });
      return true;
    }
    // A row for each member of a household is no second household.
    if (household.members !== undefined && household.members.length > 0) return false;
    const place = placeOf(source, at, columnOf(source.table.columns, named ? 'household-head' : 'household-id'));
    this.context.problems.push(
      problem('duplicate-household', place, named ? household.head : household.id, {
        firstSheet: first.sheet,
        firstRow: first.row,
      }),
    );
    return false;
  }
}

/** Gives households without 户号 their name as id: 小组 + name where two share one, with a number behind it where that is
 * taken too; then masks private numbers. */
export function withIds(households: readonly Household[]): readonly Household[] {
  return withoutPrivateNames(named(households));
}

function named(households: readonly Household[]): readonly Household[] {
  if (households.every(({ id }) => id !== '')) return households;
  const taken = new Set(households.map(({ id }) => id));
  const sharing = new Map<string, number>();
  for (const household of households)
    if (household.id === '') sharing.set(household.head, (sharing.get(household.head) ?? 0) + 1);
  return households.map((household) => {
    if (household.id !== '') return household;
    const name =
      (sharing.get(household.head) ?? 0) > 1 || taken.has(household.head)
        ? household.group + household.head
        : household.head;
    let id = name;
    for (let more = 2; taken.has(id); more++) id = `${name}(${more})`;
    taken.add(id);
    return { ...household, id };
  });
}
