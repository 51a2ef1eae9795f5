// The clerk who writes a ledger: a village and a throw of dice enter, words, titles and the columns that
// say who are what every layout takes from here.
import type { CellValue } from '../../../src/engine/basis/cells';
import type { ExpectedYear } from '../expected-year';
import type { EventRow, LogicalHousehold } from '../logical-village';
import type { Dice } from '../writer/dice';
import type { VillageDraft } from '../writer/draft';
import type { Column, Page } from './page';
import { householdIn, worthOf } from './sound-village';
import { dayForm, spellCount, spellItem, spellName, spellPoints } from './spelling';
import { truthOf } from './truth';
import { HEADER_WORDS, SHEET_NAMES, type SheetKind, type WordRole } from './words';

export type Owned = { readonly who: EventRow['who'] };

const VILLAGES = ['青坪村', '石板村', '柏树村', '沙河村'];
const UNITS = ['填报单位：', '单位：', '村（盖章）：', '单位名称：'];
const KEEPERS = ['记账人：蒲国清', '填表人：龚小琼', '登记人：蒲国清', '单位：分'];
const FOOTS = [
  '注：本表由村评议小组填写，公示无异议后生效。',
  '说明：有异议的请在三日内到村委会反映。',
  '审核人：          村主任：',
];
const AGENTS = ['蒲国清', '龚小琼', '黎远'];

export class Clerk {
  readonly village: string;
  readonly whoStyle: readonly ('id' | 'head' | 'group')[];
  /** Writes names with spaces or with （户主） behind them now and then. */
  private readonly looseNames: boolean;

  /** `own`: words and spellings of the clerk's own, else those that the product's handbook names. */
  constructor(
    readonly draft: VillageDraft,
    readonly year: number,
    readonly dice: Dice,
    readonly own: boolean,
  ) {
    this.village = dice.pick(VILLAGES);
    this.looseNames = own && dice.chance(25);
    const { households } = draft;
    const unique = new Set(households.map(({ head }) => head)).size === households.length;
    const numbered = households[0].id !== '';
    this.whoStyle = !draft.rosterStated
      ? numbered
        ? ['id', 'head', 'group']
        : ['group', 'head']
      : numbered
        ? dice.pick([['id', 'head'], ['id', 'head', 'group'], ['group', 'id', 'head'], ['id']] as const)
        : unique && dice.chance(40)
          ? ['head']
          : ['group', 'head'];
  }

  word(role: WordRole): string {
    return this.dice.pick(this.own ? HEADER_WORDS[role].own : HEADER_WORDS[role].plain);
  }

  sheetName(kind: SheetKind): string {
    return this.dice.pick(this.own ? SHEET_NAMES[kind].own : SHEET_NAMES[kind].plain);
  }

  household(row: Owned): LogicalHousehold {
    return this.draft.households[householdIn(row)];
  }

  /** A title over all columns, and sometimes a line under it that says whose table it is. */
  head(page: Page, what: string, width: number): void {
    page.merge({
      top: page.add(`${this.village}${this.year}年${what}`),
      left: 0,
      bottom: page.rows.length - 1,
      right: width - 1,
    });
    if (!this.dice.chance(50) || width < 3) return;
    page.add(
      `${this.dice.pick(UNITS)}${this.village}村民委员会`,
      ...Array<CellValue>(width - 3).fill(null),
      this.dice.pick(KEEPERS),
    );
  }

  foot(page: Page): void {
    if (!this.dice.chance(50)) return;
    page.add();
    page.add(this.dice.pick(FOOTS));
  }

  serial<T>(): readonly Column<T>[] {
    return this.dice.chance(60) ? [{ header: this.word('serial'), cell: (_, at) => at + 1 }] : [];
  }

  who<T extends Owned>(joined = false): readonly Column<T>[] {
    return this.whoStyle.map((part): Column<T> => ({
      header: this.word(part),
      joined,
      cell: (row) =>
        part === 'head' && !joined
          ? spellName(this.household(row).head, this.dice, this.looseNames)
          : this.household(row)[part],
    }));
  }

  /** A column that no score hangs on. */
  aside<T>(): readonly Column<T>[] {
    const remark: Column<T> = { header: this.word('note'), cell: () => null };
    const agent: Column<T> = { header: this.word('agent'), cell: () => this.dice.pick(AGENTS) };
    return this.dice.pick([[], [remark], [agent, remark], [agent]]);
  }

  dates(): (day: string) => CellValue {
    return dayForm(this.dice, this.own);
  }

  date<T>(dayIn: (row: T) => string, role: 'date' | 'redeemedOn' = 'date'): Column<T> {
    const spell = this.dates();
    return { header: this.word(role), cell: (row) => spell(dayIn(row)) };
  }

  count(count: number): CellValue {
    return spellCount(count, this.dice, this.own);
  }

  points(points: number, sign: 1 | 0 | -1): CellValue {
    return spellPoints(points, sign, this.dice, this.own);
  }

  item(row: EventRow): string {
    const { id, honour } = worthOf(row);
    return spellItem(id, honour, this.dice);
  }

  /** What the village comes to. */
  expected(): ExpectedYear {
    return truthOf(this.draft);
  }

  /** Months' scores as the clerk works them out, by household and month (1..12); of Plan A. */
  monthScores(): readonly (readonly number[])[] {
    const year = this.expected();
    return year.households.map((household) =>
      'months' in household ? household.months.map((month) => month.score) : [],
    );
  }
}
