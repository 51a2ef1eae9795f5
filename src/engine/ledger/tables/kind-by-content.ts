// The cells of a column with an unknown header → what the column is, where the cells alone can tell it.
import type { ColumnKind } from '../types';
import { columnOf } from './classify-columns';
import { type ColumnProfile, mostly } from './column-profile';
import type { HeaderColumn } from './header-block';
import { hintedKind } from './hinted-kind';
import type { KnownColumns } from './known-columns';
import { nameSameItems } from './sided-items';
import type { Surroundings } from './understood-columns';

/** Words by which a header says that its column decides points. */
const SPEAKS_OF_SCORING =
  /[加减扣奖罚]分|积分|得分|分值|记分|计分|评分|事项|项目|作废|审核|兑换|基础分|奖惩|[加减扣]项/u;

export function speaksOfScoring(parts: readonly string[]): boolean {
  return parts.some((part) => SPEAKS_OF_SCORING.test(part));
}

type Content = {
  readonly column: HeaderColumn;
  readonly profile: ColumnProfile;
  readonly known: KnownColumns;
  readonly around: Surroundings;
  /** Whether there are cells enough for a rule that looks at nothing else. */
  readonly enough: boolean;
};

/** What a rule says of a column: its kind; `null` when it is of no kind here;
 * `undefined` to leave it to the next rule. */
type Verdict = ColumnKind | null | undefined;
type Rule = (content: Content) => Verdict;

/** What the cells say, where no header of the table says it already. */
export function kindByContent(
  column: HeaderColumn,
  profile: ColumnProfile,
  known: KnownColumns,
  around: Surroundings,
): ColumnKind | null {
  const content: Content = { column, profile, known, around, enough: profile.filled >= 2 };
  for (const rule of RULES) {
    const verdict = rule(content);
    if (verdict !== undefined) return verdict;
  }
  return null;
}

const householdHead: Rule = ({ profile, known, enough }) => {
  if (!enough || known.has('household-head')) return undefined;
  if (mostly(profile.households, profile)) return 'household-head';
  const arePersons = mostly(profile.persons, profile, 0.8) && profile.distinct > 2;
  return arePersons && !known.has('household-id') ? 'household-head' : undefined;
};

const householdId: Rule = ({ profile, known, enough }) =>
  enough && !known.has('household-id') && mostly(profile.ids, profile, 0.8) ? 'household-id' : undefined;

/** A letter in the header that says what it is, where the cells agree. */
const hinted: Rule = ({ column, profile, known, around: { view, title, lens } }) => {
  const about = { title: `${view.table.sheet} ${title}`, free: lens.names.free };
  return hintedKind(column.parts, profile, (kind) => known.has(kind), about) ?? undefined;
};

const item: Rule = ({ profile, known, enough }) => {
  if (!enough || known.has('item', 'bonus-item', 'deduction-item')) return undefined;
  const nameTargets = mostly(profile.targets, profile) && profile.distinct > 1;
  if (!nameTargets && !mostly(profile.items, profile, 0.6)) return undefined;
  return known.has('item-text') ? null : 'item';
};

const date: Rule = ({ profile, known, enough }) => {
  if (!enough || known.has('date', 'period')) return undefined;
  const areDays = mostly(profile.dates + profile.periods, profile, 0.8) && !mostly(profile.integers, profile, 0.8);
  return areDays ? 'date' : undefined;
};

const status: Rule = ({ profile, known }) =>
  !known.has('status') && mostly(profile.statuses, profile, 0.9) ? 'status' : undefined;

const direction: Rule = ({ profile, known, enough }) => {
  if (!enough || known.has('direction')) return undefined;
  return mostly(profile.directions, profile, 0.9) && profile.distinct <= 4 ? 'direction' : undefined;
};

const villageGroup: Rule = ({ profile, known, enough }) =>
  enough && !known.has('village-group') && mostly(profile.groups, profile, 0.9) ? 'village-group' : undefined;

/** The item once more, in other words. */
const itemText: Rule = ({ column, profile, known, around }) => {
  if (known.has('item-text') || profile.items === 0 || !mostly(profile.items, profile, 0.8)) return undefined;
  const first = columnOf(known.columns, 'item');
  return first !== undefined && nameSameItems(first.index, column.index, around) ? 'item-text' : undefined;
};

/** Words of which none counts for anything. */
const note: Rule = ({ column, profile, known }) => {
  if (known.has('note') || speaksOfScoring(column.parts) || mostly(profile.yesNo, profile, 0.5)) return undefined;
  const { figures, points, counts, items, ticks, dates } = profile;
  return figures + points + counts + items + ticks + dates === 0 ? 'note' : undefined;
};

/** The first that has something to say decides. */
const RULES: readonly Rule[] = [
  householdHead,
  householdId,
  hinted,
  item,
  date,
  status,
  direction,
  villageGroup,
  itemText,
  note,
];
