// Villages of two classes, and how often somebody asks a plan for its classes:
// for what is to be looked up once, whatever the number of households.
import type { Ledger } from '../../src/engine/ledger/types';
import type { Scheme } from '../../src/engine/scheme/types';
import { ledgerOf } from './ledger-columns';

/** `households` of the plan's two classes in turn, each with one row of J1 in November 2022. */
export function villageOfClasses(plan: Scheme, households: number): Ledger {
  const rows = Array.from({ length: households }, (_, at) => `户 ${101 + at} 户${at}\n记 2022-11-05 ${101 + at} J1`);
  const ledger = ledgerOf(plan, rows.join('\n'));
  return {
    ...ledger,
    roster: {
      ...ledger.roster,
      households: ledger.roster.households.map((household, at) => ({ ...household, earnerClass: at % 2 })),
    },
  };
}

/** How often `use` reads the classes of the plan. */
export function countingClasses(plan: Scheme, use: (scheme: Scheme) => unknown): number {
  let asked = 0;
  const { classes } = plan;
  const get = (): Scheme['classes'] => {
    asked++;
    return classes;
  };
  use(Object.defineProperty({ ...plan }, 'classes', { get }));
  return asked;
}
