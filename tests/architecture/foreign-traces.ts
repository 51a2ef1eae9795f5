// What a stranger's clone must not meet: what enters is tracked files, what leaves is every path of a
// particular machine, every registry's address, and every file that a build or an install should make.
import type { SourceFile } from './source-files';

const TRACES: readonly (readonly [string, RegExp])[] = [
  ['a home folder', /(?<![\w.])\/(?:home|Users|root)\/[\w.-]+|[A-Z]:\\Users\\/],
  ['the address of a registry', /https?:\/\/[^\s"'<>)]*(?:registry|artifactory|verdaccio|nexus)[^\s"'<>)]*/i],
  ['a registry setting', /^\s*(?:@[\w-]+:)?registry\s*=|:_auth(?:Token)?\s*=/m],
  ['a download address in the lock file', /"resolved":\s*"https?:/],
];

const BUILT = /^(?:dist|node_modules|tmp|coverage)\/|(?:^|\/)office\.js$|\.log$/;

/** One line a trace: `path: what: text`. `folders` are further paths that may not appear, such as where this clone
 * stands. */
export function foreignTraces(files: readonly SourceFile[], folders: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const traces = TRACES.flatMap(
      ([what, pattern]) =>
        file.text
          .match(pattern)
          ?.slice(0, 1)
          .map((text) => `${file.path}: ${what}: ${text}`) ?? [],
    );
    const places = folders
      .filter((folder) => file.text.includes(`${folder}/`))
      .map((folder) => `${file.path}: this machine: ${folder}`);
    return [...(BUILT.test(file.path) ? [`${file.path}: is made, not kept`] : []), ...traces, ...places];
  });
}
