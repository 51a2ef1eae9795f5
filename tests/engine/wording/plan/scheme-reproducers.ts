// The smallest scheme file for every problem code: keys beside id and name, or a whole text.
import type { SchemeProblemCode } from '../../../../src/engine/scheme/problem';
import { ROW_REPRODUCERS } from './row-sentences';
import { awardReproducers } from './award-reproducers';
import { baseReproducers } from './base-reproducers';

const J1 = { id: 'J1', name: '好人好事', points: 2 };
const K1 = { id: 'K1', name: '邻里矛盾', kind: 'deduction', points: 1 };
const K9 = { id: 'K9', name: '违法违纪', kind: 'freeze' };

export const reproducers: Readonly<Record<SchemeProblemCode, Readonly<Record<string, unknown>> | string>> = {
  syntax: '{\n  "id": "p"\n  "name": "方案"\n}',
  'repeated-key': '{"id": "p", "name": "方案", "name": "方案二"}',
  'wrong-type': { items: [J1, { ...K1, points: '5' }] },
  'missing-key': { caps: [{ of: 'J1', points: 5 }] },
  'unknown-key': { items: [{ ...J1, piont: 2 }] },
  'unknown-value': { items: [{ ...K1, kind: 'minus' }] },
  'out-of-range': { items: [{ ...K1, points: -1 }] },
  'not-whole': { groups: [{ id: 'g', postedIn: 1.5 }] },
  'too-many-places': { items: [{ ...J1, points: 0.3333 }] },
  'below-a-fen': { awards: { kind: 'quota', percent: 20, tiers: [{ name: '一等奖', percent: 100, prize: 49.999 }] } },
  'empty-text': { items: [{ ...J1, name: ' ' }] },
  'too-long': { items: [{ ...J1, name: '好'.repeat(201) }] },
  'list-length': { awards: { kind: 'quota', percent: 20, tiers: [] } },
  'invalid-month': { versions: [{ from: '2023年1月' }] },
  'invalid-day': { redemption: { clearedOn: '1月10日' } },
  'repeat-windows': { items: [{ ...J1, repeatFactors: [1, 2], repeatPer: 'year', repeatWithin: 3 }] },
  'validity-misplaced': { items: [{ ...K9, validMonths: 12 }] },
  'id-repeated': { items: [J1, { ...K1, id: 'J1' }] },
  'names-overlap': { items: [J1, { ...K1, name: '好人好事：反例' }] },
  'name-unmatchable': { items: [{ ...J1, aliases: ['（好事）'] }] },
  'group-unknown': {
    items: [
      { ...J1, group: 'montly' },
      { ...K1, group: 'monthly' },
    ],
    groups: [{ id: 'monthly' }],
  },
  'group-mixed': {
    items: [
      { ...J1, group: 'g' },
      { ...K1, group: 'g' },
    ],
    groups: [{ id: 'g' }],
  },
  'group-empty': { groups: [{ id: 'g' }] },
  'exclusive-twice': {
    items: [{ ...J1, group: 'a' }],
    groups: [
      { id: 'a', within: 'b', highestPer: 'month' },
      { id: 'b', highestPer: 'year' },
    ],
  },
  'repeat-twice': {
    items: [{ ...K1, group: 'g', repeatFactors: [1, 2] }],
    groups: [{ id: 'g', repeatFactors: [0, 1] }],
  },
  'repeat-lasting': {
    items: [{ ...J1, group: 'g', counting: 'lasting' }],
    groups: [{ id: 'g', repeatFactors: [0, 1] }],
  },
  'whole-units-idle': { items: [{ ...J1, unit: '月', wholeUnits: 'down' }] },
  'team-misplaced': { items: [{ ...J1, unit: '月', team: 'shared' }] },
  'cap-refuses-no-row': {
    base: { total: 100 },
    items: [J1],
    caps: [{ of: 'score', per: 'month', points: 101, excess: 'refuse' }],
  },
  'limit-by-period': {
    base: { total: 100 },
    items: [J1],
    awards: { kind: 'thresholds', per: 'month', tiers: [{ name: '优秀', atLeast: 101, limitPercent: 20 }] },
  },
  'points-missing': { items: [{ id: 'J1', name: '好人好事' }] },
  'freeze-with-points': { items: [{ ...K9, points: 5 }] },
  'honours-not-counted': { items: [{ ...J1, honours: ['最美家庭'] }] },
  'unit-unclear': { items: [{ ...J1, unit: '每月一次' }] },
  'cap-subject-unknown': { items: [J1], caps: [{ of: 'J2', per: 'month', points: 5 }] },
  'cap-on-freeze': { items: [K9], caps: [{ of: 'K9', per: 'month', points: 5 }] },
  'cap-repeated': {
    items: [J1],
    caps: [
      { of: 'J1', per: 'month', points: 5 },
      { of: 'J1', per: 'month', points: 6 },
    ],
  },
  'cap-too-short': { items: [J1], caps: [{ of: 'earned', per: 'day', points: 5 }] },
  'floor-subject-unknown': { floors: [{ of: 'bass', per: 'month', points: 0 }] },
  'floor-repeated': { monthFloor: 0, floors: [{ per: 'month', points: 5 }] },
  'floor-with-source': {
    base: { total: 100 },
    deductions: { from: 'base' },
    floors: [{ of: 'base', per: 'month', points: 5 }],
  },
  'floor-period': { year: { kind: 'sum-of-periods', period: 'quarter' }, floors: [{ per: 'month', points: 5 }] },
  'floor-above-cap': {
    base: { total: 100 },
    caps: [{ of: 'score', per: 'month', points: 50 }],
    floors: [{ per: 'month', points: 60 }],
  },
  'floor-is-full': { base: { total: 100 }, floors: [{ of: 'base', per: 'month', points: 100 }] },
  'cap-scope': { base: { total: 100 }, caps: [{ of: 'score', per: 'month', scope: 'village', points: 5 }] },
  'cap-never-binds': {
    items: [J1],
    caps: [
      { of: 'J1', per: 'month', points: 5 },
      { of: 'J1', per: 'year', points: 60 },
    ],
  },
  'group-within': { items: [{ ...J1, group: 'a' }], groups: [{ id: 'a', within: 'b' }] },
  'value-twice': { items: [{ ...J1, typed: true }] },
  'key-alone': { items: [{ ...J1, from: 5 }] },
  'range-reversed': { items: [{ id: 'J1', name: '好人好事', typed: true, from: 10, to: 5 }] },
  'tiers-order': {
    items: [
      {
        id: 'J1',
        name: '好人好事',
        tiers: [
          { from: 85, points: 15 },
          { from: 60, points: 20 },
        ],
      },
    ],
  },
  'tier-not-higher': {
    items: [
      {
        id: 'J1',
        name: '好人好事',
        tiers: [
          { from: 60, points: 15 },
          { from: 85, points: 10 },
        ],
      },
    ],
  },
  'id-reserved': { items: [{ ...J1, id: 'bonus' }] },
  'cap-below-award': { items: [J1], caps: [{ of: 'J1', per: 'month', points: 1.5 }] },
  'class-repeated': { participants: { classes: ['党员', '群众', '党员'] } },
  'class-unknown': { participants: { classes: ['党员', '群众'] }, items: [{ ...J1, for: ['党圆'] }] },
  'on-misplaced': { base: { categories: [{ name: '人居环境', max: 30 }] }, items: [{ ...J1, on: '人居环境' }] },
  'on-unknown': {
    base: { categories: [{ name: '人居环境', max: 30 }] },
    items: [{ ...J1, kind: 'deduction', on: '人居环竟' }],
  },
  ...baseReproducers,
  ...awardReproducers,
  'condition-bound': { awards: { kind: 'thresholds', tiers: [{ name: '合格户', conditions: [{ of: 'bonus' }] }] } },
  'condition-subject-unknown': {
    items: [J1],
    awards: { kind: 'thresholds', tiers: [{ name: '合格户', conditions: [{ of: 'J2', atLeast: 1 }] }] },
  },
  'until-misplaced': { items: [{ ...J1, until: 'year-end' }] },
  'tally-subject-unknown': { items: [J1], tallies: [{ id: 'hours', name: '服务时长', of: 'J2' }] },
  'tally-counts-earned': { tallies: [{ id: 'honour', name: '荣誉积分', counts: 'counted' }] },
  'price-repeated': {
    redemption: {
      prices: [
        { goods: '盐', points: 5 },
        { goods: ' 盐', points: 6 },
      ],
    },
  },
  'need-unknown': { redemption: { needs: [{ of: 'ballance', atLeast: 100 }] } },
  'need-above-ceiling': { redemption: { needs: [{ atLeast: 100 }], ceiling: 60 } },
  'balance-range': { redemption: { floor: 10, ceiling: 5 } },
  'expiry-never': { redemption: { expiresAfterMonths: 12, clearedIn: 6 } },
  'above-no-base': { redemption: { of: 'above-base' } },
  'reset-wipes': {
    items: [{ ...J1, group: 'g' }],
    groups: [{ id: 'g', name: '年度加分', postedIn: 12 }],
    redemption: { carryOver: false },
  },
  'veto-without-effects': { items: [{ id: 'V', name: '违纪', kind: 'veto' }] },
  'effects-misplaced': { items: [{ ...J1, effects: [{ effect: 'out' }] }] },
  'effect-key': { items: [{ id: 'V', name: '违纪', kind: 'veto', effects: [{ effect: 'out', points: 60 }] }] },
  'effect-covered': {
    items: [{ id: 'V', name: '违纪', kind: 'veto', effects: [{ effect: 'disqualify' }, { effect: 'drop-tiers' }] }],
    awards: { kind: 'places', tiers: [{ name: '一等', places: 3 }] },
  },
  'condition-without-base': {
    items: [J1],
    vetoes: [{ name: '基础分用完', when: [{ of: 'base', atMost: 0 }], effects: [{ effect: 'out' }] }],
  },
  'step-not-dividing': { base: { total: 100, step: 0.3 } },
  'scaled-per-year': { year: { kind: 'mean-of-scores', period: 'year', scaledTo: 100, scaledPer: 'period' } },
  'scaled-redeemed': {
    items: [J1],
    year: { kind: 'mean-of-scores', scaledTo: 100, scaledPer: 'period' },
    redemption: {},
  },
  'scaled-from-low': {
    year: { kind: 'sum-of-periods', period: 'quarter', scaledTo: 100, scaledFrom: 300 },
    base: { categories: [{ name: '履职', max: 100, period: 'quarter' }] },
  },
  'cleared-twice': { redemption: { carryOver: false, clearedIn: 1 } },
  'tier-at-full-base': {
    base: { total: 100 },
    items: [J1],
    awards: { kind: 'thresholds', tiers: [{ name: '达标', atLeast: 100 }] },
  },
  'condition-never': {
    base: { total: 100 },
    items: [J1],
    vetoes: [{ name: '优秀', per: 'month', when: [{ of: 'base', above: 100 }], effects: [{ effect: 'out' }] }],
  },
  'condition-always': {
    items: [J1],
    vetoes: [{ name: '少于', per: 'year', when: [{ of: 'months', atMost: 12 }], effects: [{ effect: 'out' }] }],
  },
  'tier-out-of-reach': {
    base: { total: 60 },
    items: [{ ...J1, unit: '月' }],
    awards: { kind: 'thresholds', per: 'month', tiers: [{ name: '优秀户', atLeast: 80 }, { name: '其余' }] },
  },
  'floor-out-of-reach': { base: { total: 68 }, items: [{ ...J1, unit: '月' }], monthFloor: 200 },
  'base-by-month': { year: { kind: 'sum-of-periods', period: 'year' }, base: { total: 100 } },
  'given-by-month': {
    base: { total: 100, given: true },
    items: [K1],
    results: [{ name: '诫勉', when: [{ atMost: 65 }] }],
  },
  'deductions-without-base': { items: [K1], deductions: { from: 'base' } },
  'effect-idle': { items: [{ id: 'V', name: '违纪', kind: 'veto', effects: [{ effect: 'disqualify' }] }] },
  'honour-range': { honour: { name: '示范户', min: 15, max: 10 } },
  'versions-not-ascending': { versions: [{ from: '2023-07' }, { from: '2023-01' }] },
  'year-start-changed': {
    year: { kind: 'sum-of-months', startMonth: 7 },
    versions: [{ from: '2023-07', year: { kind: 'sum-of-months', startMonth: 1 } }],
  },
  'period-across-years': {
    year: { kind: 'sum-of-months', startMonth: 9 },
    items: [J1],
    caps: [{ of: 'J1', per: 'quarter', points: 5 }],
  },
  'year-changed-midyear': {
    base: { categories: [{ name: '环境整治', max: 40 }] },
    versions: [{ from: '2023-07', year: { kind: 'mean-of-periods' } }],
  },
  'sensitive-forgotten': {
    items: [{ ...K1, sensitive: true }],
    versions: [{ from: '2024-01', items: [{ ...K1, points: 2 }] }],
  },
  'sensitive-tier': {
    items: [{ ...K1, sensitive: true }],
    awards: { kind: 'thresholds', tiers: [{ name: '关注户', conditions: [{ of: 'K1', in: 'rows', atLeast: 1 }] }] },
  },
  'sensitive-tie': {
    items: [{ ...K1, sensitive: true }],
    awards: { kind: 'places', tieKeys: ['fewer-deductions'], tiers: [{ name: '文明户', places: 1 }] },
  },
  ...ROW_REPRODUCERS,
  'remove-unknown': { items: [J1], versions: [{ from: '2023-01', remove: ['J2'] }] },
};
