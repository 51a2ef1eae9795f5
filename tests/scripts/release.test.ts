import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { composeRelease, writeRelease } from '../../scripts/release';
import { CLI_FILE } from '../../webpack.cli';
import { PAGE } from '../../scripts/one-file';
import { builtPage } from '../browser/built-page';
import { builtCliFile } from '../host/built-bundle';

const GUIDE = readFileSync(join(__dirname, '..', '..', 'docs', '安装.md'), 'utf8');

describe('composeRelease', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'release-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  let files: Map<string, Buffer>;
  beforeAll(() => {
    files = composeRelease([dirname(builtPage()), builtCliFile()]);
  }, 240_000);

  it('holds 4 files under names of ASCII letters, with the version of the package', () => {
    expect([...files.keys()]).toEqual([PAGE, CLI_FILE, 'LICENCES.txt', 'SHA256SUMS']);
    expect([PAGE, CLI_FILE]).toEqual([`cunjifen-${version}.html`, `cunjifen-cli-${version}.cjs`]);
  });

  it('gives the checksum of each of the 3 others as it is written', () => {
    writeRelease(files, join(scratch, 'made'));
    const sums = readFileSync(join(scratch, 'made', 'SHA256SUMS'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual([PAGE, CLI_FILE, 'LICENCES.txt']);
    for (const [sum, name] of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(join(scratch, 'made', name)))
          .digest('hex'),
      ).toBe(sum);
    expect(readdirSync(join(scratch, 'made')).sort()).toEqual([...files.keys()].sort());
  });

  it('has the licences of 4 of the packages that are inside, and our own', () => {
    const text = String(files.get('LICENCES.txt'));
    expect(
      ['Village Points', '@e965/xlsx 0.', 'react 18.', '@fluentui/react-components 9.', 'valibot 1.'].filter(
        (name) => !text.includes(name),
      ),
    ).toEqual([]);
  });

  it('has them in the page itself as well, which is given on alone, each of the 2 named here', () => {
    const page = String(files.get(PAGE));
    const comment = page.slice(page.lastIndexOf('</html>'));
    expect([comment.slice(0, 13), comment.slice(-4)]).toEqual(['</html>\n<!--\n', '-->\n']);
    expect(['\nreact 18.', 'SheetJS'].filter((named) => !comment.includes(named))).toEqual([]);
  });

  it('refuses 1 file with a Chinese name', () => {
    const folder = mkdtempSync(join(scratch, 'odd-'));
    writeFileSync(join(folder, '村积分.html'), '');
    expect(() => composeRelease([folder])).toThrow('not a name for every computer: 村积分.html');
  });

  it('is what the guide names, every one of the 4 files and no other', () => {
    const named = new Set(
      [...GUIDE.matchAll(/(?:cunjifen-[\w.-]+\w|LICENCES\.txt|SHA256SUMS)/g)].map(([name]) => name),
    );
    expect([...named].sort()).toEqual([...files.keys()].sort());
  });
});
