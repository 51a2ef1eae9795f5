// How Excel's ranges look: members by office.js's names, each set on every cell of the range;
// what is struck through can be read.
import { areaOf, overlaps, type Edge } from './book';
import type { RangeObject } from './range';

export class RangeFormat {
  readonly Font: RangeFont;
  readonly Fill: RangeFill;
  readonly Borders: RangeBorders;

  constructor(private readonly range: RangeObject) {
    this.Font = new RangeFont(range);
    this.Fill = new RangeFill(range);
    this.Borders = new RangeBorders(range);
  }

  set HorizontalAlignment(horizontal: string) {
    this.range.paint({ horizontal });
  }
  set VerticalAlignment(vertical: string) {
    this.range.paint({ vertical });
  }
  set WrapText(wrap: boolean) {
    this.range.paint({ wrap });
  }
  set ShrinkToFit(shrink: boolean) {
    this.range.paint({ shrink });
  }
  set ColumnWidth(points: number) {
    this.range.writable();
    for (let column = this.range.area.left; column <= this.range.area.right; column += 1)
      this.range.sheet.columnWidths.set(column, points);
  }
  set RowHeight(points: number) {
    this.range.writable();
    for (let row = this.range.area.top; row <= this.range.area.bottom; row += 1)
      this.range.sheet.rowHeights.set(row, points);
  }
}

class RangeFont {
  constructor(private readonly range: RangeObject) {}
  set Name(font: string) {
    this.range.paint({ font });
  }
  set Size(size: number) {
    this.range.paint({ size });
  }
  /** `null` where some cells are struck through and some are not; cells that are not there are not. */
  get Strikethrough(): boolean | null {
    const { sheet, area } = this.range;
    let struck = 0;
    for (const [key, { look }] of sheet.cells) if (look.strike && overlaps(areaOf(key), area)) struck += 1;
    return struck === 0 ? false : struck === this.range.RowCount * this.range.ColumnCount ? true : null;
  }
}

class RangeFill {
  constructor(private readonly range: RangeObject) {}
  set Color(fill: string) {
    this.range.paint({ fill });
  }
}

const EDGES: readonly Edge[] = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'];

class RangeBorders {
  constructor(private readonly range: RangeObject) {}
  Indexer(name: string): RangeBorder {
    return new RangeBorder(this.range, name);
  }
}

class RangeBorder {
  constructor(
    private readonly range: RangeObject,
    private readonly name: string,
  ) {}
  set Style(style: string) {
    if (style !== 'Continuous') throw new Error(`the host draws no border ${style}`);
    this.range.writable();
    for (const key of this.range.keys()) this.draw(key);
  }

  /** The inner lines are the edges of the cells on both sides of them. */
  private draw(key: number): void {
    const { top, left, bottom, right } = this.range.area;
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    const drawn: Readonly<Record<string, readonly Edge[]>> = {
      EdgeLeft: column === left ? ['EdgeLeft'] : [],
      EdgeRight: column === right ? ['EdgeRight'] : [],
      EdgeTop: row === top ? ['EdgeTop'] : [],
      EdgeBottom: row === bottom ? ['EdgeBottom'] : [],
      InsideVertical: [
        ...(column > left ? ['EdgeLeft' as const] : []),
        ...(column < right ? ['EdgeRight' as const] : []),
      ],
      InsideHorizontal: [...(row > top ? ['EdgeTop' as const] : []), ...(row < bottom ? ['EdgeBottom' as const] : [])],
    };
    const added = drawn[this.name];
    if (added === undefined) throw new Error(`the host knows no border ${this.name}`);
    const had = this.range.sheet.cells.get(key)?.look.edges ?? [];
    this.range.paintCell(key, { edges: EDGES.filter((edge) => had.includes(edge) || added.includes(edge)) });
  }
}
