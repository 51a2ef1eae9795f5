// The smallest scheme file for every problem of base points and their periods.
import type { SchemeProblemCode } from '../../../../src/engine/scheme/problem';

type Reproducers = Partial<Readonly<Record<SchemeProblemCode, Readonly<Record<string, unknown>>>>>;

export const baseReproducers = {
  'category-sum': {
    base: { categories: [{ name: '人居环境', max: 30, items: [{ id: '2.1', name: '庭院三不见', max: 6 }] }] },
  },
  'base-sum': { base: { total: 100, categories: [{ name: '人居环境', max: 30 }] } },
  'base-key-misplaced': { base: { period: 'year', categories: [{ name: '人居环境', max: 30 }] } },
  'grades-with-items': {
    base: {
      categories: [
        { name: '人居环境', grades: [{ name: '优', points: 6 }], items: [{ id: '2.1', name: '庭院三不见', max: 6 }] },
      ],
    },
  },
  'grades-max': { base: { categories: [{ name: '人居环境', max: 30, grades: [{ name: '优', points: 20 }] }] } },
  'grade-repeated': {
    base: {
      categories: [
        {
          name: '人居环境',
          grades: [
            { name: '优', points: 20 },
            { name: '良', points: 15, aliases: ['优（90分以上）'] },
          ],
        },
      ],
    },
  },
  'grade-figure': { base: { categories: [{ name: '人居环境', grades: [{ name: '1', points: 20 }] }] } },
  'grade-rises': {
    base: {
      categories: [
        {
          name: '人居环境',
          grades: [
            { name: '良', points: 15 },
            { name: '优', points: 20 },
          ],
        },
      ],
    },
  },
  'pass-mark-above-base': { base: { total: 50, passMark: 60 }, awards: { kind: 'pro-rata', pool: 100 } },
  'pass-mark-idle': { base: { total: 100, passMark: 60 } },
  'period-not-monthly': { base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] } },
  'period-not-dividing': {
    base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] },
    year: { kind: 'sum-of-periods', period: 'two-months' },
  },
  'best-of-all': { year: { kind: 'sum-of-periods', period: 'quarter', best: 4 } },
  'limit-over-periods': {
    items: [{ id: 'V1', name: '轻度违纪', kind: 'veto', effects: [{ effect: 'score-at-most', points: 60 }] }],
    year: { kind: 'mean-of-scores', period: 'quarter' },
  },
  'shorter-than-scored': {
    year: { kind: 'sum-of-periods', period: 'quarter' },
    awards: { kind: 'thresholds', per: 'month', tiers: [{ name: '合格户', atLeast: 60 }] },
  },
  'combine-misplaced': { base: { categories: [{ name: '环境整治', max: 40, combine: 'highest' }] } },
  'decimals-misplaced': { base: { categories: [{ name: '环境整治', max: 40, decimals: 2 }] } },
  'categories-missing': { year: { kind: 'mean-of-periods' } },
  'min-periods-unreachable': {
    base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] },
    year: { kind: 'mean-of-periods', minPeriods: 5 },
  },
  'months-not-scored': {
    base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] },
    year: { kind: 'mean-of-periods' },
    monthFloor: 0,
  },
} as const satisfies Reproducers;
