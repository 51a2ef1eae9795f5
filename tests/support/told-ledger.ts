// What reading made of a workbook, told line by line in words that a test can hold it to.
import { formatDay, formatMonth, type Month } from '../../src/engine/basis/calendar';
import type { CellTable } from '../../src/engine/basis/cells';
import { MICRO, MILLI } from '../../src/engine/basis/points';
import { periodText } from '../../src/engine/ledger/dates/read-period';
import { readLedger } from '../../src/engine/ledger/read-ledger';
import type { ReadLedgerOptions } from '../../src/engine/ledger/read-ledger';
import { FREE_BONUS, RECORD_BLANK, RECORD_PARTLY_BLANK, RECORD_REJECTED } from '../../src/engine/ledger/types';
import type { AssessmentColumns, EventColumns, Ledger } from '../../src/engine/ledger/types';
import type { Scheme } from '../../src/engine/scheme/types';

export type ToldLedger = {
  readonly ledger: Ledger;
  /** `0101 张三 一组 常住 老年户 参评 加入2022-06 退出2022-09 结转20` */
  readonly households: readonly string[];
  /** By sheet and row: `2022-03-05 0101 J1 ×2 至2022-06-30 「最美家庭」 3分 作废`, without what is as always. */
  readonly events: readonly string[];
  /** By household and period: `2022-03 0101 2.1=6 环境整治=115/3 缺` (缺 partly blank, 空 blank, 退 turned down). */
  readonly records: readonly string[];
  readonly redemptions: readonly string[];
  readonly decisions: readonly string[];
  /** In the order found: `invalid-date 登记!3 日期 年底`. */
  readonly problems: readonly string[];
  /** `events 登记 3–5 rows:2`: header's first row and the body's last as in Excel; `(not taken)`, `(hidden)`. */
  readonly tables: readonly string[];
};

export function tell(tables: readonly CellTable[], scheme: Scheme, options: ReadLedgerOptions = {}): ToldLedger {
  const ledger = readLedger(tables, scheme, options);
  return {
    ledger,
    households: ledger.roster.households.map(({ id, head, group, resident, elderly, optedIn, joined, left, opening }) =>
      words(
        id,
        head,
        group,
        resident && '常住',
        elderly && '老年户',
        optedIn && '参评',
        joined !== null && `加入${formatMonth(joined)}`,
        left !== null && `退出${formatMonth(left)}`,
        opening !== 0 && `结转${opening / MICRO}`,
      ),
    ),
    events: rowsInOrder(ledger.events).map((event) => eventLine(ledger, scheme, event)),
    records: Array.from(ledger.assessment.order, (record) => recordLine(ledger, scheme, record)),
    redemptions: ledger.redemptions.map(({ day, household, points, goods }) =>
      words(day === null ? '?' : formatDay(day), idOf(ledger, household), `${points / MICRO}分`, goods),
    ),
    decisions: ledger.decisions.map(({ household, outcome, day, body }) =>
      words(idOf(ledger, household), outcome, day !== null && formatDay(day), body),
    ),
    problems: ledger.problems.map(({ code, sheet, row, column, value }) =>
      words(code, `${sheet}!${row}`, column, value !== null && String(value)),
    ),
    tables: ledger.tables.map(({ role, sheet, headerTop, bodyBottom, rowsRead, taken, hidden }) =>
      words(
        role,
        sheet,
        `${headerTop + 1}–${bodyBottom + 1}`,
        `rows:${rowsRead}`,
        !taken && '(not taken)',
        hidden && '(hidden)',
      ),
    ),
  };
}

function words(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => part !== false && part !== null && part !== '').join(' ');
}

function idOf(ledger: Ledger, household: number): string {
  return ledger.roster.households[household].id;
}

function rowsInOrder({ table, row, length }: EventColumns | AssessmentColumns): readonly number[] {
  return Array.from({ length }, (_, at) => at).sort((a, b) => table[a] - table[b] || row[a] - row[b]);
}

function eventLine(ledger: Ledger, scheme: Scheme, event: number): string {
  const { household, item, day, end, count, points, name, voided, texts } = ledger.events;
  const code = item[event] >= 0 ? scheme.items[item[event]].id : item[event] === FREE_BONUS ? '加分' : '减分';
  return words(
    formatDay(day[event]),
    idOf(ledger, household[event]),
    code,
    count[event] !== MILLI && `×${count[event] / MILLI}`,
    end !== null && end[event] > 0 && `至${formatDay(end[event])}`,
    name[event] > 0 && `「${texts[name[event]]}」`,
    points !== null && points[event] !== 0 && `${points[event] / MICRO}分`,
    voided[event] === 1 && '作废',
  );
}

function recordLine(ledger: Ledger, scheme: Scheme, record: number): string {
  const { household, first, months, state, firstFigure, figures } = ledger.assessment;
  const period = periodText(first[record] as Month, months[record]);
  const told: string[] = [];
  for (let at = firstFigure[record]; at < firstFigure[record + 1]; at++) {
    const target = scheme.baseTargets[figures.target[at]];
    told.push(
      `${target.kind === 'total' ? '基础分' : target.id}=${figures.sum[at] / MICRO}${figures.panel[at] > 1 ? `/${figures.panel[at]}` : ''}`,
    );
  }
  return words(
    period,
    idOf(ledger, household[record]),
    ...told,
    state[record] === RECORD_BLANK && '空',
    state[record] === RECORD_PARTLY_BLANK && '缺',
    state[record] === RECORD_REJECTED && '退',
  );
}
