// The 户号 and 户主 cells of a row that names several households (甲、乙、丙) → each of them, or what keeps the row from
// counting.
import { isErrorText, textOf, type CellValue } from '../../basis/cells';
import { partWithoutPrivateNumbers } from '../../basis/private-numbers';
import { chineseNumber } from '../../basis/spelt-figures';
import { AMBIGUOUS_HOUSEHOLD, type HouseholdIndex, UNKNOWN_HOUSEHOLD } from './households';

/** Longer cells are no lists of names. */
const LONGEST = 300;
/** So many households share a row at most. */
const MOST = 100;
/** No name has these in it. */
const BETWEEN = /[、,;/+&|\n\r]+/u;
/** No 户号 has. */
const BETWEEN_IDS = /[、,;\n\r]+/u;
/** In any width: most cells have none of them, and are not folded. */
const MAY_LIST = /[、,，;；/／+＋&＆|｜\n\r]/u;
/** These may be part of a name: 张和平. */
const BETWEEN_WORDS = /[和与及]/u;
const IN_ALL = /(?:等共?|共|[、,;\s])(\d{1,3}|[二两三四五六七八九十]{1,3})[户人家]$/u;

/** `unknown`, `ambiguous`: a name that none, or more than one, has; `twice`: one household named again; `uneven`:
 * as many 户号 as 户主 there are not; `spaced`: names with nothing but blanks between them. */
export type TeamFault = {
  readonly why: 'unknown' | 'ambiguous' | 'twice' | 'uneven' | 'spaced';
  /** As written, but for private numbers; '' for `uneven` and `spaced`. */
  readonly name: string;
  /** That may be meant, as `0101 张三`. */
  readonly suggestions: readonly string[];
};

const UNEVEN: TeamFault = { why: 'uneven', name: '', suggestions: [] };

/** `households`: those that were found, in the order of the cells; all of them where there is no fault. */
export type Team = { readonly households: readonly number[]; readonly fault: TeamFault | null };

/** A row's cells that say whose it is. */
export type Named = {
  readonly id: CellValue | undefined;
  readonly head: CellValue | undefined;
  readonly group: CellValue | undefined;
};

/** `null` where neither cell names more than one. */
export function teamOf({ id, head, group }: Named, index: HouseholdIndex): Team | null {
  const [ids, heads] = [idsIn(id), withWords(listedIn(head), index)];
  if (ids.names.length < 2 && heads.names.length < 2) return unlisted(head, index);
  const count = Math.max(ids.names.length, heads.names.length);
  const found = Array.from({ length: count }, (_, at) =>
    memberAt({ id: ids.names[at] ?? null, head: heads.names[at] ?? null, group }, index, { id, head }),
  );
  const households = found.filter((one): one is number => typeof one === 'number');
  const uneven =
    count > MOST ||
    (ids.names.length > 0 && heads.names.length > 0 && ids.names.length !== heads.names.length) ||
    [ids, heads].some(({ stated }) => stated !== null && stated !== count);
  if (uneven) return { households, fault: UNEVEN };
  const fault = found.find((one): one is TeamFault => typeof one !== 'number');
  return { households, fault: fault ?? twiceIn(households, index) };
}

/** Several that are not told apart as a list is: 甲 乙 丙, 甲等3户. A blank may be within a name, so each has to be
 * somebody. */
function unlisted(head: CellValue | undefined, index: HouseholdIndex): Team | null {
  const text = head === undefined ? '' : textOf(head).trim();
  if (text.length > LONGEST || index.find(null, text, null) !== UNKNOWN_HOUSEHOLD) return null;
  if (IN_ALL.test(text.normalize('NFKC'))) return { households: [], fault: UNEVEN };
  const found = text.split(/\s+/u).map((name) => index.find(null, name, null));
  if (found.length < 2 || found.includes(UNKNOWN_HOUSEHOLD)) return null;
  return { households: found.filter((one) => one >= 0), fault: { why: 'spaced', name: '', suggestions: [] } };
}

/** The names that one cell lists, and how many it says that they are (甲、乙等3户). */
type Listed = { readonly names: readonly string[]; readonly stated: number | null };

/** No names for a blank cell, the cell itself where it lists none. Also for cells of no roster yet. */
export function listedIn(cell: CellValue | undefined, between = BETWEEN): Listed {
  const written = cell === undefined ? '' : textOf(cell).trim();
  if (written === '') return { names: [], stated: null };
  // #N/A is no list of 2.
  if (written.length > LONGEST || !MAY_LIST.test(written) || isErrorText(written))
    return { names: [written], stated: null };
  const text = written.normalize('NFKC');
  const match = IN_ALL.exec(text);
  const names = (match === null ? text : text.slice(0, match.index))
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const number = match === null ? null : /^\d/u.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
  return { names, stated: number };
}

/** The 户号 that one cell lists: `3/12` is one of them. */
export function idsIn(cell: CellValue | undefined): Listed {
  return listedIn(cell, BETWEEN_IDS);
}

/** 甲、乙和丙: a part that nobody is called is two where both are somebody. */
function withWords({ names, stated }: Listed, index: HouseholdIndex): Listed {
  return { names: names.flatMap((name) => apartIn(name, index) ?? [name]), stated };
}

/** The one person of a text, or those that it names with a word between them;
 * `null` where not all of them are somebody. */
function apartIn(text: string, index: HouseholdIndex): readonly string[] | null {
  const isSomebody = (name: string): boolean => index.find(null, name, null) !== UNKNOWN_HOUSEHOLD;
  if (text === '' || isSomebody(text)) return text === '' ? null : [text];
  for (let at = 1; at < text.length; at++) {
    if (!BETWEEN_WORDS.test(text[at]) || !isSomebody(text.slice(0, at).trim())) continue;
    const others = apartIn(text.slice(at + 1).trim(), index);
    if (others !== null) return [text.slice(0, at).trim(), ...others];
  }
  return null;
}

function memberAt(
  { id, head, group }: Named,
  index: HouseholdIndex,
  cells: Pick<Named, 'id' | 'head'>,
): number | TeamFault {
  const anywhere = index.find(id, head, null);
  // The row's own 小组 tells two of one name apart; the others may live elsewhere.
  const found = anywhere === AMBIGUOUS_HOUSEHOLD ? index.find(id, head, group) : anywhere;
  if (found >= 0) return found;
  const shown = (part: Named['id'], whole: Named['id']): string =>
    partWithoutPrivateNumbers(textOf(part), textOf(whole));
  const shownHead = shown(head, cells.head);
  const shownId = shown(id, cells.id);
  const name = head === null ? shownId : shownHead;
  if (found === AMBIGUOUS_HOUSEHOLD || anywhere === AMBIGUOUS_HOUSEHOLD)
    return { why: 'ambiguous', name, suggestions: index.suggestions(id, head) };
  return {
    why: 'unknown',
    name: id === null ? shownHead : shownId,
    suggestions: index.offers(head ?? undefined)?.households ?? [],
  };
}

function twiceIn(households: readonly number[], index: HouseholdIndex): TeamFault | null {
  const again = households.find((household, at) => households.indexOf(household) < at);
  return again === undefined ? null : { why: 'twice', name: index.label(again), suggestions: [] };
}
