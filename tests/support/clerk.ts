// A village's records written down as some clerk might: what is recorded enters with a choice of habits,
// the cells of a workbook leave. Whatever the habits, reading must give back what was recorded.
import { partsOfDay } from '../../src/engine/basis/calendar';
import type { CellTable, CellValue } from '../../src/engine/basis/cells';
import { assessmentSheets } from './clerk-assessments';
import {
  type Choose,
  type Event,
  type Household,
  Pen,
  type Redemption,
  type Sheet,
  sheetOf,
  type Village,
} from './clerk-pen';

export class Clerk {
  private readonly pen: Pen;

  constructor(
    private readonly choose: Choose,
    private readonly year: number,
  ) {
    this.pen = new Pen(choose, year);
  }

  workbook({ households, events, records, redemptions }: Village): readonly CellTable[] {
    const own = [
      ...this.roster(households),
      ...this.events(events),
      ...assessmentSheets(this.pen, records),
      ...this.redemptions(redemptions),
    ];
    const sheets = this.choose(true, false, false) ? own.reverse() : own;
    const tables = this.choose(
      () => [this.stacked(sheets)],
      () => this.besideEachOther(sheets),
      () => sheets.map((sheet) => this.laidOut(sheet)),
    )();
    return [
      ...(this.choose(true, false) ? [this.cover()] : []),
      ...tables,
      ...(this.choose(true, false) ? [this.summary(households)] : []),
    ];
  }

  private cover(): CellTable {
    return { sheet: '封面', rows: [['油房村积分制工作台账'], [], ['村民委员会'], [`${this.year}年度`]] };
  }

  private summary(households: readonly Household[]): CellTable {
    const [sheet, ...headers] = this.choose(
      ['年度积分汇总', '1月', '2月', '3月', '合计'],
      ['积分公示', '基础分', '加分', '减分', '总积分'],
      ['光荣榜', '名次', '年度总积分', '等次', '奖品'],
    );
    return {
      sheet,
      rows: [[sheet], ['户号', '户主', ...headers], ...households.map(({ id, head }) => [id, head, 101, 5, 1, 107])],
    };
  }

  private roster(households: readonly Household[]): readonly Sheet[] {
    const columns = this.pen.columns<Household>([
      { header: this.choose('户号', '户编号', '编号', '户\n号'), cell: ({ id }) => id },
      { header: this.choose('户主', '户主姓名', '姓名', '户　主'), cell: ({ head }) => this.pen.spaced(head) },
      { header: this.choose('小组', '村民小组', '组别'), cell: ({ group }) => group },
      {
        header: this.choose('是否常住', '常住', '居住情况'),
        cell: ({ resident }) => (resident ? this.choose('是', '√', '常住') : this.choose('否', '外出', '', null)),
      },
      { header: '身份证号', cell: () => '500223190001011234' },
    ]);
    const title = this.choose('农户花名册', `${this.year}年农户花名册`);
    if (!this.choose(true, false)) return [sheetOf('花名册', title, columns, households)];
    return [...new Set(households.map(({ group }) => group))].map((group) =>
      sheetOf(
        `${group}花名册`,
        title,
        columns,
        households.filter((one) => one.group === group),
      ),
    );
  }

  private events(events: readonly Event[]): readonly Sheet[] {
    const columns = this.eventColumns();
    const title = this.choose('加减分登记台账', `${this.year}年加减分登记表`, '');
    const parts: readonly (readonly [string, readonly number[]])[] = this.choose(
      [['加减分登记', [1, 2, 3]]],
      [
        ['上半年', [1, 2]],
        ['下半年', [3]],
      ],
      [
        ['1月加减分', [1]],
        ['2月加减分', [2]],
        ['3月加减分', [3]],
      ],
    );
    return parts.map(([name, months]) =>
      sheetOf(
        name,
        title,
        columns,
        events.filter(({ day }) => months.includes(partsOfDay(day).month)),
      ),
    );
  }

  private eventColumns() {
    const byName = this.choose(false, false, true);
    return this.pen.columns<Event>([
      { header: this.choose('日期', '发生日期', '登记日期', '时间'), cell: ({ day }) => this.pen.day(day) },
      ...(byName ? [] : [this.idColumn()]),
      ...(byName || this.choose(true, false) ? this.nameColumns() : []),
      { header: this.choose('项目', '积分项目', '项目编号', '事由'), cell: ({ names }) => this.choose(...names) },
      {
        header: this.choose('数量', '次数', '件数'),
        cell: ({ count }) =>
          count === 1 ? this.choose<CellValue>(1, null, '1', '') : this.choose<CellValue>(count, String(count)),
      },
      { header: '备注', cell: (_event, at) => `第${at}条` },
    ]);
  }

