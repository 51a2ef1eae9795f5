// A ledger as a clerk laid it out against what its village comes to: exact, loud (an error or a refusal
// says that something is not read), or silent: wrong figures that nobody names.
import { builtinSchemes, type CellTable } from '../../../src/engine';
import { openTables } from '../../../src/tasks/open-ledger';
import { scoreReport } from '../../../src/cli/json/score-report';
import type { ExpectedHouseholdA, ExpectedHouseholdB } from '../expected-year';

export type Verdict = { readonly kind: 'exact' | 'loud' | 'silent'; readonly why: string };

type Household = ExpectedHouseholdA | ExpectedHouseholdB;

/** What is compared, household by household; of Plan B's unranked households only that they are. */
function figuresOf(household: Household, places = true): string {
  if (household.rank === null) return 'not ranked';
  const own = 'balance' in household ? [household.balance] : [household.bonus, household.deduction];
  return [household.total, ...(places ? [household.rank, household.tier] : []), ...own].join(' ');
}

const bare = (id: string): string => id.replace(/^0+(?=\d)/, '');
const whoOf = ({ group, head }: Household): string => `${group} ${head}`;

function partnerOf(wanted: Household, got: readonly Household[]): Household | undefined {
  const named = got.filter((each) => each.head === wanted.head);
  if (/^\d+$/.test(wanted.id)) return got.find((each) => bare(each.id) === bare(wanted.id));
  return named.length > 1 ? named.find((each) => whoOf(each) === whoOf(wanted)) : named[0];
}

/** Sheet and row, 1-based as in Excel. */
export type Place = readonly [sheet: string, row: number];

/** What a ledger comes to, and what has to be said of it. */
export type Truth = {
  readonly scheme: string;
  readonly households: readonly Household[];
  /** Households that a wrong row belongs to: their figures are not compared, nor are anybody's rank and tier. */
  readonly freed?: readonly string[];
  /** Rows that an error has to name. */
  readonly mustError?: readonly Place[];
  /** A row, or a whole sheet, that an error may name although every figure is right. */
  readonly mayError?: readonly (readonly [sheet: string, row: number | null])[];
};

/** One line for every household that differs. */
function figureDifferences({ households: wanted, freed = [] }: Truth, got: readonly Household[]): readonly string[] {
  const places = freed.length === 0;
  const lines = wanted.flatMap((each) => {
    const found = partnerOf(each, got);
    if (!found) return [`${each.head} missing`];
    return freed.includes(each.head) || figuresOf(found, places) === figuresOf(each, places)
      ? []
      : [`${each.head}: want ${figuresOf(each)}, got ${figuresOf(found)}`];
  });
  const extra = got.length - wanted.length;
  return extra > 0 ? [...lines, `${extra} too many`] : lines;
}

type Said = {
  readonly code: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
};

function summary(differences: readonly string[], errors: readonly Said[], unnamed: readonly Place[]): string {
  const said = [...new Set(errors.map((error) => `${error.code}@${error.sheet ?? ''}/${error.column ?? ''}`))]
    .slice(0, 4)
    .join('; ');
  return [
    `${differences.length} differ`,
    differences[0] ?? '',
    errors.length > 0 ? `${errors.length} errors: ${said}` : '',
    unnamed.length > 0 ? `no error names ${unnamed.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

/** As the command line would: no year, no start, nothing but the plan is asked for. */
export function judgeLedger(tables: readonly CellTable[], truth: Truth): Verdict {
  const scheme = builtinSchemes().find((each) => each.id === truth.scheme) ?? null;
  const outcome = openTables(tables, {
    schemes: builtinSchemes(),
    scheme,
    year: null,
    start: null,
    asOf: null,
    residents: null,
  });
  if (outcome.kind !== 'opened') return { kind: 'loud', why: `refused: ${outcome.kind}` };
  const report = scoreReport(outcome.result, null);
  const errors = (report.problems as readonly (Said & { readonly severity: string })[]).filter(
    ({ severity }) => severity === 'error',
  );
  const differences = figureDifferences(truth, report.households as unknown as readonly Household[]);
  const must = truth.mustError ?? [];
  const allowed = [...must, ...(truth.mayError ?? [])];
  const unnamed = must.filter(([sheet, row]) => !errors.some((error) => error.sheet === sheet && error.row === row));
  const others = errors.filter(
    (error) => !allowed.some(([sheet, row]) => error.sheet === sheet && (row === null || error.row === row)),
  );
  const right = differences.length === 0 && unnamed.length === 0;
  if (right && others.length === 0) return { kind: 'exact', why: '' };
  return {
    kind: right || errors.length > 0 ? 'loud' : 'silent',
    why: summary(differences, right ? others : errors, unnamed),
  };
}
