import { readShape } from '../../../src/engine/scheme/read-shape';
import { planOf } from './plan-of';

type Told = readonly [code: string, path: string, value: unknown, facts: unknown];

function tell(json: unknown): readonly Told[] {
  return readShape(json).problems.map(({ code, path, value, facts }) => [code, path, value, facts]);
}

function codesOf(json: unknown): readonly string[] {
  return readShape(json).problems.map(({ code, path }) => `${code} ${path}`);
}

describe('readShape', () => {
  it('reads a plan of 2 keys', () => {
    expect(readShape(planOf({}))).toMatchObject({
      value: { id: 'p', name: '方案', earner: 'household', versions: [] },
      problems: [],
    });
  });

  it.each([
    [5, 'number'],
    ['x', 'text'],
    [null, 'null'],
    [true, 'boolean'],
    [[], 'list'],
    [undefined, 'nothing'],
  ])('refuses %j as a whole file: object expected, 1 problem', (json, received) => {
    expect(tell(json)).toEqual([
      ['wrong-type', '', typeof json === 'object' ? null : (json ?? null), { expected: 'object', received }],
    ]);
  });

  it('asks for the 2 keys that every plan has', () => {
    expect(tell({})).toEqual([
      ['missing-key', 'id', null, { key: 'id' }],
      ['missing-key', 'name', null, { key: 'name' }],
    ]);
  });

  it('names 5 wrong types with what was expected', () => {
    const items = [{ id: 1, name: '甲', points: '5', aliases: '乙' }, []];
    expect(
      tell(
        planOf({
          items,
          awards: { kind: 'quota', percent: 20, tiers: [{ name: 'x', percent: 100 }], skipFrozen: 'true' },
        }),
      ),
    ).toEqual([
      ['wrong-type', 'items[0].id', 1, { expected: 'text', received: 'number' }],
      ['wrong-type', 'items[0].points', '5', { expected: 'number', received: 'text' }],
      ['wrong-type', 'items[0].aliases', '乙', { expected: 'list', received: 'text' }],
      ['wrong-type', 'items[1]', null, { expected: 'object', received: 'list' }],
      ['wrong-type', 'awards.skipFrozen', 'true', { expected: 'boolean', received: 'text' }],
    ]);
  });

  it.each(['participants', 'ranking', 'base', 'freeItems', 'redemption', 'awards', 'year', 'honour'])(
    'refuses a list of 0 entries for the object %s',
    (key) => {
      expect(tell(planOf({ [key]: [] }))).toEqual([
        ['wrong-type', key, null, { expected: 'object', received: 'list' }],
      ]);
    },
  );

  it('names all 3 unknown keys and suggests the nearest known one', () => {
    const known = expect.arrayContaining(['id', 'name', 'items']) as unknown;
    expect(tell(planOf({ itmes: [], zzzzzzzzzzzz: 1, award: {} }))).toEqual([
      ['unknown-key', 'itmes', 'itmes', { suggestions: expect.arrayContaining(['items']) as unknown, known }],
      ['unknown-key', 'zzzzzzzzzzzz', 'zzzzzzzzzzzz', { suggestions: [], known }],
      ['unknown-key', 'award', 'award', { suggestions: ['awards'], known }],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes the key %s for 1 unknown key, anywhere',
    (key) => {
      const json = JSON.parse(
        `{"id":"p","name":"方案","${key}":{"items":1},"items":[{"id":"J1","name":"甲","points":1,"${key}":2}]}`,
      ) as unknown;
      expect(codesOf(json)).toEqual([`unknown-key items[0].${key}`, `unknown-key ${key}`]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('names 4 values that are not among the allowed ones', () => {
    const json = planOf({
      earner: '农户',
      items: [{ id: 'J1', name: '甲', kind: 'bonsu' }],
      caps: [{ of: 'J1', per: 'decade', points: 1 }],
      awards: { kind: 'prize' },
    });
    expect(tell(json)).toEqual([
      ['unknown-value', 'earner', '农户', { allowed: ['household', 'person'] }],
      ['unknown-value', 'items[0].kind', 'bonsu', { allowed: ['bonus', 'deduction', 'freeze', 'veto'] }],
      [
        'unknown-value',
        'caps[0].per',
        'decade',
        { allowed: ['event', 'day', 'week', 'month', 'two-months', 'quarter', 'half-year', 'year'] },
      ],
      [
        'unknown-value',
        'awards.kind',
        'prize',
        { allowed: ['quota', 'positions', 'thresholds', 'places', 'pro-rata'] },
      ],
    ]);
  });

  it('asks for the kind of an award rule among 5', () => {
    expect(tell(planOf({ awards: {} }))).toEqual([
      [
        'missing-key',
        'awards.kind',
        null,
        { key: 'kind', allowed: ['quota', 'positions', 'thresholds', 'places', 'pro-rata'] },
      ],
    ]);
  });

  it.each([
    [-1, 'out-of-range', { min: 0 }],
    [100_001, 'out-of-range', { max: 100_000 }],
    [Infinity, 'out-of-range', { max: 100_000 }],
    [0.0001, 'too-many-places', {}],
    [1.2345, 'too-many-places', {}],
  ])('refuses %d points as %s', (points, code, facts) => {
    expect(tell(planOf({ items: [{ id: 'J1', name: '甲', points }] }))).toEqual([
      [code, 'items[0].points', points, facts],
    ]);
  });

  it('says once that a cap of -1 breaks 2 rules', () => {
    expect(tell(planOf({ caps: [{ of: 'J1', per: 'month', points: -1 }] }))).toEqual([
      ['out-of-range', 'caps[0].points', -1, { min: 0, above: 0 }],
    ]);
  });

  it.each([0.001, 1.001, 33.333, 99_999.999])('takes %d points: 3 places at most', (points) => {
    expect(codesOf(planOf({ items: [{ id: 'J1', name: '甲', points }] }))).toEqual([]);
  });

  it.each([
    [{ caps: [{ of: 'J1', per: 'month', points: 0 }] }, 'out-of-range caps[0].points'],
    [{ awards: { kind: 'quota', percent: 101, tiers: [{ name: 'x', percent: 100 }] } }, 'out-of-range awards.percent'],
    [{ awards: { kind: 'quota', percent: 20, tiers: [] } }, 'list-length awards.tiers'],
    [
      { awards: { kind: 'quota', percent: 20, tiers: [{ name: 'x', percent: 100, prize: 0.005 }] } },
      'below-a-fen awards.tiers[0].prize',
    ],
    [{ groups: [{ id: 'g', postedIn: 13 }] }, 'out-of-range groups[0].postedIn'],
    [{ groups: [{ id: 'g', postedIn: 1.5 }] }, 'not-whole groups[0].postedIn'],
    [{ versions: [{ from: '2023-13' }] }, 'invalid-month versions[0].from'],
    [{ versions: [{ from: '2023年1月' }] }, 'invalid-month versions[0].from'],
    [{ items: [{ id: ' ', name: '甲', points: 1 }] }, 'empty-text items[0].id'],
    [{ items: [{ id: 'J1', name: '字'.repeat(201), points: 1 }] }, 'too-long items[0].name'],
    [
      { versions: [{ from: '2023-01', remove: Array.from({ length: 501 }, String) }] },
      'list-length versions[0].remove',
    ],
  ])('refuses %j with 1 problem', (keys, expected) => {
    expect(codesOf(planOf(keys))).toEqual([expected]);
  });

  it('cuts a value and a key of 100 characters after 60', () => {
    const [problem] = readShape(planOf({ ['k'.repeat(100)]: 1 })).problems;
    expect([problem.path, problem.value]).toEqual([`${'k'.repeat(60)}…`, `${'k'.repeat(60)}…`]);
  });
});
