import fc from 'fast-check';
import type { ProblemCode, ProblemFacts } from '../../../../src/engine/basis/problem';
import { PROBLEM_SEVERITY, problem } from '../../../../src/engine/basis/problem';
import type { FactKind } from '../../../../src/engine/basis/problem-facts';
import { PROBLEM_FACTS } from '../../../../src/engine/basis/problem-facts';
import {
  describeProblem,
  problemEffect,
  problemSentence,
  problemTitle,
} from '../../../../src/engine/wording/problems/problems';

const CODES = Object.keys(PROBLEM_SEVERITY) as ProblemCode[];
/** They say all by their place and value. */
const NO_FACTS: readonly ProblemCode[] = ['formula-without-value', 'side-unknown'];
const ROW = { sheet: '加减分登记', row: 17, column: '项目', columnIndex: 3 };
const SAMPLES: Record<FactKind, string | number | readonly string[]> = {
  text: '张三',
  texts: ['甲', '乙'],
  number: 4.5,
  day: '2022-03-05',
  month: '2022-03',
  period: '2022-Q2',
};

function factsOf(code: ProblemCode): ProblemFacts {
  const kinds: Readonly<Record<string, FactKind>> = PROBLEM_FACTS[code];
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, SAMPLES[kind]]));
}

/** What no sentence may show: an unfilled slot, doubled or dangling punctuation, a second line. */
const BROKEN = /undefined|null|NaN|object|“”|（）|[，。：；、]{2}|，$|。$|^，|\n| {2}/;

