// Everything that the command line prints passes here on its way to the machine: what a command says enters, and leaves
// without ID numbers, phones and accounts.
import { withoutPrivateNumbers, withoutPrivateValue } from '../engine';
import type { Host } from './host';
import { jsonLine } from './terminal-text';

/** The machine as commands have it: what they say is masked. */
export interface Speaker extends Host {
  /** One line of JSON on stdout. */
  readonly json: (value: unknown) => void;
}

/** `argv`: paths in it are repeated as they were typed. */
export function speakerOf(host: Host, argv: readonly string[]): Speaker {
  const paths = typedPaths(argv);
  return {
    ...host,
    out: (text) => host.out(shareablePage(text, paths)),
    err: (text) => host.err(shareablePage(text, paths)),
    json: (value) => host.out(jsonLine(shareableValue(value, paths))),
  };
}

// What is masked in a path is a number that the person who typed it knows; masked, nobody could find the file.
function typedPaths(argv: readonly string[]): readonly string[] {
  const words = argv.map((word) => (word.startsWith('--') ? word.slice(word.indexOf('=') + 1) : word));
  const paths = words.filter((word) => /\.[A-Za-z]{2,5}$/u.test(word) && withoutPrivateNumbers(word) !== word);
  return [...new Set(paths.flatMap((path) => [path, path.replace(/^.*[/\\]/u, '')]))];
}

// Columns stand two blanks apart: figures of neighbouring ones are not one number.
function shareablePage(text: string, paths: readonly string[]): string {
  const [path, ...others] = paths;
  if (path !== undefined)
    return text
      .split(path)
      .map((part) => shareablePage(part, others))
      .join(path);
  return text
    .split(/( {2,}|\n)/u)
    .map(withoutPrivateNumbers)
    .join('');
}

function shareableValue(value: unknown, paths: readonly string[]): unknown {
  if (typeof value === 'string') return paths.includes(value) ? value : withoutPrivateNumbers(value);
  if (typeof value === 'number') return withoutPrivateValue(value);
  if (Array.isArray(value)) return value.map((each: unknown) => shareableValue(each, paths));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [withoutPrivateNumbers(key), shareableValue(each, paths)]),
  );
}
