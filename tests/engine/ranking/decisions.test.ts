import { readVerdicts } from '../../../src/engine/ranking/decisions';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import type { Ranked, Standing } from '../../support/ranked';
import { falling, ranked, winners } from '../../support/ranked';

const problems = ({ awards }: Ranked): readonly unknown[] =>
  awards.problems.map(({ code, row, column, value, facts }) => [code, row, column, value, facts.why]);

/** 25 households: places 1 / 2 / 2; h2, h3 and h4 tie for 1 of the second and 2 of the third tier. */
const crossing: readonly Standing[] = [
  { total: 10 },
  { total: 9 },
  { total: 8 },
  { total: 8 },
  { total: 8 },
  ...falling(20, 5),
];
/** h4, h5 and h6 tie for the 1 last place. */
const atQuota: readonly Standing[] = [...falling(4, 10), { total: 6 }, { total: 6 }, { total: 6 }, ...falling(18, 5)];

describe('decisions on a tie across 2 tiers', () => {
  it('gives h3 the second tier, and the other 2 what is left', () => {
    const village = ranked(fengsheng, crossing, ['定 h3 二等奖']);
    expect(winners(village).slice(2)).toEqual(['h2 三等奖', 'h3 二等奖', 'h4 三等奖']);
    expect(village.awards.outcomes.slice(2, 5).map((outcome) => outcome.kind === 'tier' && outcome.by)).toEqual([
      'decision',
      'decision',
      'decision',
    ]);
    expect([village.awards.undecided, village.awards.ties, problems(village), village.awards.cost]).toEqual([
      [],
      [],
      [],
      15_000,
    ]);
    expect(village.awards.decisions).toEqual([{ household: 3, outcome: '二等奖', day: 44926, body: '村评议会' }]);
  });

  it('leaves 2 households open after 1 of the third tier', () => {
    const village = ranked(fengsheng, crossing, ['定 h3 三等奖']);
    expect(winners(village).slice(2)).toEqual(['h2 待评议', 'h3 三等奖', 'h4 待评议']);
    expect(village.awards.ties[0].places).toEqual([
      { tier: 1, places: 1 },
      { tier: 2, places: 1 },
    ]);
  });

  it('refuses the 2nd household a place of a tier that the tie has only 1 of, and one that it has 0 of', () => {
    const village = ranked(fengsheng, crossing, ['定 h2 二等奖', '定 h3 二等奖', '定 h4 一等奖']);
    expect(problems(village)).toEqual([
      ['decision-invalid', 27, '等次', '二等奖', 'no-place'],
      ['decision-invalid', 28, '等次', '一等奖', 'no-place'],
    ]);
    expect(winners(village).slice(2)).toEqual(['h2 二等奖', 'h3 三等奖', 'h4 三等奖']);
  });

  it('takes a household out with 不评: 1 place passes on to h5', () => {
    const village = ranked(fengsheng, crossing, ['定 h3 不评']);
    expect(winners(village).slice(2)).toEqual(['h2 待评议', 'h4 待评议', 'h5 三等奖']);
    expect(village.awards.outcomes[3]).toEqual({ kind: 'none', why: 'decided-against' });
    expect(village.awards.skipped).toEqual([{ why: 'decided-against', count: 1 }]);
    expect(village.awards.decisions.map(({ household, outcome }) => [household, outcome])).toEqual([[3, '不评']]);
  });

  it('settles all with 1 不评 and 1 place named', () => {
    expect(winners(ranked(fengsheng, crossing, ['定 h3 不评', '定 h4 三等奖'])).slice(2)).toEqual([
      'h2 二等奖',
      'h4 三等奖',
      'h5 三等奖',
    ]);
  });
});

