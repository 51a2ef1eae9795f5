// The file system as the command line uses it: a port, so that tests can make any single step fail.
import * as fs from 'node:fs/promises';

/** Functions of `node:fs/promises`, with their contracts. */
export interface Files {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly stat: (path: string) => Promise<FileFacts>;
  /** Like `stat`, but of a link itself. */
  readonly lstat: (path: string) => Promise<FileFacts>;
  readonly realpath: (path: string) => Promise<string>;
  /** Makes a new file; EEXIST when there is one. */
  readonly create: (path: string) => Promise<NewFile>;
  readonly chmod: (path: string, mode: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** The names in a folder. */
  readonly names: (folder: string) => Promise<readonly string[]>;
}

export interface NewFile {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Returns when the bytes are on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export type FileFacts = {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  /** Equal for two names of one file. */
  readonly identity: string;
  /** Changes whenever the content is written. */
  readonly version: string;
  readonly mode: number;
};

export const nodeFiles: Files = {
  readFile: (path) => fs.readFile(path),
  stat: async (path) => factsOf(await fs.stat(path, { bigint: true })),
  lstat: async (path) => factsOf(await fs.lstat(path, { bigint: true })),
  realpath: (path) => fs.realpath(path),
  create: async (path) => {
    const opened = await fs.open(path, 'wx');
    return { write: (bytes) => opened.writeFile(bytes), sync: () => opened.sync(), close: () => opened.close() };
  },
  chmod: (path, mode) => fs.chmod(path, mode),
  rename: (from, to) => fs.rename(from, to),
  unlink: (path) => fs.unlink(path),
  names: (folder) => fs.readdir(folder),
};

/** The code of a system error (`ENOENT`), or `null` when it is none. */
export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

function factsOf(stats: Awaited<ReturnType<typeof fs.stat>> & { mtimeNs: bigint }): FileFacts {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other',
    size: Number(stats.size),
    identity: `${stats.dev}:${stats.ino}`,
    version: `${stats.size}:${stats.mtimeNs}`,
    mode: Number(stats.mode) & 0o777,
  };
}
