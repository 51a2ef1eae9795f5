// Assessment records while they are read: one record after the other enters, each with its figures behind it; a column
// for each field leaves, in the order of the rows.
import { float64Column, int16Column, int32Column, uint16Column, uint8Column } from '../../basis/columns/growing';
import { RECORD_BLANK, type AssessmentColumns } from '../types';

/** One record's numbers, as in AssessmentColumns. */
export type AssessmentRecord = {
  readonly household: number;
  readonly first: number;
  readonly months: number;
  readonly state: number;
  readonly refused: number;
  readonly table: number;
  readonly row: number;
};

export class AssessmentGatherer {
  private readonly household = int32Column();
  private readonly first = int32Column();
  private readonly months = uint8Column();
  private readonly state = uint8Column();
  private readonly refused = int16Column();
  private readonly table = uint16Column();
  private readonly row = int32Column();
  private readonly firstFigure = int32Column();
  private readonly target = int16Column();
  private readonly sum = float64Column();
  private readonly panel = uint8Column();
  private readonly column = uint16Column();

  /** Figures pushed from here on are this record's. */
  push(record: AssessmentRecord): void {
    this.household.push(record.household);
    this.first.push(record.first);
    this.months.push(record.months);
    this.state.push(record.state);
    this.refused.push(record.refused);
    this.table.push(record.table);
    this.row.push(record.row);
    this.firstFigure.push(this.target.length);
  }

  /** `column`: the sheet's. */
  pushFigure(figure: { readonly target: number; readonly sum: number; readonly panel: number }, column: number): void {
    this.target.push(figure.target);
    this.sum.push(figure.sum);
    this.panel.push(figure.panel);
    this.column.push(column);
  }

  /** The columns; they are not in any order of households yet. */
  done(): AssessmentColumns {
    this.firstFigure.push(this.target.length);
    const household = this.household.done();
    const state = this.state.done();
    return {
      // A table of which no row is filled in yet decides nothing.
      stated: state.some((each) => each !== RECORD_BLANK),
      length: household.length,
      household,
      first: this.first.done(),
      months: this.months.done(),
      state,
      refused: this.refused.done(),
      table: this.table.done(),
      row: this.row.done(),
      firstFigure: this.firstFigure.done(),
      figures: {
        target: this.target.done(),
        sum: this.sum.done(),
        panel: this.panel.done(),
        column: this.column.done(),
      },
      order: new Int32Array(0),
      offsets: new Int32Array(0),
    };
  }
}
