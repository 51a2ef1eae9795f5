// Awards by quota: a share of the resident households wins, split in shares among the tiers.
import type { AwardRule } from '../scheme/types';
import type { AwardInput } from './award-input';
import { barredFrom } from './eligibility';
import { countResidents } from './residents';
import { seatAwards } from './seat-awards';
import { quotaPlaces } from './tier-places';
import type { AwardList } from './types';

export type QuotaRule = Extract<AwardRule, { kind: 'quota' }>;

/** Only resident households with points win. */
export function assignQuota(rule: QuotaRule, input: AwardInput): AwardList {
  const { counted, absent } = countResidents(input.ledger, input.scores, rule.quotaOf);
  const denominator = input.residents ?? counted;
  const barred = barredFrom(rule, input, { residents: true, points: true });
  return seatAwards(
    rule,
    { denominator, absent: input.residents === null ? absent : null, ...quotaPlaces(rule, denominator), barred },
    input,
  );
}
