import { readScheme } from '../../../../src/engine/scheme/read';
import { exampleMonth, nearFigure, nextStart } from '../../../../src/engine/wording/plan/scheme-examples';
import { schemeProblem } from '../../../../src/engine/scheme/problem';
import { describeSchemeProblem, schemeProblemText } from '../../../../src/engine/wording/plan/scheme';

describe('describeSchemeProblem', () => {
  it('points from 4 keys that were to limit an item or a group to the caps', () => {
    const items = [
      { id: 'J1', name: '好事', points: 1, maxPoints: 5, group: 'g' },
      { id: 'J2', name: '善事', points: 1, 每月上限: 5 },
      { id: 'J3', name: '义事', points: 1, cap: 5 },
    ];
    const { problems } = readScheme({ id: 'p', name: '方案', items, groups: [{ id: 'g', limit: 9 }] });
    const mends = problems.map((problem) => describeSchemeProblem(problem).replace(/^.*?。/u, ''));
    expect(mends).toHaveLength(4);
    for (const mend of mends) expect(mend).toMatch(/^最多计多少分是封顶，写在方案最外层的 "caps" 里/u);
  });

  it('explains by the 1 phrase between 、 why 2 names are one', () => {
    const items = [
      { id: 'J1', name: '好人好事', points: 1 },
      { id: 'J2', name: '拾金不昧、好人好事', points: 1 },
    ];
    expect(describeSchemeProblem(readScheme({ id: 'p', name: '方案', items }).problems[0])).toContain(
      '名称里用顿号隔开的每个短语，台账里都可以单独写，“J2 拾金不昧、好人好事”就是这样',
    );
  });

  it('takes 4 examples from what was written', () => {
    const file = {
      id: 'p',
      name: '方案',
      base: { total: '二十分' },
      items: 'J1',
      awards: { kind: 'quota', percent: 20, skipFrozen: '是', tiers: [{ name: 'x', percent: 100 }] },
      versions: [{ from: '2024年3月' }],
      caps: [{ of: 'J1', per: 'monthly', points: 1 }],
    };
    const mends = readScheme(file).problems.map((problem) => schemeProblemText(problem, 'household').mend);
    expect(mends).toEqual(
      expect.arrayContaining([
        '请去掉引号，写成 20',
        '请写成 ["J1"]，只有一项也要方括号',
        '请写成 true，不带引号',
        '请写成 "2024-03" 这样',
      ]),
    );
    expect(mends.find((mend) => mend.startsWith('是不是'))).toMatch(/^是不是 "month"？/u);
  });

  it('says of 0 points when they may stand', () => {
    expect(
      describeSchemeProblem(
        readScheme({ id: 'p', name: '方案', items: [{ id: 'J1', name: '到会', points: 0 }] }).problems[0],
      ),
    ).toContain('分值是0，登记多少都不计分');
    const counted = { kind: 'thresholds', tiers: [{ name: '优', conditions: [{ of: 'J1', in: 'rows', atLeast: 3 }] }] };
    expect(
      readScheme({ id: 'p', name: '方案', items: [{ id: 'J1', name: '到会', points: 0 }], awards: counted }).problems,
    ).toEqual([]);
  });
});

describe('exampleMonth', () => {
  it('writes 3 months as files have them, and 2023-01 for what is none', () => {
    expect(['2024年1月', '2024.03', '２０２４-12', '2024-13', '明年'].map(exampleMonth)).toEqual([
      '2024-01',
      '2024-03',
      '2024-12',
      '2023-01',
      '2023-01',
    ]);
  });
});

describe('nearFigure', () => {
  it('is the nearest that may stand there, and nothing where that is none: 2 of 4', () => {
    const near = (value: number, facts: object) =>
      nearFigure(schemeProblem('out-of-range', 'items[0].points', value, facts as never));
    expect([near(-5, { min: 0 }), near(-5, { max: 3 }), near(5, { max: 3 }), near(-0.5, { above: 0 })]).toEqual([
      '，如 5',
      '',
      '',
      '，如 0.5',
    ]);
  });
});

describe('nextStart', () => {
  it('is January of the next year from April on, and July of the same', () => {
    expect([nextStart('2024-04', 1), nextStart('2024-04', 7), nextStart('2024-01', 1)]).toEqual([
      '2025-01',
      '2024-07',
      '2024-01',
    ]);
  });
});
