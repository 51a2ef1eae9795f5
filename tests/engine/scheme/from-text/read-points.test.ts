import { FigureClaims } from '../../../../src/engine/scheme/from-text/figures';
import { pointsIn } from '../../../../src/engine/scheme/from-text/read-points';

const read = (text: string) =>
  pointsIn(text, new FigureClaims(text))
    .map(({ found }) =>
      found.kind === 'award'
        ? `${found.side ?? '?'} ${found.name} ${found.points}${found.to === null ? '' : `-${found.to}`}/${found.unit ?? '?'} ${found.doubts.join()}`
        : `${found.kind} ${found.points}/${found.per ?? '?'}`,
    )
    .join(' + ');

describe('pointsIn', () => {
  it('reads 8 ways of saying what is worth how much', () => {
    expect(read('好人好事，每件加0.5分')).toBe('bonus 好人好事 0.5/件 ');
    expect(read('乱倒垃圾的，每人每次扣2分')).toBe('deduction 乱倒垃圾 2/次 ');
    expect(read('参加会议加2分/次')).toBe('bonus 参加会议 2/次 ');
    expect(read('见义勇为，一次性奖励50分')).toBe('bonus 见义勇为 50/次 once-ever');
    expect(read('好人好事，加5—10分')).toBe('bonus 好人好事 5-10/? unit');
    expect(read('义务劳动，每次加2分，每月最高10分')).toBe('bonus 义务劳动 2/次  + cap 10/month');
    expect(read('获得荣誉，省级加10分、市级加5分')).toBe(
      'bonus 获得荣誉，省级 10/? unit + bonus 获得荣誉，市级 5/? unit,name',
    );
    expect(read('每月得分最低为0分')).toBe('floor 0/month');
  });

  it('takes 0 sums for points that are given', () => {
    expect(read('全村积分共668819分')).toBe('? 全村积分共 668819/? unit');
    expect(read('服务30分钟')).toBe('');
  });
});
