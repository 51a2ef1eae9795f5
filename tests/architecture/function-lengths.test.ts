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

  it('passes suites of 100 lines, in describe() or shared', () => {
    const tests = `  it('x', f);\n${body(97)}`;
    expect(planted(`describe('x', () => {\n${tests}\n});\nfunction describeAdding() {\n${tests}\n}`)).toEqual([]);
  });

  it('sees a callback of 100 lines that states no test', () => {
    expect(planted(`beforeAll(() => {\n${body(98)}\n});`)).toHaveLength(1);
  });
});
