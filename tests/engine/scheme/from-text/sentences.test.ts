import { sentencesOf } from '../../../../src/engine/scheme/from-text/sentences';

describe('sentencesOf', () => {
  it('tells 6 numbers of clauses from figures, in lines and within them', () => {
    const text =
      '办法\n一、加分：1.种树，每棵2分；2.修路，每次１.5分。（一）其他。\n第三章 扣分\n第七条 （2）乱倒，扣五分。';
    expect(sentencesOf(text).map(({ clause, plain, level }) => `${level} ${clause} ${plain}`)).toEqual([
      '-1  办法',
      '0 一 加分：',
      '2 一1 种树，每棵2分；',
      '2 一2 修路，每次1.5分。',
      '1 一(一) 其他。',
      '0 三 扣分',
      '3 三第七条(2) 乱倒，扣5分。',
    ]);
  });

  it('reads 百分之二十 as 20%, and leaves 三项 and 第一分会 alone', () => {
    expect(sentencesOf('占百分之二十，以上三项，第一分会').map(({ plain }) => plain)).toEqual([
      '占20%，以上三项，第一分会',
    ]);
  });
});
