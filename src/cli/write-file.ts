// Bytes → a whole file or none: written beside its place under another name, then renamed into it.
import { dirname } from 'node:path';
import { codeOf, type Files } from './files';
import type { OutputFile } from './output-file';
import { Refusal } from './refusal';
import { removedWhenEnded, removeLeftOver, temporaryIn } from './temporary-file';
import { writing } from './wording/files';

/** Throws Refusal when the disk refuses; then the target is as it was and nothing is left behind. */
export async function writeWhole(output: OutputFile, bytes: Uint8Array, files: Files): Promise<void> {
  const folder = dirname(output.target);
  await removeLeftOver(folder, files);
  const temporary = temporaryIn(folder);
  await removedWhenEnded(
    () => removeTemporary(temporary, files),
    () => writeBeside(output, bytes, temporary, files),
  );
}

async function writeBeside(output: OutputFile, bytes: Uint8Array, temporary: string, files: Files): Promise<void> {
  let step: 'create' | 'write' | 'replace' = 'create';
  try {
    const file = await files.create(temporary);
    step = 'write';
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (output.existing !== null) await files.chmod(temporary, output.existing.mode);
    step = 'replace';
    await refuseWhenChanged(output, files);
    await files.rename(temporary, output.target);
  } catch (error) {
    const left = step === 'create' ? null : await removeTemporary(temporary, files);
    const code = codeOf(error);
    if (code === null && !(error instanceof Refusal)) throw error;
    const why = code === null ? (error as Refusal).message : writing.failed(output.path, code, step);
    throw new Refusal(left === null ? why : why + writing.temporaryLeft(left));
  }
}

/** What is at the target must still be what was there when it was chosen (and, in place, read). */
async function refuseWhenChanged(output: OutputFile, files: Files): Promise<void> {
  let version: string | null = null;
  try {
    version = (await files.lstat(output.target)).version;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  if (version === (output.existing?.version ?? null)) return;
  throw new Refusal(output.existing === null ? writing.exists(output.path) : writing.changed(output.path));
}

/** The name of the file when it could not be removed; else `null`. */
async function removeTemporary(temporary: string, files: Files): Promise<string | null> {
  try {
    await files.unlink(temporary);
    return null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    return temporary;
  }
}
