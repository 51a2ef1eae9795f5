// SCORE of the periods that a plan scores by themselves, against the figures calculated by hand for the cases.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadedCase, loadedPlan } from './loaded-case';

const CASES = join(__dirname, '../cases');

type ExpectedPeriod = {
  readonly period: string;
  readonly base?: number;
  readonly bonus?: number;
  readonly bonusRaw?: number;
  readonly deduction?: number;
  readonly score: number;
};
type Expected = {
  readonly runs: readonly {
    readonly asOf?: string;
    readonly year?: number;
    readonly households?: Readonly<Record<string, { readonly periods?: readonly ExpectedPeriod[] }>>;
  }[];
};

const PARTS = { base: '基础分', bonus: '加分', bonusRaw: '原始加分', deduction: '减分', score: '总分' } as const;

/** Each household's periods of a case's first run. */
function expectedOf(name: string): readonly (readonly [household: string, period: ExpectedPeriod])[] {
  const file = join(CASES, name, 'expected.json');
  if (!existsSync(join(CASES, name, 'scheme.json')) || !existsSync(file)) return [];
  const [run] = (JSON.parse(readFileSync(file, 'utf8')) as Expected).runs;
  return Object.entries(run.households ?? {}).flatMap(([id, { periods = [] }]) =>
    periods.map((period) => [id, period] as const),
  );
}

const cases = readdirSync(CASES).filter((name) => expectedOf(name).length > 0);

describe('SCORE', () => {
  it.each(cases)('of every period of %s is what the hand calculation says: 0 differences', (name) => {
    const { formulas, ticket } = loadedCase(name);
    for (const [household, { period, ...figures }] of expectedOf(name)) {
      const shown = Object.fromEntries(
        Object.keys(figures).map((part) => [
          part,
          formulas.call('SCORE', ticket, household, period, PARTS[part as keyof typeof PARTS]),
        ]),
      );
      expect({ household, period, ...shown }).toEqual({ household, period, ...figures });
    }
  });

  it('of a half-year is 58 where only its last two months were assessed, and none where nothing was', () => {
    const plan = JSON.parse(readFileSync(join(CASES, 'mean-of-half-years', 'scheme.json'), 'utf8')) as object;
    const { formulas, ticket } = loadedPlan(plan, [
      '2023年5—6月',
      [
        ['户号', '环境整治', '文明新风'],
        ['0101', 40, 18],
        ['0102', 50, 20],
      ],
      '2023年11—12月',
      [
        ['户号', '环境整治', '文明新风'],
        ['0101', 30, 10],
      ],
    ]);
    expect(['0101', '0102'].map((id) => formulas.call('SCORE', ticket, id, '上半年'))).toEqual([58, 70]);
    expect(formulas.call('SCORE', ticket, '0102', '下半年')).toBe('#N/A 2023年下半年还没有评分');
  });

  it('has no total of 2 months of a quarter, whose caps and vetoes are the quarter’s', () => {
    const { formulas, ticket } = loadedCase('plan-1-party-branch');
    expect([
      formulas.call('SCORE', ticket, '0103', '2023-02'),
      formulas.call('SCORE', ticket, '0103', '1—2月'),
    ]).toEqual([
      '#N/A 这个方案不单独计2023年2月的总分：请写 "2023Q1" 或者 2023',
      '#N/A 这个方案不单独计2023年1—2月的总分：请写 "2023Q1" 或者 2023',
    ]);
    expect(formulas.call('SCORE', ticket, '0103', '上半年')).toBe(0);
  });
});
