import { inWordsOf } from '../../../src/engine/wording/for-persons';

describe('inWordsOf', () => {
  it.each([
    ['参加排名237户，评奖名额13户：一等奖3户', '参加排名237人，评奖名额13人：一等奖3人'],
    [
      '名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '名次相同的各人按编号先后排列，只是为了好查，不分高低。',
    ],
    ['张三家（户号0101）2022年12月没有报名参评', '张三（编号0101）2022年12月没有报名参评'],
    ['总积分相同的名次并列，下一名按并列户数顺延。', '总积分相同的名次并列，下一名按并列人数顺延。'],
    ['这些户在表上标“待评议”', '这些人在表上标“待评议”'],
    ['家（户号', '（编号'],
    ['家（', '（'],
    ['村民小组', '小组'],
    ['户主', '姓名'],
    ['没有评出获奖户', '没有评出获奖人'],
    ['几户平分的，先把每条的分平分到各户', '几人平分的，先把每条的分平分到各人'],
  ])('says %s for persons', (household, person) => {
    expect(inWordsOf('person', household)).toBe(person);
    expect(inWordsOf('household', household)).toBe(household);
  });

  it('leaves 2 quoted texts of the clerk as they are', () => {
    expect(inWordsOf('person', '没有“每户一桶”这个项目，“户主”栏空着，该户不计')).toBe(
      '没有“每户一桶”这个项目，“户主”栏空着，此人不计',
    );
  });
});
