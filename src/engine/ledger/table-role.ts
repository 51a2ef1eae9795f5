// Which of the ledger's tables a header row begins, and how surely.
import type { HeaderColumn } from './header-block';
import { headerKey, isRedemptionPoints } from './header-words';
import type { ColumnKind, FoundColumn, TableRole } from './types';

export type RoleGuess = { readonly role: TableRole; readonly confidence: number };

const REDEMPTION_NAME = /兑换|兑付|领取|领用/u;
const BASE_NAME = /基础|评定|评议|评分|考评|考核|打分|测评|检查/u;
const SUMMARY_NAME = /汇总|公示|排名|名次|累计|光荣榜|结果|统计/u;

/**
 * The role of a table with these columns, or `null` when it is none of the ledger's.
 * `title` is the sheet's name with the texts above the header; `baseRows` says whether its 项目 cells
 * name base points (the long form of an assessment).
 */
export function roleOf(columns: readonly FoundColumn[], title: string, baseRows: () => boolean): RoleGuess | null {
  const kinds = new Set<ColumnKind>();
  let figures = 0;
  let wide = 0;
  for (const column of columns) {
    if (column.kind === 'figure') {
      figures++;
      if (column.month !== null && column.target === 0) wide++;
    } else kinds.add(column.kind);
  }
  const has = (...wanted: readonly ColumnKind[]): boolean => wanted.some((kind) => kinds.has(kind));
  if (!has('household-id', 'household-head')) return null;
  if (has('tier') && has('decided-on', 'decided-by')) return sure('decisions');
  if (isRedemption(columns, title, has)) return sure('redemptions');
  if (figures > 0 && !has('item')) return assessment(figures, wide, title);
  if (has('item', 'item-text') && has('points', 'date', 'count')) {
    if (has('points', 'count') && baseRows()) return sure('assessment');
    return { role: 'events', confidence: has('date', 'period') && has('points', 'count') ? 1 : 0.8 };
  }
  if (has('points') && BASE_NAME.test(title) && !SUMMARY_NAME.test(title) && !has('date', 'count')) return { role: 'assessment', confidence: 0.6 };
  return rosterOf(has, title);
}

const sure = (role: TableRole): RoleGuess => ({ role, confidence: 1 });

function isRedemption(columns: readonly FoundColumn[], title: string, has: (...kinds: readonly ColumnKind[]) => boolean): boolean {
  const points = columns.find((column) => column.kind === 'points');
  if (!points) return false;
  if (has('goods') || isRedemptionPoints(headerKey(points.header))) return true;
  return REDEMPTION_NAME.test(title) && has('date') && !has('item');
}

// A yearly summary of the clerk's own (公示, 汇总) also has columns 1月…12月: it is no assessment.
function assessment(figures: number, wide: number, title: string): RoleGuess | null {
  const named = BASE_NAME.test(title);
  if (wide > 0 && wide === figures) {
    if (SUMMARY_NAME.test(title) && !named) return null;
    return wide >= 2 || named ? { role: 'assessment', confidence: named ? 1 : 0.7 } : null;
  }
  if (SUMMARY_NAME.test(title) && !named) return figures >= 2 ? { role: 'assessment', confidence: 0.5 } : null;
  return { role: 'assessment', confidence: named || figures >= 2 ? 1 : 0.7 };
}

function rosterOf(has: (...kinds: readonly ColumnKind[]) => boolean, title: string): RoleGuess | null {
  if (has('date', 'item', 'goods', 'points', 'tier')) return null;
  if (!has('household-id') && !has('village-group', 'resident', 'population')) return null;
  const marks = ['resident', 'elderly', 'opted-in', 'joined', 'left', 'opening', 'population', 'village-group'].filter((kind) => has(kind as ColumnKind)).length;
  if (/花名册|名册/u.test(title)) return sure('roster');
  return { role: 'roster', confidence: Math.min(0.95, 0.5 + marks * 0.15) };
}

/** Whether a header text belongs to a list of results that only looks like a roster. */
export function looksLikeResults(headers: readonly HeaderColumn[]): boolean {
  return headers.some((column) => column.parts.some((part) => /名次|排名|总分|总积分|得分|等次|累计/u.test(part)));
}
