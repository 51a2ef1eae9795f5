// The ledgers that mutations begin from: three workbooks of clerks and some generated ones, each read exactly.
import type { CellTable } from '../../../src/engine/basis/cells';
import { clerkLedger } from '../../cases/clerk-ledger';
import { LAYOUTS, layLedger } from '../layouts/all-layouts';
import type { Truth } from '../layouts/judge';

export type SoundLedger = {
  readonly name: string;
  readonly tables: readonly CellTable[];
  readonly truth: Truth;
  /** Household names to fill ordinary sheets with. */
  readonly households: readonly { readonly head: string; readonly group: string }[];
};

const GENERATED: readonly (readonly [layout: string, salt: number])[] = [
  ['one row an event', 11],
  ['one row an event, base points', 12],
  ['18 sub-items and a total in one table', 14],
  ['months abreast', 15],
  ['a sheet a month', 16],
  ['a sheet a quarter', 17],
  ['elderly households in columns', 18],
];

function generated(name: string, salt: number): SoundLedger {
  const layout = LAYOUTS.find((each) => each.name === name);
  if (!layout) throw new Error(`no layout ${name}`);
  const { tables, truth, draft } = layLedger(layout, { salt, own: false, households: 14 });
  return { name, tables, truth, households: draft.households };
}

async function kept(name: string): Promise<SoundLedger> {
  const { tables, truth } = await clerkLedger(name);
  return { name, tables, truth, households: truth.households };
}

/** The first three are the clerks' workbooks, the fourth has no assessment, the fifth has one. */
export async function soundLedgers(): Promise<readonly SoundLedger[]> {
  return [
    ...(await Promise.all(['a-0-sound.N', 'a-0-sound.I', 'a-0-sound.N-to-July'].map(kept))),
    ...GENERATED.map(([name, salt]) => generated(name, salt)),
  ];
}
