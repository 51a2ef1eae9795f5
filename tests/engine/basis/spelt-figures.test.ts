import { figureOf } from '../../../src/engine/basis/cells';
import { chineseNumber, countIn, pointsIn, scoreIn } from '../../../src/engine/basis/spelt-figures';

describe('chineseNumber', () => {
  it.each([
    ['零', 0],
    ['二', 2],
    ['两', 2],
    ['贰', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十五', 25],
    ['拾贰', 12],
    ['叁拾', 30],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十', 120],
    ['三百四十五', 345],
  ])('reads %j as %i', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it.each([[''], ['一二'], ['十十'], ['百'], ['二百五'], ['第一'], ['一月'], ['2'], ['__proto__']])(
    'takes %j for none of the 1,000',
    (text) => {
      expect(chineseNumber(text)).toBeNull();
    },
  );
});

describe('pointsIn', () => {
  it.each([
    [2, 2],
    ['2', 2],
    ['+2分', 2],
    ['加2', 2],
    ['加0.5', 0.5],
    ['奖2分', 2],
    ['-1分', -1],
    ['−1', -1],
    ['扣1', -1],
    ['减1', -1],
    ['扣 1 分', -1],
    ['扣1分', -1],
    ['罚1分', -1],
    ['负1', -1],
    ['贰分', 2],
    ['壹分', 1],
    ['零点五', 0.5],
    ['零点五分', 0.5],
    ['十二点二五分', 12.25],
    ['0.5分', 0.5],
    ['２分', 2],
    ['二十', 20],
    ['50积分', 50],
    [' 1,000分 ', 1000],
    ['加贰分', 2],
  ])('reads %j as %d', (cell, points) => {
    expect(pointsIn(cell)).toBe(points);
  });

  it.each([
    ['5元'],
    ['罚5'],
    ['2023年'],
    ['1 2'],
    ['1 2分'],
    ['扣-1'],
    ['加'],
    ['分'],
    ['零点'],
    ['点五'],
    ['一点二点三'],
    ['2分钟'],
    ['√'],
    ['x'.repeat(32767)],
    [''],
    [null],
    [true],
    [NaN],
  ])('takes %j for no points, 0 included', (cell) => {
    expect(pointsIn(cell)).toBeNull();
  });
});

describe('scoreIn', () => {
  it.each([
    [38.5, 38.5],
    ['38.5分', 38.5],
    ['３８.５', 38.5],
    ['九十分', 90],
    ['-1分', -1],
  ])('reads %j as %d', (cell, score) => {
    expect(scoreIn(cell)).toBe(score);
  });

  it.each([['扣5'], ['加2'], ['优'], ['5元'], ['9 5']])('takes %j for no score, 0 included', (cell) => {
    expect(scoreIn(cell)).toBeNull();
  });
});

describe('countIn', () => {
  it.each([
    [3, 3],
    ['1次', 1],
    ['2件', 2],
    ['3人', 3],
    ['两次', 2],
    ['二', 2],
    ['三', 3],
    ['√', 1],
    [' ✓ ', 1],
    ['贰', 2],
    ['半', 0.5],
    ['半次', 0.5],
    ['１', 1],
    ['2 件', 2],
    ['3人次', 3],
    ['十二户', 12],
    ['2个月', 2],
    ['-1次', -1],
  ])('reads %j as %d', (cell, count) => {
    expect(countIn(cell)).toBe(count);
  });

  it.each([
    ['1 2'],
    ['1 2次'],
    ['3小时'],
    ['5元'],
    ['2023年'],
    ['3月'],
    ['次'],
    ['√√'],
    ['若干'],
    ['2件3次'],
    ['#N/A'],
    [''],
    [null],
    [true],
  ])('takes %j for no count, 0 included', (cell) => {
    expect(countIn(cell)).toBeNull();
  });
});

describe('figureOf', () => {
  it('joins no figures across a space: 1 2 is not 12', () => {
    expect(['1 2', '1\u30002', '1 000', '1. 5', '- 5', ' 12 ', '１２'].map(figureOf)).toEqual([
      null,
      null,
      null,
      null,
      -5,
      12,
      12,
    ]);
  });
});
