// What documents promise: the text of one enters; the paths that it names, and the words of its glossary, leave.

/** Paths between backticks, each once: whatever has a slash in it and no space. */
export function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([\w.@*-]+(?:\/[\w.@*-]*)+)`/g)].map(([, path]) => path);
  return [...new Set(quoted)].filter((path) => !path.includes('*'));
}

/** The English words of a table whose first two columns are a Chinese and an English one; of several the one column has
 * them between commas. */
export function glossaryWords(text: string): readonly string[] {
  return [...text.matchAll(/^\| [^|]*\p{Script=Han}[^|]* \| ([\w, ]+) \|/gmu)]
    .flatMap(([, words]) => words.split(', '))
    .filter((word) => word !== 'English');
}
