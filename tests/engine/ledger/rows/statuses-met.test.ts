import { NO_ANSWERS } from '../../../../src/engine/ledger/questions';
import { StatusWords } from '../../../../src/engine/ledger/rows/statuses-met';

describe('StatusWords', () => {
  it('lets a person decide 2 words, the last answer on each', () => {
    const statuses = new StatusWords([
      { word: '甲 类', counts: false },
      { word: '甲类', counts: true },
      { word: '已审核', counts: false },
    ]);
    expect(['甲类', '已审核', '待审', '乙类'].map((word) => statuses.meaning(word))).toEqual([
      'counts',
      'refused',
      'refused',
      'unknown',
    ]);
    expect(new StatusWords(NO_ANSWERS.statuses).meaning('甲类')).toBe('unknown');
  });
});
