import { parseScheme, readScheme, readSchemeFile } from '../../../../src/engine/scheme/read';
import { SCHEME_PROBLEM_SEVERITY } from '../../../../src/engine/scheme/problem';
import type { SchemeProblem, SchemeProblemCode } from '../../../../src/engine/scheme/problem';
import { describeSchemeProblem, schemeProblemText } from '../../../../src/engine/wording/plan/scheme';
import { GOLDEN } from './scheme-golden';
import { GOLDEN_SYNTAX } from './scheme-golden-syntax';
import { reproducers } from './scheme-reproducers';
import { syntaxReproducers } from './syntax-reproducers';

function problemsOf(code: SchemeProblemCode): readonly SchemeProblem[] {
  const file = reproducers[code];
  return typeof file === 'string'
    ? parseScheme(file).problems
    : readScheme({ id: 'p', name: '方案', ...file }).problems;
}

describe('describeSchemeProblem', () => {
  it.each(Object.keys(SCHEME_PROBLEM_SEVERITY) as SchemeProblemCode[])(
    'says where, what and what to write instead for the 1 problem %s',
    (code) => {
      const problems = problemsOf(code);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      expect(describeSchemeProblem(problems[0])).toBe(GOLDEN[code]);
    },
  );

  it.each<[SchemeProblemCode, Readonly<Record<string, unknown>>, string]>([
    ['unit-unclear', {}, '每人每月至多一次请写“月”'],
    ['class-unknown', {}, '参评人的类别里没有“党圆”。是不是 "党员"？已有的是 党员、群众'],
    ['threshold-at-start', {}, '什么也不做的人都够得上'],
    ['honour-range', {}, '最多10人，少于最少15人。请写不少于最少人数的数'],
    [
      'cap-scope',
      { items: [{ id: 'J1', name: '甲', points: 1 }], caps: [{ of: 'J1', per: 'event', points: 1, scope: 'village' }] },
      '一条登记只属于一个人，没有全村合计',
    ],
    ['missing-key', { caps: [], awards: { percent: 20 } }, '请补上 "kind"（评奖办法：quota 按在册人数的比例定名额'],
  ])('speaks of persons at the 1 problem %s of a plan of persons', (code, keys, words) => {
    const { problems, earner } = readSchemeFile({
      id: 'p',
      name: '方案',
      ...(reproducers[code] as object),
      ...keys,
      earner: 'person',
    });
    const found = problems.filter((problem) => problem.code === code);
    expect(describeSchemeProblem(found[0], earner)).toContain(words);
    expect(describeSchemeProblem(found[0])).not.toContain(words);
  });

  it('leaves 2 classes of a plan of persons as the plan names them', () => {
    const { problems, earner } = readSchemeFile({
      id: 'p',
      name: '方案',
      earner: 'person',
      participants: { classes: ['老年户', '常住户'] },
      items: [{ id: 'J1', name: '甲', points: 1, for: ['外来户'] }],
    });
    expect(describeSchemeProblem(problems[0], earner)).toBe(
      '第1个项目第1个适用类别（items[0].for[0]）：参评人的类别里没有“外来户”。已有的是 老年户、常住户',
    );
  });

  it('says what was probably meant at 20 faults of syntax', () => {
    expect(syntaxReproducers.map((text) => describeSchemeProblem(parseScheme(text).problems[0]))).toEqual(
      GOLDEN_SYNTAX,
    );
  });

  it('names the 2nd item of the 1st version by its path', () => {
    const versions = [
      {
        from: '2023-01',
        items: [
          { id: 'J1', name: '甲', points: 1 },
          { id: 'J2', name: '乙' },
        ],
      },
    ];
    const [problem] = readScheme({ id: 'p', name: '方案', versions }).problems;
    expect(describeSchemeProblem(problem)).toMatch(
      /^第1个修订第2个项目的“分值”（versions\[0\]\.items\[1\]\.points）：/u,
    );
  });

  it('names the file as a whole when it is no object, as in 5', () => {
    expect(describeSchemeProblem(readScheme(5).problems[0])).toBe(
      '方案文件：应为花括号 { } 括起的一组内容，写的是“5”。请写成 { "键": 值, … }',
    );
  });

  it('hides an ID number of 18 digits that stands in a name', () => {
    const [problem] = readScheme({ id: 'p', name: '方案', earner: '509913195307211768' }).problems;
    expect(describeSchemeProblem(problem)).not.toMatch(/\d{15}/u);
  });

  it('says for 3 wrong types what to write', () => {
    const { problems } = readScheme({
      id: 7,
      name: '方案',
      items: {},
      awards: { kind: 'quota', percent: 20, tiers: [{ name: 'x', percent: 100 }], skipFrozen: 1 },
    });
    expect(problems.map((problem) => describeSchemeProblem(problem))).toEqual([
      '“方案编号”（id）：应为英文引号括起的文字，写的是“7”。请加上引号，写成 "7"',
      '“项目”（items）：应为方括号 [ ] 括起的列表，写的是花括号 { } 括起的一组内容。请写成 [ …, … ]，只有一项也要方括号',
      '年终奖励的“暂停兑换的不评”（awards.skipFrozen）：应为“true”或“false”，写的是“1”。请写成 true，不带引号',
    ]);
  });

  it('takes the figure out of 4 texts that hold one', () => {
    const awards = {
      kind: 'quota',
      percent: '60%',
      budget: '3000元',
      tiers: [{ name: 'x', percent: 100, prize: '５０' }],
    };
    const { problems } = readScheme({
      id: 'p',
      name: '方案',
      items: [{ id: 'J1', name: '好事', points: '约3分' }],
      awards,
      monthFloor: ' 0.5 分',
    });
    expect(problems.map((problem) => schemeProblemText(problem, 'household').mend)).toEqual([
      '请写成不带引号的数字，如 5 或 0.5',
      '请去掉引号，写成 0.5',
      '请去掉引号，写成 60',
      '请去掉引号，写成 50',
      '请去掉引号，写成 3000',
    ]);
  });

  it('knows 3 keys and 2 values by what they are called in Chinese', () => {
    const item = { id: 'J1', name: '好事', 分值: 2 };
    const { problems } = readScheme({
      id: 'p',
      name: '方案',
      items: [item, { id: 'K1', name: '坏事', kind: '减分' }],
      封顶: [],
      redemption: { 余额最多: 5 },
      caps: [{ of: 'J1', per: '每月', points: 1 }],
    });
    expect(problems.map((problem) => /是不是 "[^"]*"/u.exec(describeSchemeProblem(problem))?.[0])).toEqual(
      expect.arrayContaining([
        '是不是 "points"',
        '是不是 "deduction"',
        '是不是 "caps"',
        '是不是 "ceiling"',
        '是不是 "month"',
      ]),
    );
  });

  it('tells of a freeze in a group of bonuses what is wrong with it, and not that of 2 freezes', () => {
    const items = [
      { id: 'J1', name: '好事', points: 1, group: 'g' },
      { id: 'K9', name: '违法', kind: 'freeze', group: 'g' },
    ];
    const [mixed] = readScheme({ id: 'p', name: '方案', items, groups: [{ id: 'g' }] }).problems;
    const [alone] = readScheme({ id: 'p', name: '方案', items: items.slice(1), groups: [{ id: 'g' }] }).problems;
    expect([mixed, alone].map((problem) => schemeProblemText(problem, 'household').what)).toEqual([
      '“K9 违法”不计分，不能放在分组“g”里',
      '“K9 违法”不计分，不能放在分组“g”里',
    ]);
  });
});
