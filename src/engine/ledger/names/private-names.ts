// Households as their ledger writes them enter; they leave as they may be shown, with what they are found by kept
// apart.
import { withoutPrivateNumbers } from '../../basis/private-numbers';
import type { Household } from '../types';

/**
 * The households with ID numbers, phones and accounts masked in 户号, name and group. A masked 户号 that another household
 * has too gets a number behind it. What needed no masking is returned as it is.
 */
export function withoutPrivateNames(households: readonly Household[]): readonly Household[] {
  const taken = new Set<string>();
  const masked = households.map((household) => {
    const shown = maskedNames(household);
    if (shown === null) taken.add(household.id);
    return shown;
  });
  if (masked.every((shown) => shown === null)) return households;
  return households.map((household, at) => {
    const shown = masked[at];
    if (shown === null) return household;
    let { id } = shown;
    for (let more = 2; taken.has(id); more++) id = `${shown.id}(${more})`;
    taken.add(id);
    return {
      ...household,
      ...shown,
      id,
      ledgerNames: { id: household.id, head: household.head, group: household.group },
    };
  });
}

type Names = Pick<Household, 'id' | 'head' | 'headAsWritten' | 'group'>;

/** `null` where nothing is masked. */
function maskedNames({ id, head, headAsWritten, group }: Names): Names | null {
  const asWritten = withoutPrivateNumbers(headAsWritten);
  // As written first: without its blanks a number may run into the digits before it.
  const shown = {
    id: withoutPrivateNumbers(id),
    head: withoutPrivateNumbers(asWritten === headAsWritten ? head : asWritten.replace(/\s+/gu, '')),
    headAsWritten: asWritten,
    group: withoutPrivateNumbers(group),
  };
  return shown.id === id && shown.head === head && asWritten === headAsWritten && shown.group === group ? null : shown;
}
