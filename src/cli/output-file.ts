// Where a result may be written: `--out` → the file to make or replace, or the refusal that protects
// the ledger and every other file that is already there.
import { basename, dirname, extname, join } from 'node:path';
import { codeOf, type FileFacts, type Files } from './files';
import type { InputFile } from './read-file';
import { Refusal } from './refusal';
import type { Speaker } from './speaker';
import { writing } from './wording/files';

export type OutputFile = {
  /** As typed. */
  readonly path: string;
  /** The file itself, links followed. */
  readonly target: string;
  /** What is there now; `null` when nothing is. */
  readonly existing: FileFacts | null;
  readonly inPlace: boolean;
};

export type OutputWish = {
  /** `null`: back into the input. */
  readonly out: string | null;
  /** What the result must be called by: `.xlsx` or `.xlsm`. */
  readonly extension: string;
  readonly inPlace: boolean;
  readonly force: boolean;
};

/** Bits of a file's mode. On Windows none is set where the file's property 只读 is. */
const ANYBODY_WRITES = 0o222;

/** `input`: what the result is made of, `null` when it is made of nothing. Says on stderr that a file which is about to
 * be replaced is read-only. Throws Refusal; writes nothing. */
export async function chooseOutput(
  wish: OutputWish,
  input: InputFile | null,
  { files, err }: Pick<Speaker, 'files' | 'err'>,
): Promise<OutputFile> {
  const path = wish.out ?? input?.path ?? '';
  const extension = extname(path).toLowerCase();
  if (extension !== wish.extension) {
    throw new Refusal(
      wish.out === null ? writing.notInPlace(path, wish.extension) : writing.wrongExtension(path, wish.extension),
    );
  }
  const existing = await factsAt(path, files);
  if (existing === null) return { path, target: path, existing, inPlace: false };
  const same = existing.identity === input?.facts.identity;
  if (existing.kind === 'folder') throw new Refusal(writing.isFolder(path));
  if (existing.kind !== 'file') throw new Refusal(writing.noPlainFile(path));
  if (same && !wish.inPlace) throw new Refusal(writing.isInput(path));
  if (!same && !wish.force) throw new Refusal(writing.exists(path));
  if (same && existing.version !== input.facts.version) throw new Refusal(writing.changed(path));
  const target = await files.realpath(path);
  await refuseWhenOpen(target, files);
  if ((existing.mode & ANYBODY_WRITES) === 0) err(writing.replacesReadOnly(path));
  return { path, target, existing, inPlace: same };
}

/** Follows links; a link to nothing is `other`. `null` when there is nothing of that name. */
async function factsAt(path: string, files: Files): Promise<FileFacts | null> {
  try {
    const itself = await files.lstat(path);
    return itself.kind === 'link' ? await files.stat(path) : itself;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return linkToNothing(path, files);
    if (code === null) throw error;
    throw new Refusal(writing.failed(path, code, 'look'));
  }
}

async function linkToNothing(path: string, files: Files): Promise<FileFacts | null> {
  try {
    return { ...(await files.lstat(path)), kind: 'other' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

// Elsewhere than on Windows a file can be replaced while it is open, and what the other program then
// saves replaces the result. Excel and WPS, and LibreOffice, leave these files beside an open one.
async function refuseWhenOpen(target: string, files: Files): Promise<void> {
  const name = basename(target);
  for (const owner of [`~$${name}`, `.~lock.${name}#`]) {
    if ((await factsAt(join(dirname(target), owner), files)) !== null) throw new Refusal(writing.isOpen(name, owner));
  }
}
