import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI_FILE } from '../../webpack.cli';
import { builtCliFile } from '../host/built-bundle';
import { runCommand } from './run-command';
import { useScratch } from './scratch';

const SAMPLES = join(__dirname, '..', '..', 'samples');

describe('the command line in one file, in a folder without packages', () => {
  const scratch = useScratch();
  let built = '';
  beforeAll(() => {
    built = builtCliFile();
  }, 120_000);

  function command(...argv: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [scratch.path(CLI_FILE), ...argv], {
      cwd: scratch.path(''),
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }

  it.each(['fengsheng-2022', 'longyuzhuang-2023'])(
    'scores %s and awards it to the last byte as the project’s own does, and leaves 2 files more',
    async (sample) => {
      copyFileSync(join(built, CLI_FILE), scratch.path(CLI_FILE));
      copyFileSync(join(SAMPLES, `${sample}.xlsx`), scratch.path('a.xlsx'));
      expect(command('score', 'a.xlsx', '--json')).toEqual(
        await runCommand(['score', scratch.path('a.xlsx'), '--json']),
      );
      const year = sample.slice(-4);
      expect(command('award', 'a.xlsx', '--date', `${year}-12-31`, '--out', 'alone.xlsx').code).toBe(
        (
          await runCommand([
            'award',
            scratch.path('a.xlsx'),
            '--date',
            `${year}-12-31`,
            '--out',
            scratch.path('own.xlsx'),
          ])
        ).code,
      );
      expect(readFileSync(scratch.path('alone.xlsx')).equals(readFileSync(scratch.path('own.xlsx')))).toBe(true);
      expect(scratch.names()).toEqual(['a.xlsx', 'alone.xlsx', CLI_FILE, 'own.xlsx']);
    },
  );

  it('says its version, and ends with 2 on a file that is not there', () => {
    copyFileSync(join(built, CLI_FILE), scratch.path(CLI_FILE));
    expect(command('--version')).toEqual({
      code: 0,
      out: `${CLI_FILE.replace(/^cunjifen-cli-|\.cjs$/g, '')}\n`,
      err: '',
    });
    expect(command('score', '没有.xlsx').code).toBe(2);
  });

  it('comes with the licence of each package that it holds, 12 of them', () => {
    const packages = new Set(
      [...readFileSync(join(built, CLI_FILE), 'utf8').matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/g)].map(
        ([, name]) => name,
      ),
    );
    const file = readdirSync(built).find((name) => name.endsWith('-licences.txt'));
    const named = new Set(
      [...readFileSync(join(built, file ?? ''), 'utf8').matchAll(/^(\S+) \d+\.\d+\.\d+ \([\w.-]+\)$/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(packages.size).toBeGreaterThanOrEqual(6);
    expect([...packages].filter((name) => !named.has(name))).toEqual([]);
    expect(named.size).toBe(12);
  });
});
