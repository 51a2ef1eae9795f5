// The shape of `score --json`, as the second scorer fills it.

export type ExpectedMonth = {
  readonly month: string;
  readonly status: 'scored' | 'unassessed';
  readonly base: number;
  readonly bonusRaw: number;
  readonly bonus: number;
  readonly annual: number;
  readonly deduction: number;
  readonly score: number;
};

export type ExpectedHouseholdA = {
  readonly id: string;
  readonly head: string;
  readonly group: string;
  readonly resident: boolean;
  readonly months: readonly ExpectedMonth[];
  readonly annualRaw: number;
  readonly annual: number;
  readonly total: number;
  readonly balance: number;
  readonly frozen: boolean;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly tier: string | null;
};

export type ExpectedHouseholdB = {
  readonly id: string;
  readonly head: string;
  readonly group: string;
  readonly aspects: readonly {
    readonly name: string;
    readonly periods: readonly (number | null)[];
    readonly score: number;
  }[];
  readonly bonus: number;
  readonly deduction: number;
  readonly total: number;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly tier: string | null;
};

/** `[code, sheet, row]`; sheet and row are `null` where no row is meant. */
export type ExpectedProblem = readonly [code: string, sheet: string | null, row: number | null];

export type ExpectedAwardsA = {
  readonly residentHouseholds: number;
  readonly quota: number;
  readonly tiers: readonly {
    readonly name: string;
    readonly places: number;
    readonly prize: number;
    readonly awarded: number;
  }[];
  readonly undecided: readonly string[];
  readonly cost: number;
};

export type ExpectedAwardsB = {
  readonly ranked: number;
  readonly tiers: readonly { readonly name: string; readonly awarded: number }[];
};

export type ExpectedYear = {
  readonly scheme: string;
  readonly year: number;
  readonly asOf: string;
  readonly households: readonly (ExpectedHouseholdA | ExpectedHouseholdB)[];
  readonly awards: ExpectedAwardsA | ExpectedAwardsB;
  readonly problems: readonly ExpectedProblem[];
};
