// Holds the functions of tests to 40 lines.
import { longFunctions } from './function-lengths';
import { sourceFilesOf } from './source-files';

const body = (lines: number) => Array.from({ length: lines }, () => '  f();').join('\n');
const planted = (text: string) => longFunctions([{ path: 'tests/planted.test.ts', text }]);

describe('longFunctions', () => {
  it('finds 0 in tests', () => {
    expect(longFunctions(sourceFilesOf('tests'))).toEqual([]);
  });

  it('sees a test of 41 lines and passes one of 40', () => {
    expect(planted(`it('x', () => {\n${body(39)}\n});`)).toEqual(['tests/planted.test.ts:1: 41 lines']);
    expect(planted(`it('x', () => {\n${body(38)}\n});`)).toEqual([]);
  });

  it('counts 41 lines of code among blank lines and comments', () => {
    expect(planted(`function f() {\n\n// why\n/** what */\n${body(39)}\n}`)).toEqual(['tests/planted.test.ts:1: 41 lines']);
  });

  it('passes a describe() callback of 100 lines', () => {
    expect(planted(`describe('x', () => {\n${body(98)}\n});\ndescribe.each([1])('x', () => {\n${body(98)}\n});`)).toEqual([]);
  });
});
