// Holds the engine's door to what is asked for: a name that nobody outside the engine imports is no part of it.
import { sourceFilesOf, type SourceFile } from './source-files';

const LIST = /(?:export|import) (?:type )?\{([^}]*)\} from '([^']+)'/g;
const DOOR = /(^|\/)engine(\/index)?$/;

/** The names in braces of a file's imports or exports, as they are called where they come from. */
function namesIn({ text }: Pick<SourceFile, 'text'>, from: (specifier: string) => boolean): readonly string[] {
  return [...text.matchAll(LIST)]
    .filter(([, , specifier]) => from(specifier))
    .flatMap(([, list]) => list.split(','))
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== '');
}

/** Names that the door gives and none of the files takes. */
function unasked(door: Pick<SourceFile, 'text'>, files: readonly Pick<SourceFile, 'text'>[]): readonly string[] {
  const asked = new Set(
    files.flatMap((file) => namesIn(file, (specifier) => DOOR.test(specifier))).map((name) => name.split(' as ')[0]),
  );
  return namesIn(door, () => true).filter((name) => !asked.has(name.split(' as ').at(-1) ?? name));
}

const everything = ['src', 'tests', 'bench', 'scripts'].flatMap(sourceFilesOf);
const door = everything.find(({ path }) => path === 'src/engine/index.ts');

describe('src/engine/index.ts', () => {
  it('gives 0 names that nobody asks for, each by name', () => {
    if (door === undefined) throw new Error('the engine has no door');
    expect(door.text).not.toContain('export *');
    expect(unasked(door, everything)).toEqual([]);
  });

  it('is seen to give 1 name too many of 3', () => {
    const planted = { text: "export { a, type B } from './x';\nexport { c as d } from './y';" };
    const taker = { text: "import { a, d as e } from '../engine';" };
    expect(unasked(planted, [taker])).toEqual(['B']);
    expect(namesIn(planted, () => true)).toEqual(['a', 'B', 'c as d']);
  });
});
