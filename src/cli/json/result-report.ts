// Who comes to a named result (警告信 …) as `score --json` prints it, where the plan has such results.
import { entryAt, formatDay, formatMonth, type YearResult } from '../../engine';

export type ResultReport = {
  readonly name: string;
  /** Only where it is so: no posted list names it. */
  readonly sensitive?: true;
  readonly cases: readonly {
    readonly id: string;
    /** First month and months of the period whose figures brought it about, of a veto its month. */
    readonly from: string;
    readonly months: number;
    /** Of a veto. */
    readonly day?: string;
    readonly veto?: string;
  }[];
};

export function resultReports({ ledger, results }: YearResult): { readonly results?: readonly ResultReport[] } {
  if (results.length === 0) return {};
  return {
    results: results.map(({ rule, cases }) => ({
      name: rule.name,
      ...(rule.sensitive ? { sensitive: true as const } : {}),
      cases: cases.map(({ household, first, months, veto }) => ({
        id: entryAt(ledger.roster.households, household).id,
        from: formatMonth(first),
        months,
        ...(veto === null ? {} : { day: formatDay(veto.day), veto: veto.name }),
      })),
    })),
  };
}
