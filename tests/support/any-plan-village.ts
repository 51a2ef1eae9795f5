// Plans of the whole vocabulary cut down to what the second scorer for any plan knows, and ledgers for them: as they are meant,
// and as cells.
import * as fc from 'fast-check';
import type { CellTable, CellValue } from '../../src/engine';
import { readScheme } from '../../src/engine';
import { monthAfter, yearOfText } from '../oracle/days';
import { partsOf, planYear, type PlanText, type Span } from '../oracle/any-plan/plan-text';
import { periodOf } from '../oracle/any-plan/presence';
import { ANYWHERE, KNOWN, OF_NO_FIGURE, UNKNOWN_CHOICES } from '../oracle/any-plan/known-keys';
import { dayAfterNewYear2022, type AnyVillage, type Figure, type Row } from '../oracle/any-plan/village';
import { HOUSEHOLDS, type LedgerFigure, type LedgerRow } from './valid-ledgers';

export type Keys = Readonly<Record<string, unknown>>;

const CLASSES = ['甲类', '乙类'];
const GROUPS = ['一组', '一组', '二组', '二组', ''];

/** What of a plan the second scorer reads, or is of no figure. */
function kept(from: Keys, object: string): Keys {
  const known = [...(KNOWN[object] ?? []), ...(OF_NO_FIGURE[object] ?? []), ...ANYWHERE];
  return Object.fromEntries(
    Object.entries(from)
      .filter(([key]) => known.includes(key))
      .map(([key, value]) => [key, keptValue(value, object === '' ? key : `${object}.${key}`)]),
  );
}

function keptValue(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => keptValue(one, `${path}[]`));
  return typeof value === 'object' && value !== null ? kept(value as Keys, path) : value;
}

const isUnknown = (path: string, word: unknown): boolean => (UNKNOWN_CHOICES[path] ?? []).includes(String(word));

function keptYear(year: Keys): Keys {
  return isUnknown('year.kind', year['kind']) ? { ...year, kind: 'sum-of-months' } : year;
}

function keptBase(base: Keys): Keys {
  const categories = base['categories'] as readonly Keys[] | undefined;
  return categories === undefined ? base : { ...base, categories: categories.map((one) => ({ ...one, max: 20 })) };
}

/** Effects that touch no figure are what else a veto has to do: one stands for all of them. */
function keptItem(item: Keys): Keys {
  const effects = item['effects'] as readonly Keys[] | undefined;
  if (effects === undefined) return item;
  const known = effects.filter(({ effect }) => !isUnknown('items[].effects[].effect', effect));
  return { ...item, effects: known.length === 0 ? [{ effect: 'disqualify' }] : known };
}

/** `null` where what is left of the plan is none that the checker takes. */
export function knownPlan(json: Keys): PlanText | null {
  const caps = (json['caps'] as readonly Keys[] | undefined) ?? [];
  const plan = kept({ ...json, caps: caps.filter(({ scope }) => scope !== 'village') }, '');
  const { year, base, items } = plan as { year?: Keys; base?: Keys; items: readonly Keys[] };
  const copy = {
    ...plan,
    ...(year === undefined ? {} : { year: keptYear(year) }),
    ...(base === undefined ? {} : { base: keptBase(base) }),
    items: items.map(keptItem),
  };
  return readScheme(copy).value === null ? null : (copy as unknown as PlanText);
}

export type LedgerTaken = {
  readonly who: string;
  readonly day: number;
  readonly points: number;
  readonly goods: string;
  readonly pieces: number;
  /** At the price of 30 or 5, whatever `points`. */
  readonly atPrice: boolean;
};
/** Redemptions of two years, now and then of goods that came back. */
export const ledgerTaken: fc.Arbitrary<readonly LedgerTaken[]> = fc.array(
  fc.record({
    who: fc.constantFrom(...HOUSEHOLDS),
    day: fc.nat(729),
    points: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.constantFrom(-5, -10)),
    goods: fc.constantFrom('洗衣液', '盐', '酱油'),
    pieces: fc.integer({ min: 1, max: 3 }),
    atPrice: fc.boolean(),
  }),
  { maxLength: 10 },
);

export type Sources = {
  readonly rows: readonly LedgerRow[];
  readonly figures: readonly LedgerFigure[];
  readonly taken: readonly LedgerTaken[];
};
export type Months = { readonly start: string; readonly asOf: string };

/** Five households, one of them elderly, one that joins in May; one figure for each part and period at most. */
export function villageOf(plan: PlanText, { rows, figures, taken }: Sources, months: Months): AnyVillage {
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
      group: GROUPS[at],
      class: CLASSES[at % 2],
      elderly: at === 4,
      joined: at === 3 ? '2022-05' : null,
      opening: at === 1 ? 12.5 : 0,
    })),
    rows: rows.flatMap((row, at) => rowsOf(plan, row, at)),
    figures: all.size === 0 ? null : [...all.values()],
    taken: taken.map(({ who, day, points, goods, pieces, atPrice }, at) => ({
      ...{ at, household: HOUSEHOLDS.indexOf(who), day: dayAfterNewYear2022(day), goods, pieces },
      points: atPrice && points > 0 ? pieces * (goods === '盐' ? 5 : 30) : points,
    })),
    ...months,
  };
}

/** Where an item is a team's, every other row names the next household, too. Of the days that last some have no end. */
function rowsOf(plan: PlanText, { who, day, lasts, ...row }: LedgerRow, at: number): readonly Row[] {
  const item = plan.items?.find(({ id }) => id === row.item);
  const own = HOUSEHOLDS.indexOf(who);
  const team = item?.team !== undefined && lasts % 2 === 0 ? [own, (own + 1) % HOUSEHOLDS.length] : [own];
  const end = lasts % 5 === 0 ? null : dayAfterNewYear2022(day + lasts);
  return team.map((household) => ({ ...row, at, household, day: dayAfterNewYear2022(day), end, sharers: team.length }));
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
    ...[one.id, `${one.id}家`, one.group, one.class, one.elderly ? '是' : '否', one.joined, one.opening],
  ]);
  const own = [
    ...new Map(village.rows.map((row) => [row.at, village.rows.filter(({ at }) => at === row.at)])).values(),
  ];
  const events = own.map((of): CellValue[] => {
    const [{ item, count, points, day, end }] = of;
    const who = of.map(({ household }) => HOUSEHOLDS[household]).join('、');
    return [day, who, item, count, typed(item) ? points : null, end];
  });
  const taken = village.taken.map(({ household, day, points, goods, pieces }): CellValue[] => [
    ...[day, HOUSEHOLDS[household], goods, pieces, points],
  ]);
  const parts = new Map(partsOf(plan).map((part) => [part.id, part]));
  const assessed = (village.figures ?? []).map(({ household, part, first, points }): CellValue[] => {
    const { period, name } = parts.get(part) ?? { period: 'month' as const, name: part };
    return [periodText(plan, period, first), HOUSEHOLDS[household], name, points];
  });
  return [
    { sheet: '花名册', rows: [['户号', '户主', '小组', '户类别', '老年户', '加入月份', '上年结转'], ...roster] },
    ...named('加减分登记', ['日期', '户号', '项目', '数量', '分值', '止期'], events),
    ...named('兑换登记', ['日期', '户号', '兑换物品', '数量', '消耗积分'], taken),
    ...named('基础分评定', ['月份', '户号', '项目', '得分'], assessed),
  ];
}

function named(sheet: string, header: readonly string[], rows: readonly CellValue[][]): readonly CellTable[] {
  return rows.length === 0 ? [] : [{ sheet, rows: [[...header], ...rows] }];
}
