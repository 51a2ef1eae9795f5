// A scheme file in, the Scheme that everything later works by out, or what is wrong with the file.
import { checkRuleSets } from './check';
import { schemeOfFile } from './compile';
import { readJsonText } from './json-text';
import { overlayVersions } from './overlay';
import type { SchemeProblem } from './problem';
import { readShape } from './read-shape';
import type { SchemeFile } from './shape';
import type { Scheme } from './types';

/** `value` is `null` when any problem is an error; warnings leave it whole. */
export type SchemeReading = { readonly value: Scheme | null; readonly problems: readonly SchemeProblem[] };

/**
 * The reading with what was read: `json` as written (`null` when it is no JSON), `file` with its defaults (`null` when
 * its shape is wrong),
 * `earner` as far as it is stated readably, whatever else is wrong.
 */
export type SchemeFileReading = SchemeReading & {
  readonly json: unknown;
  readonly file: SchemeFile | null;
  readonly earner: Scheme['earner'];
};

/** Reads a scheme from any parsed JSON; never throws. Problems stand in the order of finding:
 * shape first, and sense only where the shape is right. */
export function readScheme(json: unknown): SchemeReading {
  const { value, problems } = readSchemeFile(json);
  return { value, problems };
}

/** Like readScheme, for those who show or keep the file itself. */
export function readSchemeFile(json: unknown): SchemeFileReading {
  const shape = readShape(json);
  const earner = earnerOf(json);
  if (shape.value === null) return { json, file: null, earner, value: null, problems: shape.problems };
  const { ruleSets, problems: overlayProblems } = overlayVersions(shape.value);
  const problems = [...overlayProblems, ...checkRuleSets(ruleSets)];
  const usable = problems.every((problem) => problem.severity === 'warning');
  return { json, file: shape.value, earner, value: usable ? schemeOfFile(shape.value, ruleSets) : null, problems };
}

/** Reads a scheme from the text of its file (a byte order mark is allowed);
 * a fault of the JSON has its line and column. */
export function parseScheme(text: string): SchemeReading {
  const { value, problems } = parseSchemeFile(text);
  return { value, problems };
}

/** Like parseScheme, for those who show or keep the file itself. */
export function parseSchemeFile(text: string): SchemeFileReading {
  const { value, problems } = readJsonText(text);
  return problems.length > 0
    ? { json: null, file: null, earner: 'household', value: null, problems }
    : readSchemeFile(value);
}

/** Who earns the points in a file, where it says so readably; never throws. */
export function earnerOf(json: unknown): Scheme['earner'] {
  return typeof json === 'object' && json !== null && 'earner' in json && json.earner === 'person'
    ? 'person'
    : 'household';
}
