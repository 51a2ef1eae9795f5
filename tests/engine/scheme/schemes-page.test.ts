import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMonth, type Month } from '../../../src/engine/basis/calendar';
import { parseScheme, readScheme } from '../../../src/engine/scheme/read';
import { rulesInForce } from '../../../src/engine/scheme/versions';
import { describeSchemeProblem } from '../../../src/engine/wording/plan/scheme';
import { SCHEME_FIELDS } from '../../../src/engine/wording/plan/scheme-fields';
import { bonus, planOf, problemsOf } from './plan-of';

const page = readFileSync(join(__dirname, '../../../docs/SCHEMES.md'), 'utf8');
const [example, ...parts] = [...page.matchAll(/```json\n([\s\S]*?)```/gu)].map((match) => match[1]);

describe('docs/SCHEMES.md', () => {
  it('shows a whole plan with 0 problems', () => {
    expect(parseScheme(example).problems).toEqual([]);
  });

  it('says in its plan what its paper says, before and after month 1 of 2024', () => {
    const scheme = parseScheme(example).value;
    if (scheme === null) throw new Error('the example cannot be read');
    const before = rulesInForce(scheme, parseMonth('2023-12') as Month);
    const after = rulesInForce(scheme, parseMonth('2024-01') as Month);
    expect(before.items.map(({ id, points, counting }) => `${id} ${points} ${counting}`)).toEqual([
      'J1 1 each',
      'J2 2 each',
      'J3 1 honour',
      'J4 20 once-a-year',
      'J5 30 once-a-year',
      'K1 2 each',
      'K2 10 each',
      'K3 0 each',
    ]);
    expect(after.items.map(({ id, points }) => `${id} ${points}`)).toEqual([
      'J1 1',
      'J2 3',
      'J3 1',
      'J4 20',
      'J5 30',
      'K1 2',
      'K2 10',
      'K3 0',
      'J6 1',
    ]);
    expect(after.caps).toEqual(before.caps);
    expect(after.caps.map(({ subject, per, points, clause }) => `${subject.id} ${points} ${per} ${clause}`)).toEqual([
      'monthly 10 month 二',
      'annual 40 year 二',
    ]);
    expect([before.base.total, before.monthFloor, before.redemption?.yuanPerPoint]).toEqual([60, 0, 0.5]);
    expect([before.honour?.max, after.honour]).toEqual([15, null]);
    expect(before.awards).toMatchObject({
      kind: 'quota',
      percent: 15,
      rounding: 'half-up',
      tieKeys: ['fewer-deductions'],
      skipFrozen: true,
    });
  });

  it('shows at least 25 parts, each sound by itself', () => {
    expect(parts.length).toBeGreaterThanOrEqual(25);
    for (const part of parts)
      expect([part, readScheme(planOf(JSON.parse(part) as Record<string, unknown>)).problems]).toEqual([part, []]);
  });

  it('lists every key with its Chinese title, but for the whole file: 0 are missing', () => {
    const missing = Object.entries(SCHEME_FIELDS).filter(
      ([pattern, { title }]) => pattern !== '' && !page.includes(`| \`${pattern}\` | ${title} |`),
    );
    expect(missing).toEqual([]);
  });

  it('quotes 1 sentence as the checker says it', () => {
    const items = [bonus('J1', '甲'), bonus('J2', '乙'), bonus('J3', '丙'), bonus('J4', '丁', { points: '5' })];
    expect(page).toContain(`> ${describeSchemeProblem(problemsOf({ items })[0])}\n`);
  });
});
