// How the pages name sheets and what columns may be: the clerk's own texts, masked, beside words of ours.
import { ROLE_NAMES, SHEET_USES, withoutPrivateNumbers, type Scheme, type SheetUse } from '../../engine';
import { isNameSeries } from '../../tasks/name-series';

const MOST_NAMES = 3;

/** `“登记”`, `“上半年”“下半年”`, `“1月”到“12月”12张表`, `“签到”“水费”“医保”等5张表`; names that differ in their numbers alone are a series. */
export function sheetsInWords(names: readonly string[]): string {
  const quotedNames = names.map((name) => `“${withoutPrivateNumbers(name)}”`);
  if (names.length <= MOST_NAMES) return `${quotedNames.join('')}${names.length === 1 ? '表' : `${names.length}张表`}`;
  return `${isNameSeries(names) ? `${quotedNames[0]}到${quotedNames[names.length - 1]}` : `${quotedNames.slice(0, MOST_NAMES).join('')}等`}${names.length}张表`;
}

/** The same without quotation marks, as the head of a line. */
export function sheetsAsHead(names: readonly string[]): string {
  return sheetsInWords(names).replace(/”“/gu, '、').replace(/[“”]/gu, ' ').replace(/张表$/u, '张').replace(/表$/u, '').replace(/ +/gu, ' ').trim();
}

/** A word of COLUMN_ROLES as it is; an item or a base target with its name. */
export function roleInWords(scheme: Scheme | null, role: string): string {
  const item = scheme?.items.find(({ id }) => id === role);
  if (item !== undefined) return item.name === item.id ? item.id : `${item.id} ${item.name}`;
  const target = scheme?.baseTargets.find((each) => each.kind !== 'total' && each.id === role);
  return target === undefined || target.kind === 'total' || target.name === target.id ? role : `${target.id} ${target.name}`;
}

export function useInWords(use: SheetUse): string {
  return use === 'copy' || use === 'other-subject' ? ASIDE_USES[use] : ROLE_NAMES[use];
}

const ASIDE_USES = { copy: `${SHEET_USES.copy}，不用它`, 'other-subject': '与积分无关，不用它' } as const;
