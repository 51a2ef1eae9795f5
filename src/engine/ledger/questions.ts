// What only a person can settle, once for many rows: the question, and the answer as 积分设置 keeps it.
import type { AsideReason } from './coverage/types';
import { isRegister, type LedgerRole, type TableRole } from './table-roles';

/** A choice that is offered: `value` is what an answer keeps (see `Answers`), `label` what a person reads. */
export type Choice = { readonly value: string; readonly label: string };

export type QuestionKind =
  /** What is this column? */
  | 'column'
  /** Which item of the plan does this wording mean? */
  | 'item'
  /** Do rows of this 状态 word count? */
  | 'status'
  /** Is this sheet a part of the ledger, a copy, or about something else? */
  | 'sheet'
  /** Is 3.1 in this column the 1st of March or the 10th? */
  | 'dates';

export type Question = {
  readonly kind: QuestionKind;
  /** The sheet it was met in first; for `sheet` the sheet asked about. */
  readonly sheet: string;
  /** What is asked about: the column's header, the wording, the 状态 word; '' for `sheet`. */
  readonly word: string;
  /** 0-based column in the sheet, where one is meant. */
  readonly column: number | null;
  /** How many rows the answer decides. */
  readonly rows: number;
  /** The first of these rows, 1-based as in Excel, at most three. */
  readonly firstRows: readonly number[];
  /** Every sheet that the same answer mends, the first included: twelve month sheets are one question. */
  readonly sheets: readonly string[];
  /** Best first. */
  readonly choices: readonly Choice[];
  /** The choice that the cells suggest; `null` when none stands out. */
  readonly suggested: string | null;
};

/** What a sheet may be said to be: one of the ledger's tables, or none. */
export type SheetUse = TableRole | Extract<AsideReason, 'copy' | 'other-subject'>;

/** A person's answers. The last one on a matter stands. Nothing in them is a guess. */
export type Answers = {
  /** `sheet` '' means every sheet. `header` as written, folded by headerKey. `role`:
   * a word of COLUMN_ROLES, an item or a base target of the plan. */
  readonly columns: readonly { readonly sheet: string; readonly header: string; readonly role: string }[];
  /** `item`: an item's id, or NOT_SCORED. */
  readonly items: readonly { readonly word: string; readonly item: string }[];
  readonly statuses: readonly { readonly word: string; readonly counts: boolean }[];
  readonly sheets: readonly { readonly sheet: string; readonly use: SheetUse }[];
  /** Columns of numbers such as 3.5 that a person said are month and day. */
  readonly dates: readonly { readonly sheet: string; readonly header: string }[];
};

/** Whether nothing on such a sheet is read for points. */
export function isAsideUse(use: SheetUse): use is Exclude<SheetUse, LedgerRole> {
  return use === 'copy' || use === 'other-subject' || isRegister(use);
}

export const NO_ANSWERS: Answers = { columns: [], items: [], statuses: [], sheets: [], dates: [] };

/** A wording of no item: its rows are not for points. */
export const NOT_SCORED = '不计分';

/** What a person may say that a column is, beside the plan's items and base targets. */
export const COLUMN_ROLES = [
  '户号',
  '户主',
  '成员',
  '小组',
  '日期',
  '月份',
  '年度',
  '项目',
  '加分项目',
  '扣分项目',
  '加分',
  '扣分',
  '数量',
  '时长',
  '分值',
  '类别',
  '止期',
  '依据',
  '状态',
  '备注',
  '常住',
  '老年户',
  '参评',
  '加入月份',
  '退出月份',
  '上年结转',
  '人员类别',
  '物品',
  '单价',
  '领取人',
  '等次',
  '决定日期',
  '决定机构',
  '基础分',
  '不用',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
