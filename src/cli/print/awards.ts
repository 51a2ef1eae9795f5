// Places and who got them, tier by tier, for a terminal.
import { entryAt, formatPoints, nounsOf, placesLine, timesGiven, type AwardList, type YearResult } from '../../engine';
import { alignedTable, type AlignedColumn } from '../aligned-table';
import { visible } from '../terminal-text';
import { awardTableWords, HEADS } from '../wording/tables';
import { householdName } from './household-name';

/** '' where the plan has no awards. */
export function printAwards(result: YearResult): string {
  const { awards, scores } = result;
  if (awards === null) return '';
  const stars = awards.rule.kind === 'positions';
  const counted = awards.tiers.some(({ places }) => places !== null);
  const columns: readonly AlignedColumn[] = [
    { head: stars ? HEADS.star : HEADS.tier, align: 'left' },
    ...(counted ? [{ head: stars ? HEADS.lastRank : HEADS.places, align: 'right' as const }] : []),
    { head: awards.grades === null ? HEADS.awarded : HEADS.awardedInPeriods, align: 'right' },
    ...(awards.grades === null ? [{ head: HEADS.threshold, align: 'right' as const }] : []),
    ...(pricesOf(awards) ? [{ head: HEADS.prize, align: 'right' as const }] : []),
  ];
  const rows = awards.tiers.map(({ name, places, awarded, threshold, prize }, at) => [
    name,
    ...(counted ? [String(places ?? '')] : []),
    String(awards.grades === null ? awarded : timesGiven(result, at)),
    ...(awards.grades === null ? [threshold === null ? '' : formatPoints(threshold, scores.scale)] : []),
    ...(pricesOf(awards) ? [prize === null ? '' : String(prize)] : []),
  ]);
  return `${visible(placesLine({ ...result, awards }))}\n${alignedTable(columns, rows)}${costLine(awards)}${undecidedLine(result, awards)}`;
}

function pricesOf(awards: AwardList): boolean {
  return awards.tiers.some((tier) => tier.prize !== null);
}

function costLine(awards: AwardList): string {
  return pricesOf(awards) || awards.prizes !== null ? `${awardTableWords.cost(awards.cost / 100)}\n` : '';
}

function undecidedLine({ ledger, scheme }: YearResult, awards: AwardList): string {
  if (awards.undecided.length === 0) return '';
  const names = awards.undecided.map((number) => householdName(entryAt(ledger.roster.households, number)));
  return `${awardTableWords.undecided(names, nounsOf(scheme))}\n`;
}
