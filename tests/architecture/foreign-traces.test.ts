// Holds every tracked file to what a stranger's clone can use, and sees planted traces of a machine.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { foreignTraces } from './foreign-traces';
import { PROJECT_ROOT } from './source-files';

function trackedFiles() {
  const names = execFileSync('git', ['-c', `safe.directory=${PROJECT_ROOT}`, 'ls-files', '-z'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
  return names
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(PROJECT_ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }));
}

// Folders of everybody's machine are no trace of this one.
const COMMON = new Set(['/', '/usr', '/opt', '/srv', '/var', '/tmp', tmpdir()]);
const here = [PROJECT_ROOT, dirname(PROJECT_ROOT)].filter((folder) => !COMMON.has(folder));

const planted = (path: string, text: string) => foreignTraces([{ path, text }], ['/planted/clone']);
// Put together here, so that this file holds no trace itself.
const joined = (...parts: readonly string[]) => parts.join('/');

describe('foreignTraces', () => {
  it('finds 0 in what git tracks', () => {
    const files = trackedFiles();
    expect(files.length).toBeGreaterThan(0);
    expect(foreignTraces(files, here)).toEqual([]);
  });

  it.each([
    ['a home folder', 'docs/a.md', `see ${joined('', 'home', 'someone', 'x')}`],
    ['the home of root', 'src/a.ts', `'${joined('', 'root', 'x')}'`],
    ['a home folder of Windows', 'docs/a.md', ['C:', 'Users', 'x'].join('\\')],
    ['where this clone stands', 'docs/a.md', joined('', 'planted', 'clone', 'x')],
    ['a registry', 'package.json', joined('https:', '', 'registry.example.org', 'x')],
    ['a registry setting', '.npmrc', ['registry', 'x'].join('=')],
    ['a resolved address', 'package-lock.json', `"resolved": "${joined('https:', '', 'example.org', 'x.tgz')}"`],
    ['build output', 'dist/src/cli/main.js', ''],
    ['a vendored library', 'assets/office.js', ''],
  ])('sees 1 trace: %s', (_, path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it('sees 0 in a web address and in a path inside the project', () => {
    expect(planted('docs/a.md', 'https://example.org/home/page and src/tasks/award.ts')).toEqual([]);
  });
});
