// One sentence of a paper in, what it says of redeeming, of awards and of the monthly list out, as parts of a scheme
// file.
import type { FigureClaims } from './figures';
import { patternOf } from './pattern';
import type { DoubtCode } from './types';

export type RuleFound = {
  readonly key: 'redemption' | 'awards' | 'honour';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly tiers: readonly Readonly<Record<string, unknown>>[];
  readonly doubts: readonly DoubtCode[];
};

const NAME =
  /[“"]?(\p{Script=Han}{1,9}?(?:奖|户|家庭|者|之星|党员|村民|标兵)|\p{Script=Han}{1,6}(?:等|类|星)(?=[”"，。；、]|$))[”"]?/u;
const PRIZE = /(?:[，,、]?\s*(?:每户|每人|各)?(?:奖励?|发放|奖品|价值|给予)[^\d，。；]{0,8}(\d+(?:\.\d+)?)元)?/u;

type Reader = (plain: string, claims: FigureClaims) => RuleFound | null;

/** What of it is found, each with its figures claimed. */
export function rulesIn(plain: string, claims: FigureClaims): readonly RuleFound[] {
  return [redemptionIn, keptIn, honourIn, shareIn, quotaIn, positionsIn, placesIn, thresholdsIn]
    .map((read) => read(plain, claims))
    .filter((found) => found !== null);
}

const found = (
  key: RuleFound['key'],
  fields: RuleFound['fields'],
  tiers: RuleFound['tiers'] = [],
  doubts: RuleFound['doubts'] = [],
): RuleFound => ({ key, fields, tiers, doubts });

const redemptionIn: Reader = (plain, claims) => {
  const match =
    /(\d+(?:\.\d+)?)\s*(?:个)?(?:积)?分\s*(?:可以?|能)?(?:兑换|折算|抵扣?|兑|等于|相当于|等值|价值|折合|为|=|＝)[^\d，。；]{0,8}(\d+(?:\.\d+)?)\s*元/u.exec(
      plain,
    );
  if (match === null) return null;
  claims.claim(match.index, match.index + match[0].length);
  const [points, yuan] = [Number(match[1]), Number(match[2])];
  return found(
    'redemption',
    { yuanPerPoint: points === 1 ? yuan : yuan / points },
    [],
    points === 1 ? [] : ['computed'],
  );
};

const keptIn: Reader = (plain) => {
  if (!/积分|余额|兑换/u.test(plain)) return null;
  if (/(?:年底|年终|年末|当年|次年)[^，。；]{0,12}(?:清零|作废)|不(?:再)?结转|不累计到下年/u.test(plain))
    return found('redemption', { carryOver: false });
  return /结转|转存|转入(?:下|次)年|累计到(?:下|次)年|继续有效/u.test(plain)
    ? found('redemption', { carryOver: true })
    : null;
};

const honourIn: Reader = (plain, claims) => {
  const match = patternOf(
    '',
    /每月[^\d。；]{0,10}(\d+)\s*[-—–~至到]+\s*(\d+)户[^\p{Script=Han}]{0,2}(?:为|评为|授予|作为)?/u,
    '(?:',
    NAME,
    ')?',
  ).exec(plain);
  if (match === null) return null;
  claims.claim(match.index, match.index + match[0].length);
  return found(
    'honour',
    { name: match[3] ?? '光荣榜', min: Number(match[1]), max: Number(match[2]) },
    [],
    match[3] === undefined ? ['name'] : [],
  );
};

const shareIn: Reader = (plain, claims) => {
  const match = /(\d+(?:\.\d+)?)(万)?元[^\d。；]{0,12}(\d+(?:\.\d+)?)%/u.exec(plain);
  if (match === null || !/按[^，。；]{0,8}(?:积分|得分)[^，。；]{0,6}(?:分|比例)/u.test(plain)) return null;
  claims.claim(match.index, match.index + match[0].length);
  return found('awards', {
    kind: 'pro-rata',
    pool: Math.round(Number(match[1]) * (match[2] === undefined ? 100 : 1_000_000)) / 100,
    percent: Number(match[3]),
  });
};

const quotaIn: Reader = (plain, claims) => {
  const quota = /(?:常住|农户|户数|总户数)[^\d。；]{0,14}(\d+(?:\.\d+)?)%/u.exec(plain);
  const tiers = [...plain.matchAll(patternOf('g', /([一二三四五特]等奖?)[^\d。；，,]{0,8}(\d+(?:\.\d+)?)%/u, PRIZE))];
  if (quota === null && tiers.length === 0) return null;
  for (const match of [...(quota === null ? [] : [quota]), ...tiers])
    claims.claim(match.index, match.index + match[0].length);
  const shares = tiers.map(([, name, percent, prize]) => ({
    name,
    percent: Number(percent),
    ...(prize === undefined ? {} : { prize: Number(prize) }),
  }));
  return found('awards', { kind: 'quota', ...(quota === null ? {} : { percent: Number(quota[1]) }) }, shares);
};

const positionsIn: Reader = (plain, claims) => {
  const tiers = [
    ...plain.matchAll(
      patternOf(
        'g',
        /(?:前|名次在|居)?(\d+(?:\.\d+)?)%(?:\s*[-—–~至到]+\s*(\d+(?:\.\d+)?)%)?[^\d。；]{0,30}?(?:为|授予|评为|评定为|命名为)\s*/u,
        NAME,
      ),
    ),
  ];
  if (tiers.length === 0 || !/前\s*\d/u.test(plain)) return null;
  for (const match of tiers) claims.claim(match.index, match.index + match[0].length);
  return found(
    'awards',
    { kind: 'positions' },
    tiers.map(([, from, to, name]) => ({ name, upToPercent: Number(to ?? from) })),
    /不低于|不少于/u.test(plain) ? ['condition'] : [],
  );
};

const placesIn: Reader = (plain, claims) => {
  const tiers = [...plain.matchAll(patternOf('g', /([一二三四五特]等奖)\s*(\d+)\s*(?:名|户|个|人)/u, PRIZE))];
  if (tiers.length === 0) return null;
  for (const match of tiers) claims.claim(match.index, match.index + match[0].length);
  return found(
    'awards',
    { kind: 'places' },
    tiers.map(([, name, places, prize]) => ({
      name,
      places: Number(places),
      ...(prize === undefined ? {} : { prize: Number(prize) }),
    })),
  );
};

const thresholdsIn: Reader = (plain, claims) => {
  const tiers = [
    ...plain.matchAll(
      patternOf(
        'g',
        /(\d+(?:\.\d+)?)分(?:\s*（含）|\(含\))?\s*(?:及|含)?以上[^\d。；，,]{0,6}[，,]?\s*(?:的)?(?:可?(?:评)?为|授予|评定为|是)\s*/u,
        NAME,
      ),
    ),
  ];
  if (tiers.length === 0) return null;
  for (const match of tiers) claims.claim(match.index, match.index + match[0].length);
  return found(
    'awards',
    { kind: 'thresholds' },
    tiers.map(([, points, name]) => ({ name, atLeast: Number(points) })),
    ['period'],
  );
};
