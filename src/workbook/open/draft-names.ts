// The names of sheets while they are being written: they bear a name of their own until they are whole, so that a broken
// writing can be told from a sheet and taken away.
import { freeSheetName, sheetNameKey } from '../sheet-name';

const DRAFT_NAME = '~村积分临时';

export function isDraftName(name: string): boolean {
  return name.startsWith(DRAFT_NAME);
}

/** Names of new sheets, in the order wanted: those they are to have in the end, and those until then.
 * `taken`: the names of all sheets. */
export function namesOfDrafts(
  wanted: readonly string[],
  taken: Iterable<string>,
): { readonly names: readonly string[]; readonly draftNames: readonly string[] } {
  const keys = new Set(Array.from(taken, sheetNameKey));
  return {
    names: freeNames(wanted, keys),
    draftNames: freeNames(
      wanted.map(() => DRAFT_NAME),
      keys,
    ),
  };
}

function freeNames(wanted: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const used = new Set(taken);
  return wanted.map((each) => {
    const name = freeSheetName(each, used);
    used.add(sheetNameKey(name));
    return name;
  });
}
