import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { builtinFile, parseSchemeFile, readSchemeFile } from '../../../../src/engine';
import { readShape } from '../../../../src/engine/scheme/read-shape';
import { shapeAt } from '../../../../src/engine/scheme/shape-tree';
import { describeScheme, documentLines } from '../../../../src/engine/wording/plan/scheme-document';
import { leavesOf, schemeFiles, withLeaf, type Json, type Leaf } from '../../../support/scheme-files';

const page = readFileSync('docs/SCHEMES.md', 'utf8');
const example = JSON.parse(/```json\n([\s\S]*?)```/u.exec(page)?.[1] ?? '') as Json;

function textOf(json: Json): string {
  const { json: written, file, value } = readSchemeFile(json);
  if (file === null) throw new Error('no scheme file');
  return documentLines(describeScheme({ json: written, file }, value)).join('\n');
}

/** Other values of the same shape at the leaf. */
function othersFor({ path, value }: Leaf): readonly Json[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (value === null) return [];
  const node = shapeAt(
    path.reduce<string>(
      (pattern, step) => (typeof step === 'number' ? `${pattern}[]` : pattern === '' ? step : `${pattern}.${step}`),
      '',
    ),
  );
  if (node?.kind === 'word') return node.words.filter((word) => word !== value);
  if (node?.kind !== 'text' || node.date === null) return [`${value}改`];
  return [node.date === 'month' ? '2031-01' : '12-31'];
}

/** All but what is for ledgers and programs: ids, which the text calls by what they name. */
function isSaid({ path }: Leaf): boolean {
  const last = path[path.length - 1];
  return last !== 'id' && last !== '$schema';
}

/** Paths of the leaves that could be changed without the text saying so; `changed` counts those tried. */
function unsaid(json: Json, leaves = leavesOf(json)): { readonly paths: readonly string[]; readonly changed: number } {
  const before = textOf(json);
  const tried = leaves.filter(isSaid).flatMap((leaf) => {
    const changed = othersFor(leaf)
      .map((other) => withLeaf(json, leaf.path, other))
      .find((file) => readShape(file).value !== null);
    return changed === undefined ? [] : [{ path: leaf.path.join('.'), same: textOf(changed) === before }];
  });
  return { paths: tried.filter(({ same }) => same).map(({ path }) => path), changed: tried.length };
}

