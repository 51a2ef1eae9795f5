import { ASIDE_WORDS, LEXICON, RESULT_WORDS } from '../../../../src/engine/ledger/tables/header-lexicon';
import { asideReasonOf, headerKey, headerWord, isResultWord } from '../../../../src/engine/ledger/tables/header-words';

describe('LEXICON', () => {
  it('has every word once: no word means 2 things', () => {
    const words = [
      ...Object.values(LEXICON).flatMap((wording) => wording.words),
      ...Object.values(ASIDE_WORDS).flat(),
      ...RESULT_WORDS,
    ];
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('has every word as it is compared: folding one leaves it as it is, of some 600', () => {
    const words = [
      ...Object.values(LEXICON).flatMap((wording) => wording.words),
      ...Object.values(ASIDE_WORDS).flat(),
      ...RESULT_WORDS,
    ];
    expect(words.filter((word) => headerKey(word) !== word)).toEqual([]);
    expect(words.length).toBeGreaterThan(300);
  });
});

describe('headerKey, of a word with another in brackets', () => {
  it.each([
    ['日期（审核）', '审核日期'],
    ['积分（上年）', '上年积分'],
    ['编号（项目）', '项目编号'],
    ['户主（签字）', '户主签字'],
    ['时间（小时）', '时间小时'],
    ['时长(h)', '时长'],
    ['数量（分钟）', '数量分钟'],
    ['单价（元）', '单价元'],
    ['金额（分）', '金额分'],
    ['价值（元）', '价值元'],
    ['数量（元）', '数量'],
    ['分值（分）', '分值'],
    ['基础分（100分）', '基础分'],
    ['庭院“三不见”(6分)', '庭院三不见'],
  ])('takes %s for %s: what 2 words say together goes before what 1 of them says', (header, key) => {
    expect(headerKey(header)).toBe(key);
  });
});

describe('headerWord', () => {
  it.each([
    ['年月日', 'date'],
    ['具体事项', 'item'],
    ['内容', 'item'],
    ['考核项目', 'item'],
    ['积分内容', 'item'],
    ['加减分事项', 'item'],
    ['频次', 'count'],
    ['参加次数', 'count'],
    ['次（件）数', 'count'],
    ['截至日期', 'end-date'],
    ['审核状态', 'status'],
    ['附注', 'note'],
    ['户代表', 'household-head'],
    ['是否在家', 'resident'],
    ['上年余额', 'opening'],
    ['扣减积分', 'points'],
    ['花费', 'points'],
    ['考核月份', 'period'],
    ['奖励事项', 'bonus-item'],
    ['奖分', 'bonus-points'],
    ['扣分事项', 'deduction-item'],
    ['减分', 'deduction-points'],
    ['奖惩类别', 'direction'],
    ['項目', 'item'],
    ['加分(分值)', 'bonus-points'],
    ['农户姓名', 'household-head'],
  ])('takes %s for %s', (word, kind) => {
    expect(headerWord(headerKey(word))?.kind).toBe(kind);
  });

  it('knows why 3 columns are set aside, and 1 result', () => {
    expect(['身份证号码', '登记人', '联系电话'].map((word) => asideReasonOf(word))).toEqual([
      'id-number',
      'handler',
      'phone',
    ]);
    expect(isResultWord('名次')).toBe(true);
  });
});
