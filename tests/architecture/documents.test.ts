// Holds the documents for those who work on the project to what is there.
import { existsSync, readFileSync } from 'node:fs';
import { BY_HAND } from '../../scripts/rule-files';
import { glossaryWords, pathsIn } from './documents';
import { sourceFilesOf } from './source-files';

const DOCUMENTS = ['docs/ARCHITECTURE.md', 'docs/GLOSSARY.md', 'CONTRIBUTING.md', 'tests/README.md'];
/** Documents name what is in a folder that they speak of by its shorter path. */
const BASES = ['', 'src/', 'src/engine/', 'src/engine/ledger/', 'src/filepage/', 'src/workbook/file/', 'tests/'];

const textOf = (path: string): string => readFileSync(path, 'utf8');

describe('pathsIn', () => {
  it.each(DOCUMENTS)('finds in %s 0 paths that are not there', (document) => {
    const missing = pathsIn(textOf(document)).filter((path) => !BASES.some((base) => existsSync(base + path)));
    expect(missing).toEqual([]);
  });

  it('finds 2 paths, and none in a command, a glob or a word', () => {
    expect(pathsIn('`src/a.ts` and `tasks/`, `npm run x/y`, `src/**/z`, `J1`')).toEqual(['src/a.ts', 'tasks/']);
  });
});

describe('glossaryWords', () => {
  it('finds 40 words or more in the glossary, each of them in the code', () => {
    const code = sourceFilesOf('src').map(({ text }) => text.toLowerCase());
    const words = glossaryWords(textOf('docs/GLOSSARY.md'));
    expect(words.length).toBeGreaterThan(40);
    const isInCode = (word: string): boolean =>
      [word.replaceAll(' ', ''), word, word.replaceAll(' ', '-')].some((spelt) =>
        code.some((text) => text.includes(spelt.toLowerCase())),
      );
    expect(words.filter((word) => !isInCode(word))).toEqual([]);
  });

  it('takes 3 words of 2 rows', () => {
    expect(glossaryWords('| 户 | household | a |\n| 加分、减分 | bonus, deduction | b |')).toEqual([
      'household',
      'bonus',
      'deduction',
    ]);
  });
});

describe('ARCHITECTURE, Adding things', () => {
  it('names all 20 places of a rule kind that npm run new:rule leaves to a person', () => {
    const text = textOf('docs/ARCHITECTURE.md');
    expect(BY_HAND.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
  });
});
