import type { Household } from '../../../src/engine';
import { EARNER_WORDS, type EarnerWords } from '../../../src/taskpane/wording/earners';

const someone = { id: '0101', group: '第三村民小组' } as Household;

/** All that is said, with 2 for every count. */
function said(words: EarnerWords): readonly string[] {
  return [
    ...Object.values(words).filter((word) => typeof word === 'string'),
    words.title('张三', someone),
    words.cost(0),
    words.undecidedYet(2),
    words.undecidedTitle(2),
    words.decided(2),
    words.changes(0),
    words.changes(2),
    words.tie('5', [{ name: '一等', places: 2 }]),
    words.column('户号'),
    words.column('老年户'),
  ];
}

describe('EARNER_WORDS', () => {
  it('has no 户 left in 21 texts for persons, and one in each for households', () => {
    expect(said(EARNER_WORDS.person).filter((text) => text.includes('户'))).toEqual([]);
    expect(said(EARNER_WORDS.household).filter((text) => text.includes('户'))).toHaveLength(21);
  });

  it('leaves the names of 1 group and 1 tier as the village has them', () => {
    const { title, tie } = EARNER_WORDS.person;
    expect(title('张三', someone)).toBe('张三（第三村民小组，编号0101）');
    expect(tie('5', [{ name: '示范户数', places: 2 }])).toBe(
      '总积分都是5分，比较以后仍然相同；示范户数还可评2人。请把评议的决定填在这里：',
    );
    expect(EARNER_WORDS.household.title('张三', someone)).toBe('张三家（第三村民小组，户号0101）');
  });
});