  private idColumn() {
    return {
      header: this.choose('户号', '户编号', '编号'),
      cell: ({ household }: Event) => this.pen.id(household.id),
    };
  }

  private nameColumns() {
    return [
      { header: this.choose('户主', '户主姓名'), cell: ({ household }: Event) => this.pen.spaced(household.head) },
      { header: this.choose('小组', '组别'), cell: ({ household }: Event) => household.group },
    ];
  }

  private redemptions(redemptions: readonly Redemption[]): readonly Sheet[] {
    const columns = this.pen.columns<Redemption>([
      { header: this.choose('日期', '兑换日期'), cell: ({ day }) => this.pen.day(day) },
      ...this.pen.whose(),
      { header: this.choose('物品', '兑换物品'), cell: () => '大米' },
      { header: '数量', cell: () => 2 },
      { header: this.choose('分值', '兑换积分', '消耗积分', '积分'), cell: ({ points }) => points },
      { header: this.choose('领取人', '领取人签字'), cell: () => null },
    ]);
    return [sheetOf('兑换登记', this.choose('积分兑换登记表', ''), columns, redemptions)];
  }

  // Two and two in one sheet, a blank column between them.
  private besideEachOther(sheets: readonly Sheet[]): readonly CellTable[] {
    const tables: CellTable[] = [];
    for (let at = 0; at < sheets.length; at += 2) {
      const [left, right] = [sheets[at], sheets[at + 1]];
      if (!right || left.header.length !== right.header.length)
        tables.push(...[left, right].filter(Boolean).map((sheet) => this.laidOut(sheet)));
      else tables.push({ sheet: `台账${at}`, merges: [], rows: this.zipped(left, right) });
    }
    return tables;
  }

  private zipped(left: Sheet, right: Sheet): readonly (readonly CellValue[])[] {
    const width = left.header[0].length;
    const [one, other] = [left, right].map(({ name, title, header, body }) => [
      [`${name} ${title}`.trim()],
      ...header,
      ...body,
    ]);
    return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => {
      const cells = one[at] ?? [];
      return [...cells, ...Array<null>(width + 1 - cells.length).fill(null), ...(other[at] ?? [])];
    });
  }

  private laidOut(sheet: Sheet): CellTable {
    return {
      sheet: sheet.name,
      rows: this.indented(this.framed(sheet)),
      merges: [],
      ...(this.choose(true, false, false, false, false) ? { hidden: true } : {}),
    };
  }

  private stacked(sheets: readonly Sheet[]): CellTable {
    return {
      sheet: '台账',
      rows: this.indented(
        sheets.flatMap((sheet) => [...this.framed({ ...sheet, title: `${sheet.name} ${sheet.title}` }), []]),
      ),
      merges: [],
    };
  }

  // Titles above, page breaks and subtotals inside, totals and notes below.
  private framed({ title, header, body }: Sheet): readonly (readonly CellValue[])[] {
    const width = header[header.length - 1].length;
    const above =
      title === ''
        ? []
        : [
            [title],
            ...(this.choose(true, false)
              ? [
                  [
                    '单位：油房村村民委员会',
                    ...Array<null>(Math.max(0, width - 3)).fill(null),
                    '填报时间：',
                    '2029年1月5日',
                  ],
                ]
              : []),
          ];
    const rows = body.flatMap((row, at) => {
      const broken = at === 3 && this.choose(true, false) ? header : [];
      const blank = this.choose(false, false, false, true) ? [[]] : [];
      const subtotal = at === 2 && this.choose(true, false) ? [['小计', ...Array<null>(width - 2).fill(null), 99]] : [];
      return [...broken, ...blank, row, ...subtotal];
    });
    const total = this.choose(true, false) ? [['合计', ...Array<null>(width - 2).fill(null), 999]] : [];
    const notes = this.choose(
      [],
      [['说明：空着的算1次。']],
      [['注', '以村评议会审核为准']],
      [['填表人：张三', null, '审核人：李四']],
    );
    return [...above, ...header, ...rows, ...total, ...notes];
  }

  private indented(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
    return this.choose(true, false, false) ? rows.map((row) => (row.length === 0 ? row : [null, ...row])) : rows;
  }
}
