import { readFileSync } from 'node:fs';
import { withoutReaders } from '../../scripts/spare-readers';

describe('withoutReaders', () => {
  it('empties 1 function, which throws when called, and 1 variable', () => {
    const source =
      'function one(a) { return a; }\nvar two = (function () { return { three: 3 }; })();\nfunction four() { return 4; }\n';
    const emptied = withoutReaders(source, ['one', 'two'], {});
    expect(emptied).toMatch(/^\nfunction one\(\) .*\nvar two = \{\};\nfunction four\(\) \{ return 4; \}\n$/);
    expect(emptied).toContain('throw new Error("left out")');
    expect(emptied).not.toContain('return a');
  });

  it('refuses a library that declares 1 of the names twice or not at all', () => {
    expect(() => withoutReaders('function one() {}', ['one', 'two'], {})).toThrow('the library declares two 0 times');
    expect(() => withoutReaders('var one;\nvar one;', ['one'], {})).toThrow('the library declares one 2 times');
  });

  it('puts another function in the place of 1, not of 1 within a function of the same name', () => {
    const source =
      'var two = (function () { function one() { return 1; } return one; })();\nfunction one() { return 3; }';
    expect(withoutReaders(source, [], { one: 'function one() { return 4; }' })).toBe(
      'var two = (function () { function one() { return 1; } return one; })();\nfunction one() { return 4; }',
    );
  });

  it('knows all of the names in the library, of which more than 1/10 goes', () => {
    const source = readFileSync('node_modules/@e965/xlsx/xlsx.mjs', 'utf8');
    expect(withoutReaders(source).length / source.length).toBeLessThan(0.9);
  });
});
