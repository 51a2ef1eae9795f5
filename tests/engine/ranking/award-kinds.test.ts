import fc from 'fast-check';
import type { AwardRule, Condition } from '../../../src/engine/scheme/types';
import { fengsheng, withRules } from '../../support/schemes';
import type { Ranked, Standing } from '../../support/ranked';
import { ranked, winners } from '../../support/ranked';

const TERMS = { clause: '', conditions: [], skipFrozen: false, budget: null } as const;
const score = (bound: Condition['bound'], value: number): Condition => ({
  subject: { kind: 'score' },
  name: '得分',
  in: 'points',
  bound,
  value,
});

function awarded(awards: AwardRule, standings: readonly Standing[], more: readonly string[] = []): Ranked {
  return ranked(withRules(fengsheng, { awards }), standings, more);
}

const totals = (...figures: readonly number[]): readonly Standing[] => figures.map((total) => ({ total }));

describe('assignThresholds', () => {
  const rule: AwardRule = {
    kind: 'thresholds',
    ...TERMS,
    per: 'year',
    tiers: [
      { name: '优秀', prize: 100, for: [], limitPercent: null, conditions: [score('atLeast', 90)] },
      { name: '合格', prize: 50, for: [], limitPercent: null, conditions: [score('above', 60)] },
    ],
  };

  it('counts 90 as 以上 and leaves 60 out of 超过', () => {
    const village = awarded(rule, totals(90, 89.5, 60, 60.5));
    expect(winners(village)).toEqual(['h0 优秀', 'h1 合格', 'h3 合格']);
    expect([village.awards.cost, village.awards.quota, village.awards.ties]).toEqual([20_000, null, []]);
    expect(village.awards.outcomes[2]).toEqual({ kind: 'none', why: 'no-tier' });
  });

  it('leaves out by condition whoever has more than 5 points of deduction, and says that 1 was within reach', () => {
    const strict: AwardRule = {
      ...rule,
      conditions: [{ subject: { kind: 'deduction' }, name: '减分', in: 'points', bound: 'atMost', value: 5 }],
    };
    const village = awarded(strict, [
      { total: 95, deduction: 6 },
      { total: 91, deduction: 5 },
    ]);
    expect(winners(village)).toEqual(['h1 优秀']);
    expect(village.awards.skipped).toEqual([{ why: 'conditions', count: 1 }]);
  });

  it('passes over a base below 60 a month, and takes 60 for enough', () => {
    const { base } = fengsheng.versions[0].rules;
    const village = ranked(withRules(fengsheng, { awards: rule, base: { ...base, passMark: 60 } }), [
      { total: 2000, base: 719.5 },
      { total: 95, base: 720 },
    ]);
    expect(winners(village)).toEqual(['h1 优秀']);
    expect(village.awards.skipped).toEqual([{ why: 'below-pass-mark', count: 1 }]);
  });

  it('turns 1 decision down, since it leaves nothing to decide', () => {
    expect(
      awarded(rule, totals(10, 20), ['定 h0 优秀']).awards.problems.map(({ code, facts }) => [code, facts.why]),
    ).toEqual([['decision-invalid', 'not-undecided']]);
  });
});

