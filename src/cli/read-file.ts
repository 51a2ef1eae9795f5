// A path as typed → the bytes of the file, and what later steps need to know it again by.
import { basename } from 'node:path';
import { codeOf, type FileFacts, type Files } from './files';
import { Refusal } from './refusal';
import { reading } from './wording/files';

export type InputFile = {
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly facts: FileFacts;
};

/** Throws Refusal when there is no such file, it is no plain file, it is empty or it cannot be read. */
export async function readInputFile(path: string, files: Files): Promise<InputFile> {
  try {
    const facts = await files.stat(path);
    if (facts.kind === 'folder') throw new Refusal(reading.isFolder(path));
    if (facts.kind !== 'file') throw new Refusal(reading.noPlainFile(path));
    if (facts.size === 0) throw new Refusal(reading.empty(path));
    return { path, name: basename(path), bytes: await files.readFile(path), facts };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new Refusal(reading.failed(path, code));
  }
}
