// What older browsers lack, put in place in a language that lacks it; and the functions' bundle at that level.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as ts from 'typescript';
import { newerSyntax } from './support/newer-syntax';
import { builtBundle } from './host/built-bundle';
import { removeNewerMembers } from './support/newer-members';

jest.setTimeout(120_000);

const COMPLETION = ts.transpile(readFileSync('src/older-browsers.ts', 'utf8'), {
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.CommonJS,
});

/** Evaluated in a language of its own that was brought down to the level of Chromium 86;
 * what is found as text, of no realm. */
const atOlderLevel = (script: string, globals: object = {}): unknown =>
  JSON.parse(String(runInNewContext(`(${removeNewerMembers.toString()})(); ${script}`, { exports: {}, ...globals })));

describe('older-browsers', () => {
  it.each([
    ["Object.hasOwn({ a: undefined }, 'a')", true],
    ["Object.hasOwn(Object.create({ a: 1 }), 'a')", false],
    ["Object.hasOwn(Object.create(null, { a: {} }), 'a')", true],
    ["[[1, 2, 3].at(-1), [1, 2, 3].at(0), [1, 2, 3].at(1.9), [1, 2, 3].at('2'), [1, 2, 3].at()]", [3, 1, 2, 3, 1]],
    ['[[1, 2].at(2), [1, 2].at(-3), [].at(-1)].map(String)', ['undefined', 'undefined', 'undefined']],
    ["['积分'.at(-1), '积分'.at(0), String('积分'.at(2))]", ['分', '积', 'undefined']],
    ['[new Uint8Array([7, 8]).at(-1), new Float64Array([0.5]).at(0)]', [8, 0.5]],
    ['[1, 2].at === [].at && Object.keys(Array.prototype).length === 0', true],
  ])('gives %s its value of ES2022', (expression, value) => {
    expect(atOlderLevel(`${COMPLETION}; JSON.stringify(${expression})`)).toEqual(value);
  });

  it('leaves 4 members alone that are there', () => {
    const there = 'JSON.stringify([Object.hasOwn, [].at, "".at, new Uint8Array().at].map(String))';
    const native = String(runInNewContext(there));
    expect(native).toContain('[native code]');
    expect(runInNewContext(`${COMPLETION}; ${there}`, { exports: {} })).toBe(native);
  });

  it('lets the functions calculate 13 places out of 63 where 2 members are missing', () => {
    const script = `const made = {};
      const before = [Object.hasOwn, [].at].map(String);
      const CustomFunctions = { associate: (id, run) => { made[id] = run; }, Error, ErrorCode: {} };
      ${builtBundle()}
      JSON.stringify([before, made.QUOTA(63, null, {}).at(-1), typeof Object.hasOwn]);`;
    expect(atOlderLevel(script)).toEqual([['undefined', 'undefined'], ['合计', 13, '', 390], 'function']);
  });

  it('finds 0 words of the language in the bundle that Chromium 86 cannot parse', () => {
    expect(newerSyntax(builtBundle())).toEqual([]);
  });
});

describe('newerSyntax', () => {
  it.each([
    ['class A { static { A.x = 1; } }', 'static { A.x = 1; }'],
    ['class A { #a; is(b) { return #a in b; } }', '#a in b'],
    ['const a = /x/d;', '/x/d'],
    ['const a = /x/gv;', '/x/gv'],
  ])('sees 1 in %s', (script, found) => {
    expect(newerSyntax(script)).toEqual([found]);
  });

  it('sees 0 in classes, private methods and assignments of ES2021', () => {
    expect(
      newerSyntax(
        'class A { #a = 1; static b = 2; #c() { return this.#a ??= 3; } } const d = /(?<=x)y/gsuy; const e = 1_000;',
      ),
    ).toEqual([]);
  });
});
