import { each } from '../../../../src/engine/scoring/steps/each';
import { onceAYear } from '../../../../src/engine/scoring/steps/once-a-year';
import { posting } from '../../../../src/engine/scoring/steps/posting';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng, withRules } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

const steps = [rows, each, onceAYear, posting];
const rowsOf70 = `
      记 2022-03-05 0101 J9
      记 2022-05-05 0101 J6
      记 2022-07-05 0101 J7
      记 2022-09-05 0101 J8`;

describe('posting', () => {
  it('notes 70 points and credits 50 of them in December', () => {
    expect(linesAfter(steps, fengsheng, `户 0101 张三${rowsOf70}`)).toEqual([
      '2022-03 annual J9 20 = 0 + 0 noted',
      '2022-05 annual J6 20 = 0 + 0 noted',
      '2022-07 annual J7 10 = 0 + 0 noted',
      '2022-09 annual J8 20 = 0 + 0 noted',
      '2022-12 annual J9 20 = 20 + 0 counted',
      '2022-12 annual J6 20 = 20 + 0 counted',
      '2022-12 annual J7 10 = 10 + 0 counted',
      '2022-12 annual J8 20 = 0 + 20 group-cap',
    ]);
  });

  it('gives a row of December 1 line, and shares the 50 points with what was noted before', () => {
    expect(linesAfter(steps, fengsheng, '户 0101 张三\n记 2022-05-05 0101 J9 ×2\n记 2022-12-05 0101 J6')).toEqual([
      '2022-05 annual J9 40 = 0 + 0 noted',
      '2022-12 annual J6 20 = 10 + 10 group-cap',
      '2022-12 annual J9 40 = 40 + 0 counted',
    ]);
  });

  it('credits 0 as of November', () => {
    expect(
      linesAfter(steps, fengsheng, `户 0101 张三${rowsOf70}`, { asOf: '2022-11' }).map((line) =>
        line.split(' ').at(-1),
      ),
    ).toEqual(Array(4).fill('not-credited'));
  });

  it('credits 0 to a household that left in November, and 20 to one that leaves in December', () => {
    const one = '\n记 2022-03-05 0101 J9';
    expect(linesAfter(steps, fengsheng, `户 0101 张三 退出 2022-11${one}`)).toEqual([
      '2022-03 annual J9 20 = 0 + 0 not-credited',
    ]);
    expect(linesAfter(steps, fengsheng, `户 0101 张三 退出 2022-12${one}`)).toEqual([
      '2022-03 annual J9 20 = 0 + 0 noted',
      '2022-12 annual J9 20 = 20 + 0 counted',
    ]);
  });

  it('credits in June what a group posted in June noted by then, and not the 20 points of July', () => {
    const { groups } = fengsheng.versions[0].rules;
    const june = withRules(fengsheng, {
      groups: groups.map((group) =>
        group.id === 'annual' ? { ...group, postedIn: 6, within: null, highestPer: null, repeat: null } : group,
      ),
    });
    expect(
      linesAfter(
        steps,
        june,
        `
      户 0101 张三
      记 2022-06-30 0101 J9
      记 2022-07-01 0101 J9`,
      ),
    ).toEqual(['2022-06 annual J9 20 = 20 + 0 counted', '2022-07 annual J9 20 = 0 + 0 not-credited']);
  });

  it('credits a group posted in January in month 1, the household’s first', () => {
    const january = withRules(fengsheng, {
      groups: [{ id: 'annual', name: '', clause: '', postedIn: 1, within: null, highestPer: null, repeat: null }],
      items: fengsheng.items.filter(({ id }) => id === 'J9'),
      caps: [
        {
          subject: { kind: 'group', id: 'annual' },
          per: 'year',
          scope: 'household',
          refuses: false,
          points: 30,
          clause: '',
        },
      ],
    });
    expect(linesAfter(steps, january, '户 0101 张三\n记 2022-01-30 0101 J9 ×2')).toEqual([
      '2022-01 annual J9 40 = 30 + 10 group-cap',
    ]);
  });
});
