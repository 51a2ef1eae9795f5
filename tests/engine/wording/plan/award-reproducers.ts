// The smallest scheme file for every problem of awards.
import type { SchemeProblemCode } from '../../../../src/engine/scheme/problem';

type Reproducers = Partial<Readonly<Record<SchemeProblemCode, Readonly<Record<string, unknown>>>>>;

export const awardReproducers = {
  'percent-small': { awards: { kind: 'quota', percent: 0.2, tiers: [{ name: '先进户', percent: 100 }] } },
  'shares-not-100': {
    awards: {
      kind: 'quota',
      percent: 20,
      tiers: [
        { name: '一等奖', percent: 20 },
        { name: '二等奖', percent: 30 },
      ],
    },
  },
  'tiers-not-ascending': {
    awards: {
      kind: 'positions',
      tiers: [
        { name: '五星', upToPercent: 10 },
        { name: '四星', upToPercent: 10 },
      ],
    },
  },
  'tier-repeated': {
    awards: {
      kind: 'positions',
      tiers: [
        { name: '五星', upToPercent: 10 },
        { name: '五星', upToPercent: 20 },
      ],
    },
  },
  'tier-never': {
    awards: {
      kind: 'thresholds',
      tiers: [
        { name: '合格户', atLeast: 60 },
        { name: '优秀户', atLeast: 80 },
      ],
    },
  },
  'threshold-at-start': {
    awards: {
      kind: 'thresholds',
      tiers: [
        { name: '优秀户', atLeast: 80 },
        { name: '合格户', atLeast: 0 },
      ],
    },
  },
  'tier-places': { awards: { kind: 'places', tiers: [{ name: '一等', places: 3, min: 2 }] } },
  'prize-rises': {
    awards: {
      kind: 'places',
      tiers: [
        { name: '一等', places: 3, prize: 50 },
        { name: '二等', places: 5, prize: 80 },
      ],
    },
  },
  'budget-exceeded': { awards: { kind: 'places', budget: 100, tiers: [{ name: '一等', places: 3, prize: 50 }] } },
  'frozen-by-period': {
    awards: { kind: 'thresholds', per: 'month', skipFrozen: true, tiers: [{ name: '合格户', atLeast: 60 }] },
  },
} as const satisfies Reproducers;
