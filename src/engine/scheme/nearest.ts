// Which known words a mistyped one may have meant, for suggestions only: nothing is ever taken by guess.
import { entryAt } from '../basis/entry';

const MOST_SUGGESTIONS = 3;
const LONGEST_COMPARED = 20;

/** The known words within half their length of `word`, case ignored, nearest first, at most three. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const sought = word.slice(0, LONGEST_COMPARED).toLowerCase();
  return (
    known
      .map((candidate) => ({ candidate, most: Math.max(1, Math.floor(candidate.length / 2)) }))
      // A difference in length is at least that many edits: most words of a long list go without comparing.
      .filter(({ candidate, most }) => Math.abs(word.length - candidate.length) <= most)
      .map(({ candidate, most }) => ({
        candidate,
        most,
        distance: editDistance(sought, candidate.slice(0, LONGEST_COMPARED).toLowerCase()),
      }))
      .filter(({ distance, most }) => distance <= most)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ candidate }) => candidate)
  );
}

/** The ids that a mistyped reference may have meant: that of the entry so named, else the nearest. */
export function nearestId(
  sought: string,
  entries: readonly { readonly id: string; readonly name?: string | undefined }[],
): readonly string[] {
  const named = entries.filter(({ name }) => name === sought).map(({ id }) => id);
  return named.length > 0
    ? named.slice(0, MOST_SUGGESTIONS)
    : nearest(
        sought,
        entries.map(({ id }) => id),
      );
}

/** Levenshtein's: letters added, dropped or exchanged, each 1. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const exchanged = entryAt(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(exchanged, entryAt(above, column) + 1, entryAt(current, column - 1) + 1));
    }
    above = current;
  }
  return entryAt(above, b.length);
}
