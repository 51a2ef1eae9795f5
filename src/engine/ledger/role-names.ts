// What clerks call the tables of a ledger.
import type { TableRole } from './types';

export const ROLE_NAMES: Readonly<Record<TableRole, string>> = {
  roster: '花名册',
  events: '加减分登记',
  assessment: '基础分评定',
  redemptions: '兑换登记',
  decisions: '评议决定',
  settings: '积分设置',
};
