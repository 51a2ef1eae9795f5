// How a clerk writes single cells and orders columns, for `Clerk`.
import { formatDay, partsOfDay } from '../../src/engine/basis/calendar';
import type { CellValue } from '../../src/engine/basis/cells';

/** Chooses one of several: how the clerk does it this time. */
export type Choose = <T>(...ways: readonly T[]) => T;

export type Household = {
  readonly id: string;
  readonly head: string;
  readonly group: string;
  readonly resident: boolean;
};
export type Event = {
  readonly day: number;
  readonly household: Household;
  readonly item: string;
  readonly names: readonly string[];
  readonly count: number;
};
export type Record = { readonly month: number; readonly household: Household; readonly figures: readonly number[] };
export type Redemption = { readonly day: number; readonly household: Household; readonly points: number };
export type Village = {
  readonly households: readonly Household[];
  readonly events: readonly Event[];
  readonly records: readonly Record[];
  readonly redemptions: readonly Redemption[];
};

export type Column<Row> = { readonly header: string; readonly cell: (row: Row, at: number) => CellValue };
export type Sheet = {
  readonly name: string;
  readonly title: string;
  readonly header: readonly (readonly CellValue[])[];
  readonly body: readonly (readonly CellValue[])[];
};

export class Pen {
  constructor(
    readonly choose: Choose,
    readonly year: number,
  ) {}

  day(day: number): CellValue {
    const { year, month, day: date } = partsOfDay(day);
    return this.choose<CellValue>(
      day,
      formatDay(day),
      `${year}/${month}/${date}`,
      `${year}.${month}.${date}`,
      `${year}年${month}月${date}日`,
      year * 10000 + month * 100 + date,
      `${month}月${date}日`,
      ` ${formatDay(day)} 10:30`,
      String(day),
    );
  }

  id(id: string): CellValue {
    return this.choose<CellValue>(id, id, Number(id), ` ${id}`);
  }

  spaced(head: string): string {
    return this.choose(head, head, `\u3000${head} `, [...head].join(' '));
  }

  figure(figure: number): CellValue {
    return this.choose<CellValue>(figure, figure, String(figure));
  }

  /** The columns, as likely as not in another order, behind numbers of rows or with blank ones between. */
  columns<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
    const ordered = this.choose(true, false, false) ? [...columns].reverse() : columns;
    const numbered = this.choose(true, false)
      ? [{ header: '序号', cell: (_row: Row, at: number) => at + 1 }, ...ordered]
      : ordered;
    return this.choose(true, false, false, false)
      ? numbered.flatMap((column) => [column, { header: '', cell: () => null }])
      : numbered;
  }

  whose(): readonly Column<{ readonly household: Household }>[] {
    return [
      { header: this.choose('户号', '户编号'), cell: ({ household }) => this.id(household.id) },
      { header: this.choose('户主', '户主姓名'), cell: ({ household }) => this.spaced(household.head) },
    ];
  }
}

export function sheetOf<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet {
  return {
    name,
    title,
    header: [columns.map(({ header }) => header)],
    body: rows.map((row, at) => columns.map(({ cell }) => cell(row, at))),
  };
}
