// Rows that stand in a table and do not count: voided or not accepted by their 状态, by a remark, or struck through.
// A row enters, whether it is out leaves; what has to be said of it is gathered and becomes problems at the end.
import { isBlank, type CellValue } from '../../basis/cells';
import { problem } from '../../basis/problem';
import { columnOf } from '../tables/classify-columns';
import { indexOf, isNoRow, placeOf, type ReadContext, type RowIdentity, shown, type TableSource } from './read-context';
import { isVoidingRemark, mayVoid } from './status-words';

/** The rows of one table that do not count. */
export class SetAside {
  private readonly status: number;
  private readonly note: number;
  private readonly struck: ReadonlySet<number> | null;

  constructor(
    private readonly source: TableSource,
    private readonly identity: RowIdentity,
    private readonly context: Pick<ReadContext, 'problems' | 'statuses'>,
  ) {
    this.status = indexOf(source, 'status');
    this.note = indexOf(source, 'note');
    const { struck } = source.view.table;
    this.struck = struck && struck.length > 0 ? new Set(struck) : null;
  }

  /** Whether the row in `at` of the view does not count; what is to be said of it is said. Asked of every row, once. */
  isOut(row: readonly CellValue[], at: number): boolean {
    const status = this.status < 0 ? null : row[this.status];
    if (status !== null && status !== undefined && status !== '' && this.isTurnedDown(status, row, at)) return true;
    if (this.struck !== null && this.struck.has(at + this.source.view.top)) return this.say('struck', row, at);
    const remark = this.note < 0 ? null : row[this.note];
    return (
      typeof remark === 'string' &&
      remark !== '' &&
      mayVoid(remark) &&
      isVoidingRemark(remark) &&
      this.say('remark', row, at)
    );
  }

  // Goods that were handed out are deducted until somebody says that they were not.
  private isTurnedDown(status: CellValue, row: readonly CellValue[], at: number): boolean {
    const meaning = this.context.statuses.meaning(status);
    if (meaning === 'counts') return false;
    if (meaning !== 'voided' && !isNoRow(row, this.identity))
      this.context.statuses.tell(meaning, status, this.source, at);
    return meaning !== 'unknown' || this.source.table.role !== 'redemptions';
  }

  private say(why: 'struck' | 'remark', row: readonly CellValue[], at: number): boolean {
    if (isNoRow(row, this.identity)) return true;
    const column = why === 'remark' ? columnOf(this.source.table.columns, 'note') : undefined;
    const cell = why === 'remark' ? row[this.note] : row.find((each) => !isBlank(each));
    this.context.problems.push(
      problem('row-set-aside', placeOf(this.source, at, column), shown(cell), { role: this.source.table.role, why }),
    );
    return true;
  }
}
