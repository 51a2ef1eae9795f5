// 归档明细 and a scored year → where the archive is not as it was written, and where a figure is another now than it was
// when it was posted. Nothing is repaired.
import { entryAt } from '../../basis/entry';
import { MICRO, type Micro } from '../../basis/points';
import { type Place, type Problem, problem } from '../../basis/problem';
import { monthsIn, periodText } from '../../ledger/dates/read-period';
import type { ArchiveRecord, CorrectionRecord, PostingRecord } from '../../ledger/registers/types';
import type { Period } from '../../ledger/types';
import { type Correction, correctionsOf, postedPeriods } from '../corrections';
import { samePeriod } from '../posting';
import { archiveDigest, schemeDigest } from '../posting-digests';
import type { YearResult } from '../year-result';

export function checkArchive(year: YearResult): readonly Problem[] {
  const { notices, archive } = year.ledger.registers;
  return [...(notices ?? []).flatMap((notice) => checkWhole(notice, archive ?? [])), ...checkFigures(year)];
}

/** A register without digests is the clerk's own, and need not have every household. */
function checkWhole(notice: PostingRecord, archive: readonly ArchiveRecord[]): readonly Problem[] {
  const { period, version, households, scoreDigest } = notice;
  if (scoreDigest === '') return [];
  const rows = archive.filter((one) => one.version === version && samePeriod(one.period, period));
  if (scoreDigest === archiveDigest(rows.map(cellsOf))) return [];
  const missing = households !== null && rows.length !== households ? { rows: rows.length, households } : {};
  return [problem('archive-damaged', notice, labelOf(period), { version, ...missing })];
}

function cellsOf(record: ArchiveRecord): readonly (string | number | null)[] {
  const { id, base, bonus, excess, annual, deduction, score, cumulative, balance } = record;
  const figures = [base, bonus, excess, annual, deduction, score, cumulative, balance];
  return [id, ...figures.map((micro) => (micro === null ? null : micro / MICRO))];
}

/** Of the periods that are scored whole: a later one, or one of another year, has no figures here. */
function checkFigures(year: YearResult): readonly Problem[] {
  const { first, asOf } = year.scores;
  const { archive, notices } = year.ledger.registers;
  if (archive === null) return [];
  return postedPeriods(archive)
    .filter(({ period }) => period.first >= first && period.first + monthsIn(period.kind) - 1 <= asOf)
    .flatMap(({ period, last }) => {
      const changes = correctionsOf(year, period, last);
      const gone = goneSince(archive, period);
      if (changes.length + gone.length === 0) return [];
      const own = (notices ?? []).filter((notice) => samePeriod(notice.period, period));
      const notice = own.reduce((latest, one) => (one.version > (latest?.version ?? 0) ? one : latest), own[0]);
      if (notice !== undefined && isOtherScheme(year, notice))
        return [
          problem('archive-differs', notice, null, {
            why: 'scheme',
            period: labelOf(period),
            households: changes.length + gone.length,
          }),
        ];
      const archived = own.some((one) => one.archived !== null);
      const [any] = last.values();
      return [
        ...changes.flatMap((change) =>
          changeProblems(year, change, { archived, posted: last.get(change.household), otherwise: notice ?? any }),
        ),
        ...gone.map((record) =>
          problem(archived ? 'archive-differs' : 'posted-month-changed', record, shown(record.score), {
            why: 'gone',
            household: record.id,
            period: labelOf(period),
          }),
        ),
      ];
    });
}

function isOtherScheme({ scheme }: YearResult, { schemeDigest: posted, period }: PostingRecord): boolean {
  return posted !== '' && posted !== schemeDigest(scheme, period);
}

/** The last rows of households with points that the roster no longer has. */
function goneSince(archive: readonly ArchiveRecord[], period: Period): readonly ArchiveRecord[] {
  const last = new Map<string, ArchiveRecord>();
  for (const record of archive) {
    if (record.household >= 0 || !samePeriod(record.period, period)) continue;
    if ((last.get(record.id)?.version ?? 0) < record.version) last.set(record.id, record);
  }
  return [...last.values()].filter(({ score }) => score !== null && score !== 0);
}

/** What 更正登记 explains goes along with the next posting; once the period is archived it is said all the same. */
function changeProblems(
  year: YearResult,
  { household, period, points, now }: Correction,
  of: {
    readonly archived: boolean;
    readonly posted: ArchiveRecord | undefined;
    readonly otherwise: Place | undefined;
  },
): readonly Problem[] {
  const { ledger } = year;
  const explained = explaining(ledger.registers.corrections ?? [], household, period);
  if (explained !== undefined && !of.archived) return [];
  const { id, head } = entryAt(ledger.roster.households, household);
  const place = of.posted ?? of.otherwise ?? { sheet: null, row: null };
  const facts = {
    household: id,
    head,
    period: labelOf(period),
    points: now / MICRO,
    change: points / MICRO,
    ...(of.posted === undefined ? { why: 'joined' } : {}),
  };
  const value = shown(of.posted?.score ?? null);
  if (!of.archived) return [problem('posted-month-changed', place, value, facts)];
  const at = explained === undefined ? {} : { firstSheet: explained.sheet, firstRow: explained.row };
  return [problem('archive-differs', place, value, { ...facts, ...at })];
}

function explaining(
  corrections: readonly CorrectionRecord[],
  household: number,
  period: Period,
): CorrectionRecord | undefined {
  return corrections.find((one) => one.household === household && samePeriod(one.period, period));
}

function labelOf({ first, kind }: Period): string {
  return periodText(first, monthsIn(kind));
}

function shown(score: Micro | null): number {
  return (score ?? 0) / MICRO;
}
