import { shapeAt } from '../../../../src/engine/scheme/shape-tree';
import { wordsAt } from '../../../../src/engine/wording/plan/scheme-words';

const at = (pattern: string) => wordsAt(pattern, shapeAt(pattern) ?? { kind: 'any' });

describe('wordsAt', () => {
  it('says 1 word in 4 ways, by where it stands', () => {
    expect([
      at('caps[].of').bonus,
      at('floors[].of').bonus,
      at('versions[].deductions.from').bonus,
      at('items[].kind').bonus,
    ]).toEqual(['全部加分', '加减分合计', '先扣加分', '加分']);
  });

  it('has 0 words for a text of the writer’s own', () => {
    expect(at('items[].name')).toEqual({});
  });
});
