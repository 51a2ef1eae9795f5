// A problem is a code, a place and what its sentence needs; the Chinese text comes last, in wording/.
import { PROBLEM_SEVERITY, type ProblemCode, type Severity } from './problem-codes';
import type { FactsOf } from './problem-facts';
import { withoutPrivateNumbers, withoutPrivateValue } from './private-numbers';

export { PROBLEM_SEVERITY, type ProblemCode, type Severity } from './problem-codes';

/** What a problem's sentence may need besides its place: short texts and figures, never ID numbers or phones. */
export type ProblemFacts = Readonly<Record<string, string | number | readonly string[]>>;

export type Problem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The sheet as named in the workbook; `null` when the problem is the ledger's as a whole. */
  readonly sheet: string | null;
  /** 1-based as in Excel; `null` when no single row is meant. */
  readonly row: number | null;
  /** The header of the column as written, one line. */
  readonly column: string | null;
  /** 0-based column index in the sheet, for naming the cell (`C17`); `null` when no single cell is meant. */
  readonly columnIndex: number | null;
  /** The value as written; `null` when there is none to show. */
  readonly value: string | number | boolean | null;
  readonly facts: ProblemFacts;
};

/** Where a problem is; leave out what is not known. */
export type Place = {
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly columnIndex?: number | null;
};

/** Makes a problem; its severity comes from its code. ID numbers, phones and accounts are masked in `value`, header and facts; `value` is cut to 60 characters. */
export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  value: string | number | boolean | null = null,
  facts: FactsOf<C> = {},
): Problem {
  const shareable = withoutPrivateValue(value);
  return {
    code,
    severity: PROBLEM_SEVERITY[code],
    sheet: place.sheet ?? null,
    row: place.row ?? null,
    column: withoutPrivateValue(place.column ?? null),
    columnIndex: place.columnIndex ?? null,
    value: typeof shareable === 'string' && shareable.length > 60 ? `${shareable.slice(0, 60)}…` : shareable,
    facts: withoutPrivateFacts(facts as ProblemFacts),
  };
}

// A hostile ledger has a problem on each of a million rows: facts without private numbers are kept as they are.
function withoutPrivateFacts(facts: ProblemFacts): ProblemFacts {
  let masked: Record<string, ProblemFacts[string]> | null = null;
  for (const name in facts) {
    const fact = facts[name];
    if (typeof fact === 'number' || fact === undefined) continue;
    const shareable =
      typeof fact === 'string'
        ? withoutPrivateNumbers(fact)
        : fact.every((text) => withoutPrivateNumbers(text) === text)
          ? fact
          : fact.map(withoutPrivateNumbers);
    if (shareable !== fact) masked = { ...(masked ?? facts), [name]: shareable };
  }
  return masked ?? facts;
}
