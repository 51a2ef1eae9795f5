// Holds Chinese sentences to the wording/ folders, and sees planted ones elsewhere.
import { isSentence, sentencesOutsideWording } from './chinese-sentences';
import { sourceFilesOf } from './source-files';

const planted = (path: string, text: string) => sentencesOutsideWording([{ path, text }]);

describe('sentencesOutsideWording', () => {
  it('finds 0 in src', () => {
    expect(sentencesOutsideWording(sourceFilesOf('src'))).toEqual([]);
  });

  it.each([
    ['a literal', "throw new Error('本行不计，请改正。');"],
    ['a template', 'const a = `${name}：本行不计`;'],
    ['a tail of a template', 'const a = `${name}本行不计。`;'],
  ])('sees 1 sentence in %s', (_, text) => {
    expect(planted('src/engine/scoring/planted.ts', text)).toHaveLength(1);
  });

  it('sees 1 sentence in the text of a component', () => {
    expect(planted('src/taskpane/planted.tsx', 'const a = <p>本行不计，请改正。</p>;')).toHaveLength(1);
  });

  it('sees 0 in wording, comments and words of the trade', () => {
    expect(planted('src/engine/wording/planted.ts', "const a = '本行不计，请改正。';")).toEqual([]);
    expect(planted('src/cli/wording.ts', "const a = '本行不计，请改正。';")).toEqual([]);
    expect(
      planted('src/engine/ledger/planted.ts', "// 本行不计，请改正。\nconst a = ['户主姓名', '是否常住', '：', '、'];"),
    ).toEqual([]);
  });
});

describe('isSentence', () => {
  it('tells 12 Chinese characters from 13', () => {
    expect(isSentence('一二三四五六七八九十百千')).toBe(false);
    expect(isSentence('一二三四五六七八九十百千万')).toBe(true);
  });
});