describe('decisions on a tie at the quota', () => {
  it('gives the 1 last place to h5, and nothing to the others', () => {
    const village = ranked(fengsheng, atQuota, ['定 h5 三等奖']);
    expect(winners(village).slice(4)).toEqual(['h5 三等奖']);
    expect(village.awards.outcomes[4]).toEqual({ kind: 'none', why: 'outside-quota' });
  });

  it('leaves 2 for 1 place after 1 不评, and gives it to the last after 2', () => {
    expect(winners(ranked(fengsheng, atQuota, ['定 h5 不评'])).slice(4)).toEqual(['h4 待评议', 'h6 待评议']);
    expect(winners(ranked(fengsheng, atQuota, ['定 h5 不评', '定 h4 不评'])).slice(4)).toEqual(['h6 三等奖']);
  });

  it('passes the place on to h7 when all 3 are out', () => {
    expect(winners(ranked(fengsheng, atQuota, ['定 h5 不评', '定 h4 不评', '定 h6 不评'])).slice(4)).toEqual([
      'h7 三等奖',
    ]);
  });

  it('hears a decision on the tie of h7 and h8 that the 3 who are out have opened', () => {
    const standings = atQuota.map((standing, at) => (at === 8 ? { total: 5 } : standing));
    const out = ['定 h4 不评', '定 h5 不评', '定 h6 不评'];
    expect(winners(ranked(fengsheng, standings, out)).slice(4)).toEqual(['h7 待评议', 'h8 待评议']);
    expect(winners(ranked(fengsheng, standings, [...out, '定 h8 不评'])).slice(4)).toEqual(['h7 三等奖']);
    const named = ranked(fengsheng, standings, [...out, '定 h8 三等奖']);
    expect(winners(named).slice(4)).toEqual(['h8 三等奖']);
    expect(problems(named)).toEqual([]);
  });
});

describe('decisions that cannot be used', () => {
  it('names 4: not undecided, an unknown tier, a second one for h3, 不评 for a winner', () => {
    const village = ranked(fengsheng, crossing, [
      '定 h9 三等奖',
      '定 h2 特等奖',
      '定 h3 二等奖',
      '定 h3 三等奖',
      '定 h0 不评',
    ]);
    expect(problems(village)).toEqual([
      ['decision-invalid', 27, '等次', '特等奖', 'unknown-tier'],
      ['decision-invalid', 29, '等次', '三等奖', 'contradicts'],
      ['decision-invalid', 26, '等次', '三等奖', 'not-undecided'],
      ['decision-invalid', 30, '等次', '不评', 'not-undecided'],
    ]);
    expect(village.awards.problems[0].facts).toEqual({
      why: 'unknown-tier',
      household: 'h2',
      head: 'h2',
      outcome: '特等奖',
      tiers: ['一等奖', '二等奖', '三等奖', '不评'],
    });
    expect(winners(village)).toEqual(['h0 一等奖', 'h1 二等奖', 'h2 三等奖', 'h3 二等奖', 'h4 三等奖']);
  });

  it('says nothing of h2, which the 2 who are out have left alone with the place that its decision names', () => {
    const village = ranked(fengsheng, crossing, ['定 h3 不评', '定 h4 不评', '定 h2 二等奖']);
    expect(winners(village).slice(2, 3)).toEqual(['h2 二等奖']);
    expect(problems(village)).toEqual([]);
    expect(village.awards.decisions.map(({ household }) => household)).toEqual([3, 4]);
  });

  it('refuses even what would come out anyway, 2 decisions, where no tie was open', () => {
    expect(
      problems(ranked(fengsheng, crossing, ['定 h0 一等奖', '定 h20 不评'])).map((one) => (one as unknown[])[4]),
    ).toEqual(['not-undecided', 'not-undecided']);
  });

  it('knows a tier by its name in full width and with spaces, 1 decision', () => {
    const { ledger } = ranked(fengsheng, crossing, ['定 h3 二等奖']);
    const spaced = {
      ...ledger,
      decisions: ledger.decisions.map((decision) => ({ ...decision, outcome: ' 二 等奖　' })),
    };
    expect(readVerdicts(spaced, ['一等奖', '二等奖']).byHousehold.get(3)?.tier).toBe(1);
  });

  it('leaves nothing to decide where ties are wholly in, 1 decision', () => {
    const village = ranked(longyuzhuang, falling(10, 160), ['定 h0 五星级文明户']);
    expect(problems(village)).toEqual([['decision-invalid', 11, '等次', '五星级文明户', 'not-undecided']]);
    expect(village.awards.decisions).toEqual([]);
  });

  it('lists 1 decision for the first tier by that tier’s name', () => {
    const village = ranked(fengsheng, [{ total: 10 }, { total: 10 }, ...falling(23, 9)], ['定 h1 一等奖']);
    expect(winners(village).slice(0, 2)).toEqual(['h0 二等奖', 'h1 一等奖']);
    expect(village.awards.decisions.map(({ outcome }) => outcome)).toEqual(['一等奖']);
  });

  it('does not take 不评 for the reason of 1 household that is outside anyway', () => {
    expect(ranked(fengsheng, crossing, ['定 h9 不评']).awards.outcomes[9]).toEqual({
      kind: 'none',
      why: 'outside-quota',
    });
  });
});
