// The smallest scheme file for every problem code: keys beside id and name, or a whole text.
import type { SchemeProblemCode } from '../../../src/engine/scheme/problem';

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
  'id-repeated': { items: [J1, { ...K1, id: 'J1' }] },
  'names-overlap': { items: [J1, { ...K1, name: '好人好事（反例）' }] },
  'name-unmatchable': { items: [{ ...J1, aliases: ['（好事）'] }] },
  'group-unknown': { items: [{ ...J1, group: 'montly' }, { ...K1, group: 'monthly' }], groups: [{ id: 'monthly' }] },
  'group-mixed': { items: [{ ...J1, group: 'g' }, { ...K1, group: 'g' }], groups: [{ id: 'g' }] },
  'group-empty': { groups: [{ id: 'g' }] },
  'points-missing': { items: [{ id: 'J1', name: '好人好事' }] },
  'freeze-with-points': { items: [{ ...K9, points: 5 }] },
  'honours-not-counted': { items: [{ ...J1, honours: ['最美家庭'] }] },
  'unit-unclear': { items: [{ ...J1, unit: '每月一次' }] },
  'cap-subject-unknown': { items: [J1], caps: [{ of: 'J2', per: 'month', points: 5 }] },
  'cap-on-freeze': { items: [K9], caps: [{ of: 'K9', per: 'month', points: 5 }] },
  'cap-repeated': { items: [J1], caps: [{ of: 'J1', per: 'month', points: 5 }, { of: 'J1', per: 'month', points: 6 }] },
  'cap-below-award': { items: [J1], caps: [{ of: 'J1', per: 'month', points: 1.5 }] },
  'category-sum': { base: { categories: [{ name: '人居环境', max: 30, items: [{ id: '2.1', name: '庭院三不见', max: 6 }] }] } },
  'base-sum': { base: { total: 100, categories: [{ name: '人居环境', max: 30 }] } },
  'period-not-monthly': { base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] } },
  'categories-missing': { year: { kind: 'mean-of-periods' } },
  'min-periods-unreachable': { base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] }, year: { kind: 'mean-of-periods', minPeriods: 5 } },
  'months-not-scored': { base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] }, year: { kind: 'mean-of-periods' }, monthFloor: 0 },
  'shares-not-100': { awards: { kind: 'quota', percent: 20, tiers: [{ name: '一等奖', percent: 20 }, { name: '二等奖', percent: 30 }] } },
  'tiers-not-ascending': { awards: { kind: 'positions', tiers: [{ name: '五星', upToPercent: 10 }, { name: '四星', upToPercent: 10 }] } },
  'tier-repeated': { awards: { kind: 'positions', tiers: [{ name: '五星', upToPercent: 10 }, { name: '五星', upToPercent: 20 }] } },
  'tier-never': { awards: { kind: 'thresholds', tiers: [{ name: '合格户', atLeast: 60 }, { name: '优秀户', atLeast: 80 }] } },
  'tier-places': { awards: { kind: 'places', tiers: [{ name: '一等', places: 3, min: 2 }] } },
  'prize-rises': { awards: { kind: 'places', tiers: [{ name: '一等', places: 3, prize: 50 }, { name: '二等', places: 5, prize: 80 }] } },
  'budget-exceeded': { awards: { kind: 'places', budget: 100, tiers: [{ name: '一等', places: 3, prize: 50 }] } },
  'frozen-by-period': { awards: { kind: 'thresholds', per: 'month', skipFrozen: true, tiers: [{ name: '合格户', atLeast: 60 }] } },
  'condition-bound': { awards: { kind: 'thresholds', tiers: [{ name: '合格户', conditions: [{ of: 'bonus' }] }] } },
  'condition-subject-unknown': { items: [J1], awards: { kind: 'thresholds', tiers: [{ name: '合格户', conditions: [{ of: 'J2', atLeast: 1 }] }] } },
  'veto-without-effects': { items: [{ id: 'V', name: '违纪', kind: 'veto' }] },
  'effects-misplaced': { items: [{ ...J1, effects: [{ effect: 'out' }] }] },
  'effect-key': { items: [{ id: 'V', name: '违纪', kind: 'veto', effects: [{ effect: 'out', points: 60 }] }] },
  'effect-idle': { items: [{ id: 'V', name: '违纪', kind: 'veto', effects: [{ effect: 'disqualify' }] }] },
  'honour-range': { honour: { name: '示范户', min: 15, max: 10 } },
  'versions-not-ascending': { versions: [{ from: '2023-07' }, { from: '2023-01' }] },
  'year-changed-midyear': { base: { categories: [{ name: '环境整治', max: 40 }] }, versions: [{ from: '2023-07', year: { kind: 'mean-of-periods' } }] },
  'remove-unknown': { items: [J1], versions: [{ from: '2023-01', remove: ['J2'] }] },
};

/** One text for every fault of syntax. */
export const syntaxReproducers: readonly string[] = [
  '{', '{“id”: 1}', '{id: 1}', '{"id": 1} // 方案', '{"id": 1,}', '{"id": 1 "name": 2}', '{"id" 1}', '{"id": 1, 2}', '{"id": .5}', '{"id": "p”\n}', '{"id": "C:\\d"}', '{}{}', '['.repeat(101),
];