describe('assignPlaces', () => {
  const places = (min: number, max: number, more: Partial<Extract<AwardRule, { kind: 'places' }>> = {}): AwardRule => ({
    kind: 'places',
    ...TERMS,
    tieKeys: [],
    ties: 'decide',
    tiers: [{ name: '先进', min, max, prize: 10 }],
    ...more,
  });

  it('takes 3 of 2 to 4 where 4 would part a tie', () => {
    const { awards } = awarded(places(2, 4), totals(9, 8, 7, 6, 6));
    expect([awards.quota, awards.tiers[0].awarded, awards.cost]).toEqual([3, 3, 3000]);
  });

  it('leaves 3 open for 1 place where every number from 1 to 2 parts a tie', () => {
    const village = awarded(places(1, 2), totals(9, 9, 9));
    expect([village.awards.undecided, village.awards.quota]).toEqual([[0, 1, 2], 2]);
  });

  it('seats all 2 with points where there are 5 places', () => {
    expect(winners(awarded(places(5, 5), totals(9, 0, 3)))).toEqual(['h0 先进', 'h2 先进']);
  });

  it('breaks a tie by bonus, then by months, 1 place for 2', () => {
    const more = awarded(
      places(1, 1, { tieKeys: ['higher-bonus'] }),
      [{ total: 9 }, { total: 9 }],
      ['记 2022-05-01 h1 J1'],
    );
    expect(more.awards.undecided).toEqual([]);
    expect(winners(more)).toEqual(['h1 先进']);
    expect(
      winners(
        awarded(places(1, 1, { tieKeys: ['more-months'] }), [{ total: 9 }, { total: 9 }], ['户 h0 晚 加入 2022-06']),
      ),
    ).toEqual(['h1 先进']);
  });

  it('never puts a lower tier above a higher one, whatever becomes of ties, and lets nobody wait but where the plan decides', () => {
    const policy = fc.constantFrom('decide' as const, 'include' as const, 'exclude' as const);
    const tier = fc.record({ min: fc.integer({ min: 1, max: 4 }), more: fc.nat(3) });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 6 }), { minLength: 1, maxLength: 30 }),
        fc.array(tier, { minLength: 1, maxLength: 3 }),
        policy,
        (figures, tiers, ties) => {
          const rule = places(1, 1, {
            ties,
            tiers: tiers.map(({ min, more }, at) => ({ name: `${at}等`, min, max: min + more, prize: null })),
          });
          const { awards, scores } = awarded(rule, totals(...figures));
          const byTier = awards.tiers.map((_, at) =>
            awards.outcomes.flatMap((outcome, household) =>
              outcome.kind === 'tier' && outcome.tier === at ? [scores.total[household]] : [],
            ),
          );
          for (let at = 1; at < byTier.length; at++)
            expect(Math.max(-Infinity, ...byTier[at])).toBeLessThanOrEqual(
              Math.min(Infinity, ...byTier.slice(0, at).flat()),
            );
          if (ties !== 'decide') expect(awards.undecided).toEqual([]);
          const winning = awards.tiers.reduce((sum, one) => sum + one.awarded, 0);
          if (ties !== 'include') expect(winning).toBeLessThanOrEqual(awards.quota ?? -1);
          if (ties === 'decide')
            awards.tiers.forEach((one) => expect(one.awarded).toBeLessThanOrEqual(one.places ?? -1));
          const seated = new Set(
            awards.outcomes.flatMap((outcome, household) => (outcome.kind === 'tier' ? [scores.total[household]] : [])),
          );
          if (ties === 'include')
            awards.outcomes.forEach((outcome, household) =>
              expect(outcome.kind === 'none' && seated.has(scores.total[household])).toBe(false),
            );
        },
      ),
    );
  });
});

describe('assignShares', () => {
  const rule: AwardRule = { kind: 'pro-rata', ...TERMS, name: '分红', poolFen: 100_000, percent: 50, unit: 'fen' };

  it('shares 500 yuan among 1 and 2 points to the fen, nothing to 0 and −1', () => {
    const { awards } = awarded(rule, totals(1, 2, 0, -1));
    expect([[...(awards.prizes ?? [])], awards.cost, awards.denominator]).toEqual([[16_667, 33_333, 0, 0], 50_000, 2]);
    expect(awards.outcomes[3]).toEqual({ kind: 'none', why: 'no-points' });
  });
});

describe('assignAwards', () => {
  it('says that awards of 100 yuan pass a budget of 99.99', () => {
    const rule: AwardRule = {
      kind: 'thresholds',
      ...TERMS,
      budget: 99.99,
      per: 'year',
      tiers: [{ name: '优秀', prize: 100, for: [], limitPercent: null, conditions: [] }],
    };
    expect(awarded(rule, totals(1)).awards.problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['awards-over-budget', { cost: 100, budget: 99.99 }],
    ]);
    expect(awarded({ ...rule, budget: 100 }, totals(1)).awards.problems).toEqual([]);
  });
});
