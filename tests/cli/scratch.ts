// A folder of a test's own, and a file system in which chosen steps fail.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { nodeFiles, type Files } from '../../src/cli/files';

/** Makes an empty folder for each test of the suite and removes it afterwards; gives its path. */
export function useScratch(): { path: (name: string) => string; names: () => readonly string[] } {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'village-points-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return { path: (name) => `${folder}${sep}${name}`, names: () => readdirSync(folder).sort() };
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}

/** The real file system, but for the steps named: those fail with the code given. */
export function failing(steps: Partial<Record<keyof Files | 'write' | 'sync' | 'close', string>>): Files {
  const fail = (step: keyof typeof steps) => {
    const code = steps[step];
    if (code !== undefined) throw systemError(code);
  };
  const files: Files = {
    ...nodeFiles,
    create: async (path) => {
      fail('create');
      const file = await nodeFiles.create(path);
      return {
        write: async (bytes) => {
          await file.write(bytes.subarray(0, bytes.length >> 1));
          fail('write');
          await file.write(bytes.subarray(bytes.length >> 1));
        },
        sync: async () => {
          fail('sync');
          await file.sync();
        },
        close: async () => {
          await file.close();
          fail('close');
        },
      };
    },
  };
  for (const step of ['readFile', 'stat', 'lstat', 'realpath', 'chmod', 'rename', 'unlink', 'names'] as const) {
    if (steps[step] !== undefined) Object.assign(files, { [step]: async () => fail(step) });
  }
  return files;
}
