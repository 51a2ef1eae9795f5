// What clerks call the tables of a ledger.
import type { LedgerRole, TableRole } from '../types';

export const ROLE_NAMES: Readonly<Record<TableRole, string>> = {
  roster: '花名册',
  events: '加减分登记',
  assessment: '基础分评定',
  redemptions: '兑换登记',
  decisions: '评议决定',
  settings: '积分设置',
  notices: '公示登记',
  objections: '异议登记',
  corrections: '更正登记',
  honours: '荣誉登记',
  archive: '归档明细',
  goods: '兑换物品',
  stock: '物品出入库',
  panels: '评议小组',
  declarations: '个人申报',
  holidays: '节假日',
};

/** The tables that a sheet of the clerk's may be, beside the roster. */
export const NO_ROSTER_ROLES = ['events', 'assessment', 'redemptions', 'decisions'] as const;

/** The header words by which a person may name the columns of a table: one for each thing that reading looks for. */
export const ROLE_COLUMNS: Readonly<Record<Exclude<LedgerRole, 'settings'>, readonly string[]>> = {
  roster: ['户号', '户主', '小组', '常住', '老年户', '参评', '加入月份', '退出月份', '上年结转'],
  events: ['日期', '户号', '户主', '小组', '项目', '类别', '数量', '分值', '止期', '依据', '状态', '备注'],
  assessment: ['月份', '季度', '户号', '户主', '小组', '基础分'],
  redemptions: ['日期', '户号', '户主', '小组', '物品', '数量', '分值', '领取人'],
  decisions: ['户号', '户主', '小组', '等次', '决定日期', '决定机构'],
};
