// The files that the gates judge: what enters is a folder of this project, what leaves is its files as texts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `path` from the project's root, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string };

export const PROJECT_ROOT = join(__dirname, '..', '..');

/** Every TypeScript file below `folder` (such as `src/engine`), in order of path. */
export function sourceFilesOf(folder: string): readonly SourceFile[] {
  const names = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }));
}
