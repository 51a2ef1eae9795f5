import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCORING_STEPS } from '../../../../src/engine/scoring/steps';

describe('SCORING_STEPS', () => {
  it('applies the 43 rule kinds in the order that the plans prescribe', () => {
    expect(SCORING_STEPS.map((step) => step.kind)).toEqual([
      'rows',
      'shared',
      'whole-units',
      'each',
      'once-a-month',
      'once-a-year',
      'once-a-period',
      'honours',
      'lasting',
      'tiers',
      'free-items',
      'freeze',
      'repeat',
      'highest',
      'item-cap',
      'group-cap',
      'village-cap',
      'full-base',
      'assessments',
      'given-base',
      'combined-periods',
      'used-up',
      'earned-cap',
      'deductions',
      'part-floors',
      'score-cap',
      'month-floor',
      'score-floors',
      'period-limits',
      'posting',
      'village-posting',
      'running',
      'clearing',
      'validity',
      'year-earned-cap',
      'year-part-floors',
      'year-score-cap',
      'year-floors',
      'vetoes',
      'scaled-periods',
      'score-periods',
      'term',
      'scaled',
    ]);
  });

  it('is told step by step in docs/SCORING.md: 0 kinds are missing there', () => {
    const page = readFileSync(join(__dirname, '../../../../docs/SCORING.md'), 'utf8');
    expect(SCORING_STEPS.map(({ kind }) => kind).filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });

  it('names every kind once, so that a kind is 1 file', () => {
    expect(new Set(SCORING_STEPS.map((step) => step.kind)).size).toBe(SCORING_STEPS.length);
  });
});
