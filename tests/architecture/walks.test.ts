// Holds the walks of docs/ARCHITECTURE.md to the files that are there, and each count to its list.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './source-files';

type Walk = { readonly title: string; readonly rooms: number; readonly files: readonly string[] };

function walksIn(page: string): readonly Walk[] {
  const [, part] = /# Three walks\n([\s\S]*?)\n# /.exec(page) ?? [];
  return (part ?? '').split(/\n(?=A )/).flatMap((text) => {
    const [, title, rooms] = /^(A [^:]*): (\d+) rooms\.\n/.exec(text) ?? [];
    const files = [...text.matchAll(/`([a-z-]+\/[a-z/-]+\.tsx?)`/g)].map(([, file]) => file);
    return title === undefined ? [] : [{ title, rooms: Number(rooms), files }];
  });
}

describe('the walks of ARCHITECTURE', () => {
  it('are 3, each through as many rooms as it says, every one there and none twice', () => {
    const walks = walksIn(readFileSync(join(PROJECT_ROOT, 'docs', 'ARCHITECTURE.md'), 'utf8'));
    expect(walks).toHaveLength(3);
    for (const { title, rooms, files } of walks) {
      expect([title, new Set(files).size]).toEqual([title, rooms]);
      expect([title, files.filter((file) => !existsSync(join(PROJECT_ROOT, 'src', file)))]).toEqual([title, []]);
    }
  });

  it('are seen to count 2 files where the page says 3', () => {
    const page = '# Three walks\n\nA row, home: 3 rooms.\n* `a/b.ts`, `c/d.ts`: there.\n\n# Next\n';
    expect(walksIn(page)).toEqual([{ title: 'A row, home', rooms: 3, files: ['a/b.ts', 'c/d.ts'] }]);
  });
});
