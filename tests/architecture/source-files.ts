// The files that the gates judge: what enters is a folder of this project, what leaves is its files as texts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `path` from the project's root, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string };

export const PROJECT_ROOT = join(__dirname, '..', '..');

/** Every TypeScript file below `folder` (such as `src/engine`), in order of path. */
export function sourceFilesOf(folder: string): readonly SourceFile[] {
  return filesOf(folder, /\.tsx?$/u);
}

/** Every file below `folder` whose name ends so, in order of path. */
function filesOf(folder: string, ending: RegExp): readonly SourceFile[] {
  const names = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }));
}

/** All that runs but the tests: TypeScript and JavaScript of the folders, and the settings in the root. */
export function allPrograms(): readonly SourceFile[] {
  const settings = readdirSync(PROJECT_ROOT)
    .filter((name) => name.endsWith('.js'))
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }));
  return [...['bench', 'scripts', 'src'].flatMap((folder) => filesOf(folder, /\.(tsx?|js)$/u)), ...settings];
}
