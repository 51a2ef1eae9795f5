// A case directory: a plan (scheme.json, or a built-in plan's name), a small ledger, what must come out
// of it and the hand calculation that says why. Enters its path, leave its runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinSchemes, parseScheme, type CellTable, type Scheme } from '../../src/engine';
import { ledgerOf } from '../support/ledger-of';
import type { ProblemPlace } from './differences';

/** What is asked of the ledger; months as `2022-03`. */
export type CaseAsk = {
  readonly scheme?: string;
  readonly year?: number;
  readonly start?: string;
  readonly asOf?: string;
  readonly residents?: number;
};

/** One run of a case. Only what is named is compared, each figure exactly. */
export type CaseRun = {
  readonly ask?: CaseAsk;
  readonly asOf?: string;
  /** By 户号. */
  readonly households?: Readonly<Record<string, object>>;
  /** How many households are listed. */
  readonly count?: number;
  readonly awards?: object;
  /** Of plans that rank groups, highest first. */
  readonly groups?: readonly object[];
  /** Of plans with named results, in the plan's order. */
  readonly results?: readonly object[];
  /** All of them, in any order; sheet and row `null` where the place is free. */
  readonly problems?: readonly ProblemPlace[];
  /** `0101 2022-03` (or `0101` for the year) → lines such as `J1 3 = 2.5 + 0.5 group-cap 加减分登记!2`. */
  readonly explain?: Readonly<Record<string, readonly string[]>>;
  /** `2022-12` → the 户号 named for the month and those left 待评议. */
  readonly honours?: Readonly<
    Record<string, { readonly households: readonly string[]; readonly undecided: readonly string[] }>
  >;
};

export type CaseDirectory = {
  readonly path: string;
  readonly tables: readonly CellTable[];
  readonly own: Scheme | null;
  readonly runs: readonly CaseRun[];
};

/** Every case below `folder`, by name. */
export function caseNames(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'ledger.txt')))
    .map((entry) => entry.name)
    .sort();
}

export function readCase(path: string): CaseDirectory {
  const text = readFileSync(join(path, 'ledger.txt'), 'utf8');
  return {
    path,
    tables: ledgerOf(Object.assign([text], { raw: [text] })),
    own: existsSync(join(path, 'scheme.json')) ? ownScheme(readFileSync(join(path, 'scheme.json'), 'utf8')) : null,
    runs: (JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as { readonly runs: readonly CaseRun[] }).runs,
  };
}

function ownScheme(text: string): Scheme {
  const { value, problems } = parseScheme(text);
  if (value === null) throw new Error(`the case's scheme.json is faulty: ${JSON.stringify(problems)}`);
  return value;
}

export function schemeOf({ own }: CaseDirectory, ask: CaseAsk): Scheme {
  const found = own ?? builtinSchemes().find((scheme) => scheme.id === ask.scheme);
  if (!found) throw new Error(`no plan ${ask.scheme}`);
  return found;
}
