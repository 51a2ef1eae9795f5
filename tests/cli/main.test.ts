import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build';
import { COMPILED } from '../../scripts/start-command';
import { isStale } from '../host/built-bundle';
import { PLAN_A } from '../support/little-ledgers';
import { sheetNames, writeLedger } from './run-command';
import { useScratch } from './scratch';

const ROOT = join(__dirname, '..', '..');
const BUILT = join(ROOT, 'dist', 'src', 'cli');
const SOURCES = [
  'src/engine',
  'src/tasks',
  'src/workbook',
  'src/cli',
  'schemes',
  'calendars',
  'webpack.cli.js',
  'scripts',
];
const scratch = useScratch();

// As `npm ci` leaves it, anew where a source is newer.
beforeAll(() => {
  if (isStale(BUILT, SOURCES) && build(BUILT) !== 0) throw new Error('the command line was not built');
}, 120_000);

const main = () => join(BUILT, 'main.js');

function command(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main(), ...argv], {
    encoding: 'utf8',
    cwd: scratch.path(''),
  });
  return { status, stdout, stderr };
}

describe('the command', () => {
  it('exits with 0, 1 and 2', () => {
    writeLedger(scratch.path('clean.xlsx'), '# 登记\n日期 户号 项目\n2022-12-05 0101 J1');
    writeLedger(scratch.path('wrong.xlsx'), PLAN_A);
    expect(command('check', 'clean.xlsx').status).toBe(0);
    const wrong = command('score', 'wrong.xlsx', '--json');
    expect([wrong.status, wrong.stderr]).toEqual([1, '']);
    expect((JSON.parse(wrong.stdout) as { households: unknown[] }).households).toHaveLength(5);
    expect(command('score', 'none.xlsx')).toEqual({
      status: 2,
      stdout: '',
      stderr: '没有找到文件 none.xlsx，请检查文件名和所在的文件夹\n',
    });
    expect(command('--version')).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it('writes an award workbook with Chinese names on today’s date', () => {
    writeLedger(scratch.path('台账 2022.xlsx'), PLAN_A);
    const { status, stdout, stderr } = command('award', '台账 2022.xlsx', '--out', '评比 结果.xlsx');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('已写出 评比 结果.xlsx，新增工作表：年终评比、年度积分排名、评比存档、排名存档\n');
    expect(sheetNames(scratch.path('评比 结果.xlsx'))).toContain('年终评比');
    expect(scratch.names()).toEqual(['台账 2022.xlsx', '评比 结果.xlsx']);
  });

  it('ends silently when its reader stops reading', async () => {
    writeLedger(scratch.path('a.xlsx'), PLAN_A);
    const child = spawn(process.execPath, [main(), 'score', 'a.xlsx', '--json'], {
      cwd: scratch.path(''),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });

  it('says so when what it prints is lost on a full disk', () => {
    if (!existsSync('/dev/full')) return;
    writeLedger(scratch.path('a.xlsx'), PLAN_A);
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" "$1" score a.xlsx > /dev/full`, process.execPath, main()], {
      encoding: 'utf8',
      cwd: scratch.path(''),
    });
    expect([status, stderr]).toEqual([
      2,
      '结果没有全部输出（系统报告 ENOSPC），可能磁盘满了，请换个地方保存再运行一次\n',
    ]);
  });

  it('passes 1 MB of JSON through a pipe whole', () => {
    const rows = Array.from({ length: 12000 }, (_, at) => `2022-12-05 ${String(at).padStart(4, '0')} 跳舞`).join('\n');
    writeLedger(scratch.path('a.xlsx'), `# 登记\n日期 户号 项目\n2022-12-05 0101 J1\n${rows}`);
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" check a.xlsx --json | cat`, process.execPath, main()],
      { encoding: 'utf8', cwd: scratch.path(''), maxBuffer: 1 << 26 },
    );
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toHaveLength(12000);
  });
});

describe('what V8 made of the command when it was built', () => {
  const copy = mkdtempSync(join(ROOT, 'tmp', 'command-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const versionOf = (folder: string) =>
    spawnSync(process.execPath, [join(folder, 'main.js'), '--version'], { encoding: 'utf8' });

  it('is taken by 1 start after it', () => {
    const question = `const { programIn } = require('./main.js'); console.log(programIn(__dirname).cachedDataRejected)`;
    writeFileSync(join(copy, 'question.js'), question);
    cpSync(BUILT, copy, { recursive: true });
    expect(spawnSync(process.execPath, [join(copy, 'question.js')], { encoding: 'utf8' }).stdout).toBe('false\n');
  });

  it('is done without in 3 others: when it is cut short, of another version, or not there', () => {
    cpSync(BUILT, copy, { recursive: true });
    const compiled = join(copy, COMPILED);
    const said: string[] = [];
    const start = (): void => {
      const { stdout, stderr } = versionOf(copy);
      said.push(`${stdout}${stderr}`);
    };
    truncateSync(compiled, 1000);
    start();
    const other = readFileSync(join(BUILT, COMPILED));
    other.writeUInt32LE(other.readUInt32LE(4) + 1, 4);
    writeFileSync(compiled, other);
    start();
    rmSync(compiled);
    start();
    expect(said).toEqual(['0.1.0\n', '0.1.0\n', '0.1.0\n']);
  });
});