describe('describeScheme', () => {
  it('says 6 rules in sentences: one row of several, the last so many periods, each in proportion, groups each quarter', () => {
    const items = [
      { id: 'J1', name: '修路', points: 5, team: 'whole' },
      { id: 'J2', name: '合办产业', points: 30, team: 'shared' },
    ];
    const recent = textOf({
      id: 'p',
      name: '方案',
      earner: 'person',
      items,
      year: { kind: 'sum-of-periods', period: 'month', last: 12, best: 10 },
      groupRanking: { by: 'mean', per: 'quarter', name: '网格' },
    });
    const scaled = textOf({
      id: 'p',
      name: '方案',
      items,
      year: { kind: 'mean-of-scores', period: 'quarter', scaledTo: 100, scaledPer: 'period' },
    });
    for (const said of [
      '修路：加5分/次；一起做的可以登记成一条，写上各自的名字，各计全分',
      '合办产业：加30分/次；一起做的登记成一条，写上各自的名字，一条的分平分，按准确的分计，不舍入',
      '几人平分的，先把每条的分平分到各人',
      '每月算一次得分，往前数最近12期，跨年也算，其中只取得分最高的10期',
      '最近12期里得分最高的10期得分相加，为年度得分',
      '各网格之间每季度排一次，按当期得分的平均（除以参加排名的人数）排名',
    ])
      expect(recent).toContain(said);
    expect(scaled).toContain('每一期的得分各按比例折算，全村当期最高的得分折算为100分');
  });

  it('says of a year from July whose quarters it has: 1 clause', () => {
    expect(
      textOf({
        id: 'p',
        name: '方案',
        items: [{ id: 'J1', name: '好人好事', points: 1 }],
        year: { kind: 'sum-of-months', startMonth: 7 },
      }),
    ).toContain(
      '每年从7月起，到次年6月止，本办法所说的一年、年底都按此计；季度、半年仍照日历，1至3月为第一季度，1至6月为上半年',
    );
  });

  it.each([
    ['fengsheng', builtinFile('fengsheng') as Json, 218],
    ['longyuzhuang', builtinFile('longyuzhuang') as Json, 43],
    ['the example of docs/SCHEMES.md', example, 91],
  ])('says every value of %s: 0 changes leave the text as it was', (_, json, least) => {
    const { paths, changed } = unsaid(json);
    expect(paths).toEqual([]);
    expect(changed).toBeGreaterThanOrEqual(least);
  });

  it('says every value of any file that the shape allows: 0 changes are lost', () => {
    fc.assert(
      fc.property(schemeFiles, fc.nat(), (json, pick) => {
        const leaves = leavesOf(json);
        const some = [0, 1, 2, 3, 4].map((at) => leaves[(pick + at * 7) % leaves.length]);
        expect(unsaid(json, some).paths).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('says by null that 1 rule is taken away', () => {
    expect(textOf({ id: 'p', name: '甲', honour: null })).toContain('每月光荣榜：不设');
  });

  it('hides 1 identity number', () => {
    expect(textOf({ id: 'p', name: '甲', note: '联系人 500113198001011234' })).toContain('备注：联系人 （号码已隐去）');
  });

  it('leaves out the order of computation of a file that makes no sense: 0 steps', () => {
    const {
      json: written,
      file,
      value,
    } = readSchemeFile({ id: 'p', name: '甲', caps: [{ of: 'J1', per: 'month', points: 5 }] });
    if (file === null) throw new Error('no scheme file');
    expect(value).toBeNull();
    expect(documentLines(describeScheme({ json: written, file }, value))).toEqual([
      '甲',
      '',
      '一、封顶',
      '  （一）“J1”：每月最多计5分，超出的不计',
      '二、方案没有写明，这样处理',
      '  （一）封顶没有写明全村合计的，每户各算各的',
    ]);
  });
});

describe('documentLines', () => {
  it('writes a plan of 2 items as a committee reads it', () => {
    const {
      json: written,
      file,
      value,
    } = parseSchemeFile(`{
      "id": "p", "name": "青山村积分制", "base": { "total": 60, "clause": "一" },
      "items": [{ "id": "J1", "name": "好人好事", "points": 0.5, "unit": "件", "clause": "二1" }, { "id": "K1", "name": "打架", "kind": "deduction", "points": 2 }],
      "caps": [{ "of": "J1", "per": "month", "points": 5 }], "monthFloor": 0,
      "awards": { "kind": "positions", "tiers": [{ "name": "一等", "upToPercent": 10 }] },
      "versions": [{ "from": "2024-01", "honour": null, "items": [{ "id": "J2", "name": "巡逻", "points": 1 }] }] }`);
    if (file === null) throw new Error('no scheme file');
    expect(documentLines(describeScheme({ json: written, file }, value))).toEqual([
      '青山村积分制',
      '',
      '一、基础分：每月满分60分（条款：一）',
      '二、项目',
      '  （一）加分',
      '    1. 好人好事：加0.5分/件（条款：二1）',
      '  （二）减分',
      '    1. 打架：减2分/次',
      '三、封顶',
      '  （一）“好人好事”：每月最多计5分，超出的不计',
      '四、每月最低分：0',
      '五、计算顺序',
      '  （一）逐条核对台账登记，作废的、方案没有规定的不计',
      '  （二）各项目按计数方式折算，乘以分值',
      '  （三）项目有封顶的，按项目封顶，超出的不计，也不转到别的月份',
      '  （四）加上当月基础分',
      '  （五）加分封顶以后再减分',
      '  （六）当月得分低于每月最低分的，按最低分计',
      '  （七）各月得分相加，为年度得分',
      '六、年终奖励：按名次评奖：名次在规定比例以内的都评上',
      '  （一）一等：名次在前10%以内',
      '七、修订',
      '  （一）自2024年1月起（每月光荣榜：不设）',
      '    1. 项目',
      '      (1) 加分',
      '        1) 巡逻：加1分/次',
      '八、方案没有写明，这样处理',
      '  （一）台账里没有基础分评定表的，按满分计',
      '  （二）没有另写怎样计数的项目，登记几条计几条，分值乘以数量',
      '  （三）减分从得分里减，基础分和加分各是多少照旧',
      '  （四）封顶没有写明全村合计的，每户各算各的',
      '  （五）名额有小数的舍去小数',
      '  （六）同分跨名额的一并评上',
    ]);
  });

  it('says of a veto and a freeze that nothing is typed by 0 words', () => {
    const items = [
      { id: 'V1', name: '违纪', kind: 'veto', effects: [{ effect: 'out' }] },
      { id: 'F1', name: '欠费', kind: 'freeze' },
    ];
    expect(textOf({ id: 'p', name: '方案', items })).not.toContain('分值由登记填');
  });

  it('says of factors 1, 2, 3 that the last is for all later rows', () => {
    const item = { id: 'K1', name: '乱停乱放', kind: 'deduction', points: 1, repeatFactors: [1, 2, 3] };
    expect(textOf({ id: 'p', name: '方案', items: [item] })).toContain(
      '；第一次、第二次……各乘1、2、3倍，以后各次同最后一个',
    );
  });

  it('reads aloud without 1 id, 1 default or 1 word for programs: 当季, 加50分/次, 第1至2项', () => {
    const text = textOf({
      $schema: './scheme.schema.json',
      id: 'village',
      name: '方案',
      items: [
        { id: 'J1', name: '好人好事', points: 50, unit: '一次性', counting: 'each', group: 'g' },
        { id: 'J2', name: '巡逻', points: 2, unit: '每次', group: 'g' },
        { id: 'V1', name: '违纪', kind: 'veto', effects: [{ effect: 'score-at-most', points: 60, per: 'quarter' }] },
      ],
      groups: [{ id: 'g' }],
      caps: [{ of: 'g', per: 'month', points: 60 }],
      redemption: {},
      versions: [{ from: '2024-01', remove: ['J2'] }],
    });
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '方案',
      '',
      '一、项目',
      '（一）加分',
      '1. 好人好事：加50分/次，每条都计',
      '2. 巡逻：加2分/次',
      '（二）一票否决',
      '1. 违纪：一票否决',
      '(1) 否决后果：当季得分最高60分',
      '二、分组',
      '（一）加分第1至2项：共用封顶的一组项目（加分第1至2项）',
      '三、封顶',
      '（一）“加分第1至2项”：每月最多计60分，超出的不计',
      '四、计算顺序',
      '（一）逐条核对台账登记，作废的、方案没有规定的不计',
      '（二）各项目按计数方式折算，乘以分值',
      '（三）几个项目共用封顶的，按分组封顶，超出的不计，也不转到别的月份',
      '（四）各月得分相加，为年度得分',
      '（五）有一票否决的，按它的后果限制得分',
      '五、兑换：积分可以兑换物品',
      '六、修订',
      '（一）自2024年1月起，取消“巡逻”',
      '七、方案没有写明，这样处理',
      '（一）没有另写怎样计数的项目，登记几条计几条，分值乘以数量',
      '（二）封顶没有写明全村合计的，每户各算各的',
      '（三）全部得分都可以兑换',
      '（四）当月得的分从下月起才能兑换',
      '（五）年底没有兑换的转到下年',
    ]);
  });

  it('says 共用封顶 of no group without a cap, and what is done where 2 things are left open: one event, the ceiling', () => {
    const text = textOf({
      id: 'p',
      name: '方案',
      items: [{ id: 'J1', name: '服务', points: 1, group: 'fuwu' }],
      groups: [
        { id: 'fuwu', name: '服务类' },
        { id: 'cha', name: '检查', highestPer: 'event' },
      ],
      tallies: [{ id: 'T', name: '时长', of: 'fuwu' }],
      redemption: { ceiling: 200 },
    });
    expect(text).toContain('服务类：一组项目（加分第1项）');
    expect(text).not.toContain('共用封顶的一组');
    expect(text).toContain('同一天分几行登记的，各行都计');
    expect(text).toContain('到月底才看：当月的加分、减分和兑换都算过以后，多出的作废');
  });

  it('speaks of persons in all of its chapters: 0 households', () => {
    const text = textOf({
      id: 'p',
      name: '方案',
      earner: 'person',
      items: [{ id: 'J1', name: '好事', points: 1 }],
      caps: [{ of: 'J1', per: 'year', points: 9, scope: 'village' }],
      honour: { name: '红榜', min: 3, max: 5 },
    });
    expect(text.replace('户籍', '')).not.toContain('户');
  });
});
