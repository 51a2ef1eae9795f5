import fc from 'fast-check';
import fengsheng from '../../../schemes/fengsheng.json';
import longyuzhuang from '../../../schemes/longyuzhuang.json';
import { SCHEME_PROBLEM_SEVERITY } from '../../../src/engine/scheme/problem';
import { parseScheme, readScheme } from '../../../src/engine/scheme/read';
import type { SchemeReading } from '../../../src/engine/scheme/read';
import { bonus, planOf } from './plan-of';

/** Whatever was read: problems are values, and an error keeps the scheme back. */
function expectSound({ value, problems }: SchemeReading): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(value === null).toBe(errors.length > 0);
  for (const problem of problems) {
    expect(SCHEME_PROBLEM_SEVERITY[problem.code]).toBe(problem.severity);
    expect(['string', 'number', 'boolean', 'object']).toContain(typeof problem.value);
    expect(String(problem.value).length).toBeLessThanOrEqual(61);
  }
}

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

/** Every place of a JSON value, as the holder to change and its key. */
function placesIn(json: unknown): readonly Place[] {
  if (typeof json !== 'object' || json === null) return [];
  const holder = json as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** A shipped plan with one place overwritten by any JSON value, or by a value from elsewhere in it. */
const damagedPlan = fc
  .tuple(
    fc.constantFrom<unknown>(fengsheng, longyuzhuang),
    fc.nat(),
    fc.option(fc.jsonValue({ maxDepth: 2 })),
    fc.nat(),
  )
  .map(([plan, at, put, from]) => {
    const copy = structuredClone(plan);
    const places = placesIn(copy);
    const target = places[at % places.length];
    const source = places[from % places.length];
    target.holder[target.key] = put ?? structuredClone(source.holder[source.key]);
    return copy;
  });

describe('readScheme', () => {
  it('reads 2,000 values of any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => expectSound(readScheme(json))),
      { numRuns: 2000 },
    );
  });

  it('reads 1,000 shipped plans damaged in one place without throwing', () => {
    fc.assert(
      fc.property(damagedPlan, (json) => expectSound(readScheme(json))),
      { numRuns: 1000 },
    );
  });

  it('reads keys of the prototype as 500 unknown keys', () => {
    const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf');
    fc.assert(
      fc.property(keys, fc.jsonValue({ maxDepth: 1 }), (key, value) => {
        const json = JSON.parse(`{"id":"p","name":"方案",${JSON.stringify(key)}:${JSON.stringify(value)}}`) as unknown;
        expect(readScheme(json).problems.map(({ code, path }) => [code, path])).toEqual([['unknown-key', key]]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a scheme with 1 warning and holds back one with 1 error', () => {
    expect(readScheme(planOf({ groups: [{ id: 'g' }] }))).toMatchObject({
      value: { id: 'p' },
      problems: [{ severity: 'warning' }],
    });
    expect(readScheme(planOf({ items: [bonus('J1', '甲', { group: 'g' })] }))).toMatchObject({
      value: null,
      problems: [{ severity: 'error' }],
    });
  });

  it('reads __proto__ as the id of 1 item, group and cap', () => {
    const keys = {
      items: [bonus('__proto__', '甲', { group: 'constructor' })],
      groups: [{ id: 'constructor' }],
      caps: [{ of: '__proto__', per: 'month', points: 1 }],
    };
    expect(readScheme(planOf(keys)).value?.items[0]).toMatchObject({ id: '__proto__', group: 'constructor' });
  });
});

describe('parseScheme', () => {
  it('reads a plan from its text', () => {
    expect(parseScheme('\ufeff{"id": "p", "name": "方案"}')).toEqual(readScheme(planOf({})));
  });

  it('names the line and column of a fault of syntax and reads no further: 1 problem', () => {
    expect(parseScheme('{\n  "id": "p"\n  "name": 5\n}')).toEqual({
      value: null,
      problems: [
        {
          code: 'syntax',
          severity: 'error',
          path: '',
          value: '"',
          facts: { what: 'missing-comma', line: 3, column: 3 },
        },
      ],
    });
  });

  it('reads 2,000 texts without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]",:1a \\') })), (text) =>
        expectSound(parseScheme(text)),
      ),
      { numRuns: 2000 },
    );
  });
});
