// Holds the functions of tests to 50 lines.
import { longFunctions } from './function-lengths';
import { sourceFilesOf } from './source-files';

const body = (lines: number) => Array.from({ length: lines }, () => '  f();').join('\n');
const planted = (text: string) => longFunctions([{ path: 'tests/planted.test.ts', text }]);

describe('longFunctions', () => {
  it('finds 0 in tests', () => {
    expect(longFunctions(sourceFilesOf('tests'))).toEqual([]);
  });

  it('sees a test of 51 lines and passes one of 50', () => {
    expect(planted(`it('x', () => {\n${body(49)}\n});`)).toEqual(['tests/planted.test.ts:1: 51 lines']);
    expect(planted(`it('x', () => {\n${body(48)}\n});`)).toEqual([]);
  });

  it('counts 51 lines of code among blank lines and comments', () => {
    expect(planted(`function f() {\n\n// why\n/** what */\n${body(49)}\n}`)).toEqual([
      'tests/planted.test.ts:1: 51 lines',
    ]);
  });

  it('passes suites of 100 lines, in describe() or shared', () => {
    const tests = `  it('x', f);\n${body(97)}`;
    expect(planted(`describe('x', () => {\n${tests}\n});\nfunction describeAdding() {\n${tests}\n}`)).toEqual([]);
  });

  it('sees a callback of 100 lines that states no test', () => {
    expect(planted(`beforeAll(() => {\n${body(98)}\n});`)).toHaveLength(1);
  });
});
