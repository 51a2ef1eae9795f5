// Source files enter; every ring of files that import each other, types included, leaves: nobody can read one of them first.
import { dirname, join } from 'node:path/posix';
import type { SourceFile } from './source-files';

const IMPORT = /^(?:(?:import|export)\b[^;]*? from |(?:const|let)\b[^;]*?\brequire\()'(\.[^']*)'/gmu;

/** The files among `files` that a file names, each by its path. */
export function importsOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files.map(({ path }) => path));
  return new Map(files.map((file) => [file.path, importedBy(file, known)]));
}

/** Each ring as its paths in order, the first one's name the least. */
export function importCircles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const imports = importsOf(files);
  const reach = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const rest = [...(imports.get(from) ?? [])];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      rest.push(...(imports.get(next) ?? []));
    }
    return seen;
  };
  const reached = new Map(files.map(({ path }) => [path, reach(path)]));
  const rings = files
    .filter(({ path }) => reached.get(path)?.has(path))
    .map(({ path }) => [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path)).sort());
  return rings.filter((ring, at) => rings.findIndex((other) => other[0] === ring[0]) === at);
}

function importedBy({ path, text }: SourceFile, known: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, specifier]) => {
    const base = join(dirname(path), specifier);
    return [base, `${base}.js`, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`]
      .filter((candidate) => known.has(candidate))
      .slice(0, 1);
  });
}
