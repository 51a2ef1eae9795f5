// Plans of the whole vocabulary cut down to what the second scorer for any plan knows, and ledgers for them: as they are meant,
// and as cells.
import type { CellTable, CellValue } from '../../src/engine';
import { readScheme } from '../../src/engine';
import { monthAfter, yearOfText } from '../oracle/days';
import { partsOf, planYear, type PlanText, type Span } from '../oracle/any-plan/plan-text';
import { periodOf } from '../oracle/any-plan/presence';
import { dayAfterNewYear2022, type AnyVillage, type Figure } from '../oracle/any-plan/village';
import { HOUSEHOLDS, type LedgerFigure, type LedgerRow } from './valid-ledgers';

type Keys = Readonly<Record<string, unknown>>;

const CLASSES = ['甲类', '乙类'];

/** By kind of object: the keys that the second scorer has. */
const KNOWN = {
  plan: ['id', 'name', 'year', 'base', 'items', 'groups', 'caps', 'floors', 'monthFloor', 'participants'],
  year: ['kind', 'period', 'best', 'startMonth'],
  base: ['total', 'period', 'given', 'withoutTable', 'categories'],
  category: ['id', 'name', 'max', 'period', 'given', 'for'],
  item: [
    ...[
      'id',
      'name',
      'kind',
      'points',
      'typed',
      'from',
      'to',
      'tiers',
      'tierKind',
      'tierPer',
      'wholeUnits',
      'counting',
    ],
    ...['group', 'on', 'for', 'validMonths', 'repeatFactors', 'repeatPer', 'repeatWithin', 'effects'],
  ],
};

const kept = (from: Keys, keys: readonly string[]): Keys =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

function keptYear(year: Keys): Keys {
  return { ...kept(year, KNOWN.year), ...(year['kind'] === 'mean-of-periods' ? { kind: 'sum-of-months' } : {}) };
}

function keptBase(base: Keys): Keys {
  const categories = base['categories'] as readonly Keys[] | undefined;
  if (categories === undefined) return kept(base, KNOWN.base);
  return {
    ...kept(base, KNOWN.base),
    categories: categories.map((one) => ({ ...kept(one, KNOWN.category), max: 20 })),
  };
}

function keptItem(item: Keys): Keys {
  const { effects, ...rest } = kept(item, KNOWN.item) as { readonly effects?: readonly Keys[] };
  // Effects that touch no score are what else a veto has to do: one stands for all of them.
  const limits = effects?.map((one) => (one['effect'] === 'score-at-most' ? one : { effect: 'disqualify' }));
  return { ...rest, ...(limits === undefined ? {} : { effects: limits.slice(0, 1) }) };
}

/** `null` where what is left of the plan is none that the checker takes. */
export function knownPlan(json: Keys): PlanText | null {
  const plan = kept(json, KNOWN.plan);
  const { year, base, items, caps } = plan as {
    year?: Keys;
    base?: Keys;
    items: readonly Keys[];
    caps?: readonly Keys[];
  };
  const copy = {
    ...plan,
    ...(year === undefined ? {} : { year: keptYear(year) }),
    ...(base === undefined ? {} : { base: keptBase(base) }),
    items: items.filter(({ kind }) => kind !== 'freeze').map(keptItem),
    caps: (caps ?? []).filter(({ scope }) => scope !== 'village'),
  };
  return readScheme(copy).value === null ? null : (copy as unknown as PlanText);
}

export type Sources = { readonly rows: readonly LedgerRow[]; readonly figures: readonly LedgerFigure[] };
export type Months = { readonly start: string; readonly asOf: string };

/** Five households, one of them elderly, one that joins in May; one figure for each part and period at most. */
export function villageOf(plan: PlanText, { rows, figures }: Sources, months: Months): AnyVillage {
  const parts = partsOf(plan);
  const all = new Map<string, Figure>();
  for (const { who, part, month, figure } of parts.length === 0 ? [] : figures) {
    const one = parts[part % parts.length];
    const first = periodOf(plan, one.period, monthAfter('2022-01', month));
    const key = `${who} ${one.id} ${first}`;
    const points = Math.min(figure, one.max);
    if (!all.has(key)) all.set(key, { household: HOUSEHOLDS.indexOf(who), part: one.id, first, points });
  }
  return {
    households: HOUSEHOLDS.map((id, at) => ({
      id,
      group: '一组',
      class: CLASSES[at % 2],
      elderly: at === 4,
      joined: at === 3 ? '2022-05' : null,
    })),
    rows: rows
      .map((row, at) => ({ ...row, at, household: HOUSEHOLDS.indexOf(row.who) }))
      .filter(({ item }) => item !== 'F1')
      .map(({ day, lasts, ...row }) => ({
        ...row,
        day: dayAfterNewYear2022(day),
        end: dayAfterNewYear2022(day + lasts),
      })),
    figures: all.size === 0 ? null : [...all.values()],
    taken: [],
    ...months,
  };
}

const QUARTERS = '一二三四';

function periodText(plan: PlanText, span: Span, first: string): string {
  const month = Number(first.slice(5));
  const year = yearOfText(first);
  if (span === 'month') return first;
  if (span === 'year') return `${planYear(plan, first)}年度`;
  if (span === 'quarter') return `${year}年第${QUARTERS[(month - 1) / 3]}季度`;
  return span === 'half-year' ? `${year}年${month === 1 ? '上' : '下'}半年` : `${year}年${month}-${month + 1}月`;
}

export function tablesOf(plan: PlanText, village: AnyVillage): readonly CellTable[] {
  const typed = (id: string): boolean => plan.items?.find((item) => item.id === id)?.typed === true;
  const roster = village.households.map((one): CellValue[] => [
    ...[one.id, `${one.id}家`, one.group, one.class, one.elderly ? '是' : '否', one.joined],
  ]);
  const events = village.rows.map(({ household, item, count, points, day, end }): CellValue[] => [
    ...[day, HOUSEHOLDS[household], item, count, typed(item) ? points : null, end],
  ]);
  const parts = new Map(partsOf(plan).map((part) => [part.id, part]));
  const assessed = (village.figures ?? []).map(({ household, part, first, points }): CellValue[] => {
    const { period, name } = parts.get(part) ?? { period: 'month' as const, name: part };
    return [periodText(plan, period, first), HOUSEHOLDS[household], name, points];
  });
  return [
    { sheet: '花名册', rows: [['户号', '户主', '小组', '户类别', '老年户', '加入月份'], ...roster] },
    ...named('加减分登记', ['日期', '户号', '项目', '数量', '分值', '止期'], events),
    ...named('基础分评定', ['月份', '户号', '项目', '得分'], assessed),
  ];
}

function named(sheet: string, header: readonly string[], rows: readonly CellValue[][]): readonly CellTable[] {
  return rows.length === 0 ? [] : [{ sheet, rows: [[...header], ...rows] }];
}
