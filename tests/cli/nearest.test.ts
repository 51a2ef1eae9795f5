import { nearest } from '../../src/cli/nearest';

describe('nearest', () => {
  const known = ['check', 'score', 'explain', 'award'];

  it.each([
    ['chekc', 'check'],
    ['Score', 'score'],
    ['awards', 'award'],
    ['explian', 'explain'],
    ['xy', null],
    ['a', null],
    ['report', null],
    ['', null],
  ])('finds for %j %j', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});
