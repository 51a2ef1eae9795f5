// The columns that say whose row it is, and how each row fills them: always so that the reader can
// tell, unless the row means to be doubtful.
import type { CellValue } from '../../../src/engine/basis/cells';
import type { LogicalHousehold, Who } from '../logical-village';
import { writeId, writeName, type FormStyle } from './cell-forms';
import type { VillageDraft } from './draft';
import type { Habits } from './habits';
import type { Cell } from './table';

export type WhoPart = 'id' | 'head' | 'group';

const SYNONYMS: Readonly<Record<WhoPart, readonly string[]>> = {
  id: ['户号', '户编号', '编号'],
  head: ['户主', '户主姓名', '姓名', '户名'],
  group: ['小组', '村民小组', '组别', '片区', '网格'],
};

export type WhoStyle = { readonly draft: VillageDraft; readonly habits: Habits; readonly forms: FormStyle };

export function whoHeader(part: WhoPart, { habits, forms }: WhoStyle): string {
  return habits.headerSynonyms ? forms.dice.pick(SYNONYMS[part]) : SYNONYMS[part][0];
}

/** The headers of the identity columns, under a common one where the clerk likes headers of several rows. */
export function whoHeaders(parts: readonly WhoPart[], style: WhoStyle): readonly (readonly string[])[] {
  const headers = parts.map((part) => whoHeader(part, style));
  return style.habits.headerLevels > 1 && parts.length > 1
    ? headers.map((header) => ['农户信息', header])
    : headers.map((header) => [header]);
}

const isNumbered = ({ households }: VillageDraft): boolean => households.some((household) => household.id !== '');

function sharers(household: LogicalHousehold, { households }: VillageDraft, withGroup: boolean): number {
  return households.filter((other) => other.head === household.head && (!withGroup || other.group === household.group))
    .length;
}

/** Columns that are enough for every row: the habit's own, or more where a row needs them. */
export function whoParts(rows: readonly Who[], { draft, habits }: WhoStyle): readonly WhoPart[] {
  const parts = new Set(habits.who.split('+') as WhoPart[]);
  if (!draft.rosterStated) return isNumbered(draft) ? ['id', 'head', 'group'] : ['head', 'group'];
  const known = rows.filter((who) => who.kind === 'household');
  const byName = (withGroup: boolean): boolean =>
    known.every((who) => sharers(draft.households[who.index], draft, withGroup) === 1);
  if (!isNumbered(draft)) {
    parts.delete('id');
    parts.add('head');
    if (!byName(false)) parts.add('group');
  } else if (!parts.has('id') && !byName(parts.has('group'))) parts.add('id');
  if (rows.some((who) => who.kind === 'mismatch')) parts.add('id').add('head');
  if (rows.some((who) => who.kind === 'ambiguous')) parts.add('head');
  return (['id', 'head', 'group'] as const).filter((part) => parts.has(part));
}

type Fill = Readonly<Partial<Record<WhoPart, CellValue>>>;

function fillKnown(index: number, parts: readonly WhoPart[], style: WhoStyle): Fill {
  const { draft, habits, forms } = style;
  const household = draft.households[index];
  const full: Fill = {
    id: writeId(household.id, forms, habits.numericIds),
    head: writeName(household.head, forms),
    group: household.group,
  };
  const ways: Fill[] = [];
  if (parts.includes('id')) ways.push(full, full);
  if (parts.includes('id') && draft.rosterStated) ways.push({ ...full, head: null }, { ...full, group: null });
  const named = parts.includes('head') && (!parts.includes('id') || draft.rosterStated);
  if (named && parts.includes('group') && sharers(household, draft, true) === 1) ways.push({ ...full, id: null });
  if (named && draft.rosterStated && sharers(household, draft, false) === 1)
    ways.push({ ...full, id: null, group: null });
  return forms.dice.pick(ways);
}

function fillOf(who: Who, parts: readonly WhoPart[], style: WhoStyle): Fill {
  const { draft, habits, forms } = style;
  switch (who.kind) {
    case 'household':
      return fillKnown(who.index, parts, style);
    case 'mismatch':
      return {
        id: writeId(draft.households[who.index].id, forms, habits.numericIds),
        head: draft.households[who.other].head,
        group: null,
      };
    case 'ambiguous':
      return { id: null, head: writeName(who.head, forms), group: null };
    case 'unknown':
      return parts.includes('id') ? { id: who.id, head: forms.dice.chance(50) ? who.head : null } : { head: who.head };
    case 'blank':
      return {};
  }
}

/** One cell for each part. */
export function whoCells(who: Who, parts: readonly WhoPart[], style: WhoStyle): readonly Cell[] {
  const fill = fillOf(who, parts, style);
  const whole = who.kind === 'household' && parts.every((part) => (fill[part] ?? null) !== null);
  return parts.map((part) => ({ value: fill[part] ?? null, ...(whole ? { key: `household ${who.index}` } : {}) }));
}