describe('problemSentence', () => {
  it('says where, what, effect and mend of an unknown item in 1 line', () => {
    expect(problemSentence(problem('unknown-item', ROW, '好人好示', { suggestions: ['J1 好人好事'] }))).toBe(
      '“加减分登记”表第17行“项目”栏（D17）：积分方案里没有“好人好示”这个项目，最接近的是“J1 好人好事”。' +
        '这一行不计分。改成方案里的项目编号或名称，例如“J1 好人好事”；村里新增的项目，先写进方案。',
    );
  });

  it('names the 3 points available and the 20 asked of an over-redemption', () => {
    const facts = { household: '0101', head: '张三', date: '2022-05-20', available: 3, asked: 20 };
    expect(problemSentence(problem('over-redeemed', { sheet: '兑换登记', row: 9 }, null, facts))).toBe(
      '“兑换登记”表第9行：张三家（户号0101）2022年5月20日兑换了20分，当时能用的只有3分。' +
        '照样从余额里扣除，余额可能成为负数；得分和名次不受影响。核对兑换登记；多领的，与该户商量以后用积分补上。',
    );
  });

  it('names the month that a year from July 2023 ends in, 1 that is not December', () => {
    expect(
      problemSentence(problem('year-incomplete', {}, null, { year: 2023, asOf: '2024-03', last: '2024-06' })),
    ).toBe(
      '整本台账：2023年度（到2024年6月为止）的台账只记到2024年3月。' +
        '名次和评比结果只是到这个月为止，不是全年的。等2024年6月的评分和登记补齐后，再出年终评比结果。',
    );
  });

  it('places a household-month without any row, 1 of no sheet, in the whole ledger', () => {
    const facts = { household: '0101', head: '张三', period: '2022-03' };
    expect(problemSentence(problem('assessment-missing', {}, null, facts))).toBe(
      '整本台账：张三家（户号0101）2022年3月没有评分。这一期算作未评，没有基础分。补上评分；确实不适用的填“/”，评了零分的填0。',
    );
  });

  it.each(CODES)('reads well for %s with 0 facts and no value', (code) => {
    for (const clause of Object.values(describeProblem(problem(code, {})))) expect(clause).not.toMatch(BROKEN);
  });

  it.each(CODES)(
    'reads well for %s with every fact, and differs from the 0-fact sentence where it has facts',
    (code) => {
      const full = describeProblem(problem(code, ROW, '某值', factsOf(code)));
      for (const clause of Object.values(full)) expect(clause).not.toMatch(BROKEN);
      const bare = describeProblem(problem(code, ROW, null));
      expect(full.what === bare.what && full.effect === bare.effect).toBe(NO_FACTS.includes(code));
    },
  );

  it.each(CODES)('ignores facts of the wrong type for %s, such as 7 for a text', (code) => {
    const facts = Object.fromEntries(Object.keys(PROBLEM_FACTS[code]).map((name) => [name, name === 'why' ? 7 : '']));
    for (const clause of Object.values(describeProblem(problem(code, ROW, '某值', facts))))
      expect(clause).not.toMatch(BROKEN);
  });

  it('never prints an ID number, phone or bank account of 11, 15, 16, 17+X, 18 or 19 digits, in any of the 5 places', () => {
    const digits = (count: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
    const numbers = fc.oneof(
      digits(10).map((rest) => `1${rest}`),
      digits(17).map((rest) => `${rest}X`),
      ...[15, 16, 18, 19].map(digits),
    );
    fc.assert(
      fc.property(fc.constantFrom(...CODES), numbers, (code, number) => {
        const facts = Object.fromEntries(
          Object.entries(PROBLEM_FACTS[code] as Record<string, FactKind>).map(([name, kind]) => [
            name,
            kind === 'texts' ? [`李四${number}`] : kind === 'text' ? number : SAMPLES[kind],
          ]),
        );
        const said = problemSentence(problem(code, { sheet: `名单${number}`, row: 2, column: number }, number, facts));
        return !said.includes(number.slice(0, 11));
      }),
      { numRuns: 400 },
    );
  });
});

describe('problemSentence, of a column', () => {
  it('names the 7th column by its letter where it has no header', () => {
    const sentence = problemSentence(problem('column-not-understood', { sheet: '花名册', columnIndex: 6 }));
    expect(sentence.slice(0, sentence.indexOf('，列里'))).toBe('“花名册”表G栏：没有表头');
  });
});

describe('describeProblem', () => {
  it.each([
    ['events', '这一行不计分', 'score'],
    ['redemptions', '这次兑换没有从任何一户的余额里扣除', 'balance'],
    ['decisions', '这条决定不生效', 'rank-or-award'],
  ])('tells what an unknown household costs in a row of %s: 1 of 3 effects', (role, effect, effectClass) => {
    const found = problem('unknown-household', ROW, '0999', { role });
    expect(describeProblem(found).effect).toBe(effect);
    expect(problemEffect(found)).toBe(effectClass);
  });
});

describe('problemTitle', () => {
  it(`gives each of the ${CODES.length} codes a title of its own of at most 12 characters`, () => {
    const titles = CODES.map((code) => problemTitle(code));
    expect(new Set(titles).size).toBe(CODES.length);
    expect(titles.filter((title) => title.length > 12 || BROKEN.test(title))).toEqual([]);
  });
});

describe('problemEffect', () => {
  it('puts the 2 figures that count as the scheme says at no risk, and 1 over-redemption at risk of the balance', () => {
    expect(problemEffect(problem('points-mismatch', ROW))).toBe('none');
  });

  it('tells a √ in a column of points from a wrong figure: 1 time, and how to mend either meaning', () => {
    expect(problemSentence(problem('points-mismatch', ROW, '√', { item: 'J1 好人好事', expected: 0.5 }))).toContain(
      '“J1 好人好事”分值写的是“√”，不是分数，按方案应当是0.5。按方案的0.5分计算，写的分值不采用。' +
        '做过的，改成分数；这一栏本来就是打勾、写次数的，栏名改成“数量”，一个项目一栏的，栏名只写项目，不写分值。',
    );
    expect(problemSentence(problem('points-mismatch', ROW, '√', { item: 'J1 好人好事' }))).toContain(
      '“J1 好人好事”分值写的是“√”，不是分数。按方案的分值计算，',
    );
    expect(problemEffect(problem('assessment-total-mismatch', ROW))).toBe('none');
    expect(problemEffect(problem('over-redeemed', ROW))).toBe('balance');
  });
});
