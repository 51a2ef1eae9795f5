// A scored year and what was posted before → all that posting one of its periods enters into the registers: a row of
// 公示登记 for every version that the posting brings, and what it says of each household in 归档明细.
import type { CellValue } from '../basis/cells';
import { formatDay, type LocalDate } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import { type Micro, MICRO, numberOf } from '../basis/points';
import { monthsIn, periodText } from '../ledger/dates/read-period';
import type { Period } from '../ledger/types';
import { periodInWords } from '../wording/phrases';
import { correctionsBefore, microOfPoints, type Correction } from './corrections';
import { HouseholdYear, householdYears } from './household-year';
import { partOfPeriod } from './part-of-period';
import { type PostedFigures, type Posting, samePeriod } from './posting';
import { archiveDigest, basisDigest, schemeDigest } from './posting-digests';
import type { YearResult } from './year-result';

type Row = readonly CellValue[];

export type PostingEntry = {
  readonly period: Period;
  readonly posted: LocalDate;
  readonly days: number;
  readonly ends: LocalDate;
};

export type ComposedPosting = {
  readonly version: number;
  /** Below the headers of the registers. */
  readonly postingRows: readonly Row[];
  readonly archiveRows: readonly Row[];
  readonly corrections: readonly Correction[];
  /** Whether anything is in it that was not posted before. */
  readonly changed: boolean;
};

export type PostedBefore = { readonly postings: readonly Posting[]; readonly figures: readonly PostedFigures[] };

/** `years`: scored, each the last of its number; the last one is posted, scored up to the period's last month. */
export function composePosting(
  years: readonly YearResult[],
  { postings, figures: posted }: PostedBefore,
  entry: PostingEntry,
): ComposedPosting {
  const year = entryAt(years, years.length - 1);
  const { period } = entry;
  const lines = figuresOf(year, period);
  const corrections = correctionsBefore(years, posted, period);
  const version = nextVersion([...postings, ...posted], period);
  const parts = [
    { period, version, lines },
    ...periodsOf(corrections).map((corrected) => ({
      period: corrected,
      version: nextVersion([...postings, ...posted], corrected),
      lines: correctedFigures(years, corrections, corrected),
    })),
  ];
  return {
    version,
    postingRows: parts.map((part) => postingRow(years, entry, part)),
    archiveRows: parts.flatMap((part) =>
      part.lines.map(({ id, figures }) => [periodLabel(part.period), part.version, id, ...figures]),
    ),
    corrections,
    changed: corrections.length > 0 || differs(lines, posted, period),
  };
}

/** `2022年3月`, `2022年第一季度`, `2022年`. */
export function periodLabel({ first, kind }: Period): string {
  return periodInWords(periodText(first, monthsIn(kind)));
}

type Line = {
  readonly household: number;
  readonly id: string;
  readonly score: Micro;
  /** 基础分·加分·超出·年终加分·减分·得分·累计·余额, as they stand in cells. */
  readonly figures: Row;
};

const PARTS = ['base', 'bonus', 'excess', 'annual', 'deduction', 'score'] as const;

/** Of everybody who is on the list of the period. */
function figuresOf(year: YearResult, period: Period): readonly Line[] {
  return householdYears(year).flatMap((one): readonly Line[] => {
    const parts = PARTS.map((part) => partOfPeriod(one, period, part));
    if (one.isOut || parts[PARTS.indexOf('score')] === null) return [];
    const balance = one.balance === null ? null : cellOf(microOfPoints(one.balance.left, year));
    return [lineOf(one, parts, [cellOf(microOfPoints(one.total, year)), balance])];
  });
}

function lineOf(one: HouseholdYear, parts: readonly (number | null)[], sums: Row): Line {
  const micro = parts.map((points) => microOfPoints(points ?? 0, one.year));
  const score = entryAt(micro, PARTS.indexOf('score'));
  return { household: one.index, id: one.id, score, figures: [...micro.map(cellOf), ...sums] };
}

/** What the year came to up to an earlier period is not kept apart: sums and balance stay blank. */
function correctedFigures(
  years: readonly YearResult[],
  corrections: readonly Correction[],
  period: Period,
): readonly Line[] {
  const year = years.find(({ scores }) => period.first >= scores.first && period.first < scores.first + 12);
  if (year === undefined) return [];
  return corrections
    .filter((correction) => samePeriod(correction.period, period))
    .map(({ household }) => {
      const one = new HouseholdYear(year, household);
      const parts = PARTS.map((part) => partOfPeriod(one, period, part));
      return lineOf(one, parts, [null, null]);
    });
}

function periodsOf(corrections: readonly Correction[]): readonly Period[] {
  const periods: Period[] = [];
  for (const { period } of corrections) if (!periods.some((one) => samePeriod(one, period))) periods.push(period);
  return periods;
}

function nextVersion(posted: readonly { readonly period: Period; readonly version: number }[], period: Period): number {
  return 1 + Math.max(0, ...posted.filter((one) => samePeriod(one.period, period)).map(({ version }) => version));
}

function postingRow(
  years: readonly YearResult[],
  { posted, days, ends }: PostingEntry,
  { period, version, lines }: { readonly period: Period; readonly version: number; readonly lines: readonly Line[] },
): Row {
  const year = years.find(({ scores }) => period.first >= scores.first && period.first < scores.first + 12);
  const sum = lines.reduce((total, { score }) => total + score, 0);
  return [
    periodLabel(period),
    version,
    formatDay(posted),
    days,
    formatDay(ends),
    lines.length,
    cellOf(sum),
    year === undefined ? '' : schemeDigest(year.scheme, period),
    archiveDigest(lines.map(({ id, figures }) => [id, ...figures.map((cell) => cell as number | null)])),
    year === undefined ? '' : basisDigest(year, period),
    null,
    null,
  ];
}

function differs(lines: readonly Line[], posted: readonly PostedFigures[], period: Period): boolean {
  const last = new Map<number, PostedFigures>();
  for (const figures of posted) {
    const known = last.get(figures.household);
    if (samePeriod(figures.period, period) && (known === undefined || known.version < figures.version))
      last.set(figures.household, figures);
  }
  return last.size !== lines.length || lines.some(({ household, score }) => last.get(household)?.score !== score);
}

function cellOf(micro: number): number {
  return numberOf(micro, MICRO as Parameters<typeof numberOf>[1]);
}
