import { monthOf } from '../../../../src/engine/basis/calendar';
import type { Points } from '../../../../src/engine/basis/points';
import { scaleFor } from '../../../../src/engine/basis/points';
import { problem } from '../../../../src/engine/basis/problem';
import type { Item, Scheme } from '../../../../src/engine/scheme/types';
import type { LineReason, ScoreLine } from '../../../../src/engine/scoring/types';
import { describeLine } from '../../../../src/engine/wording/lines/lines';

const scale = scaleFor([3]);
const points = (value: number): Points => (value * scale) as Points;

function item(id: string, counting: Item['counting'], unit: string, kind: Item['kind'] = 'bonus'): Item {
  return {
    id,
    name: id,
    aliases: [],
    clause: '',
    kind,
    points: 1,
    typed: null,
    tiers: null,
    repeat: null,
    wholeUnits: null,
    validMonths: null,
    team: null,
    unit,
    counting,
    group: null,
    for: [],
    honours: [],
    on: null,
    effects: [],
    until: 'open',
    evidence: '',
  };
}

const GOOD_DEED = 0;
const CLEARING = 1;
const BURNING = 2;
const FREEZE = 3;
const scheme = {
  earner: 'household',
  sensitive: [],
  baseTargets: [],
  items: [
    item('J1', 'each', '件'),
    item('J3', 'once-a-month', '月'),
    item('K8', 'each', '次', 'deduction'),
    item('K9', 'each', '次', 'freeze'),
  ],
  versions: [{ rules: { year: { kind: 'mean-of-periods' }, vetoes: [], items: [] } }],
} as unknown as Scheme;

function sentence(line: Partial<ScoreLine>, of: Scheme = scheme): string {
  const whole: ScoreLine = {
    month: monthOf(2022, 3),
    since: monthOf(2022, 3),
    kind: 'bonus',
    item: GOOD_DEED,
    name: 'J1 好人好事',
    clause: '二(二)1',
    sheet: '加减分登记',
    row: 9,
    day: 44621,
    count: 2000,
    sharers: 1,
    raw: points(1),
    counted: points(1),
    excess: points(0),
    reason: 'counted',
    cap: null,
    refersTo: null,
    problem: null,
    ...line,
  };
  return describeLine(whole, { scheme: of, scale });
}

const CAP = { refuses: false, points: 5, per: 'month', name: '1至5项', clause: '二(二)' } as const;

describe('describeLine', () => {
  it('counts 2 good deeds as 1 point', () => {
    expect(sentence({})).toBe('J1 好人好事2件，计1分');
  });

  it('takes 4 points for 2 burnings, without a sign', () => {
    expect(
      sentence({ kind: 'deduction', item: BURNING, name: 'K8 秸秆焚烧', raw: points(-4), counted: points(-4) }),
    ).toBe('K8 秸秆焚烧2次，减4分');
  });

  it('marks 1 line that is not to be posted', () => {
    expect(
      sentence(
        { kind: 'deduction', item: BURNING, name: 'K8 秸秆焚烧', raw: points(-4), counted: points(-4) },
        { ...scheme, sensitive: ['K8'] },
      ),
    ).toBe('K8 秸秆焚烧2次（不公开），减4分');
  });

  it('names the category that a deduction fell on in its own month, 1 of 2 versions', () => {
    const moved = { ...scheme.items[BURNING], on: '2' };
    const rules = (on: string) => ({ ...scheme.versions[0].rules, items: [{ ...moved, on }] });
    const plan = {
      ...scheme,
      items: scheme.items.map((one, at) => (at === BURNING ? moved : one)),
      versions: [
        { from: null, rules: rules('1') },
        { from: monthOf(2022, 4), rules: rules('2') },
      ],
      baseTargets: ['出勤', '卫生'].map((name, at) => ({ kind: 'category', id: String(at + 1), name })),
    } as unknown as Scheme;
    const usedUp = (month: number): string =>
      sentence(
        {
          month: monthOf(2022, month),
          kind: 'deduction',
          item: BURNING,
          name: 'K8 秸秆焚烧',
          counted: points(0),
          excess: points(-4),
          reason: 'used-up',
        },
        plan,
      );
    expect([usedUp(3), usedUp(4)]).toEqual([
      'K8 秸秆焚烧2次，“出勤”的分已经扣完，还有4分不再扣',
      'K8 秸秆焚烧2次，“卫生”的分已经扣完，还有4分不再扣',
    ]);
  });

  it('tells what 1 cap of 5 points took, with its clause', () => {
    expect(sentence({ raw: points(2), counted: points(0.5), excess: points(1.5), reason: 'group-cap', cap: CAP })).toBe(
      'J1 好人好事2件，计0.5分，超出当月1至5项封顶5分（二(二)），1.5分不计',
    );
  });

  it('names the cap of 50 a year as the whole year’s', () => {
    expect(
      sentence({
        counted: points(0),
        excess: points(20),
        reason: 'item-cap',
        cap: { ...CAP, per: 'year', points: 50, clause: '' },
      }),
    ).toBe('J1 好人好事2件，计0分，超出全年1至5项封顶50分，20分不计');
  });

  it('says of a budget of 5 that it is the whole village’s', () => {
    expect(
      sentence({ raw: points(2), counted: points(0.5), excess: points(1.5), reason: 'village-cap', cap: CAP }),
    ).toBe('J1 好人好事2件，计0.5分，超出全村当月1至5项合计封顶5分（二(二)），1.5分不计');
  });

  it('points to row 7, which counts for the month instead', () => {
    expect(
      sentence({
        item: CLEARING,
        name: 'J3 清理',
        counted: points(0),
        reason: 'once-a-month',
        refersTo: { month: null, row: 7 },
      }),
    ).toBe('J3 清理，一个月只计一次，已按第7行计分，这一行不再计');
  });

  it.each<[LineReason, Partial<ScoreLine>, string]>([
    ['once-a-year', { refersTo: null }, '一年只计一次，这一行不再计分'],
    ['same-honour', { refersTo: { month: null, row: 8 } }, '同一荣誉只算一项，已按第8行计分，这一行不再计'],
    ['voided', {}, '已作废，不计分'],
    ['in-error', {}, '这一行有错，不计分'],
    ['outside-months-in-force', {}, '该户这个月不参评，不计分'],
    ['after-as-of', {}, '在统计截止的月份之后，这次不计分'],
    ['item-not-in-force', {}, '这个月方案没有施行这个项目，不计分'],
    ['not-participating', {}, '该户没有报名参评，不计分'],
    [
      'noted',
      { raw: points(20), refersTo: { month: monthOf(2022, 12), row: null } },
      '先记下20分，到2022年12月统一计入',
    ],
    [
      'noted',
      { kind: 'base', raw: points(38.5), refersTo: { month: monthOf(2023, 12), row: null } },
      '评38.5分，到年底取各期平均',
    ],
    ['not-credited', { raw: points(20) }, '记了20分，但到年底才统一计入，到那时该户不参评或者还没有统计到，没有计入'],
    ['item-cap', { counted: points(1), excess: points(0.5) }, '计1分，超出封顶0.5分不计'],
    ['assessed', { counted: points(5.5) }, '评5.5分'],
    ['given', { counted: points(10) }, '先给满分，计10分'],
    ['used-up', { counted: points(-2), excess: points(-2) }, '减2分，这一类的分已经扣完，还有2分不再扣'],
    ['other-class', {}, '只适用于别的类别，不计分'],
    ['scaled', { counted: points(27) }, '全年得分按比例折算，补27分'],
    ['highest-of-periods', { counted: points(45) }, '按这一期里评得最高的一次，计45分'],
    ['last-of-periods', { counted: points(19) }, '按这一期里最后评的一次，计19分'],
    ['not-best-period', { counted: points(-70) }, '这一期不在得分最高的几期之内，减70分'],
    ['mean-of-scores', { counted: points(5) }, '全年得分取各期得分的平均，补5分'],
    ['mean-of-periods', { counted: (115 * (scale / 3)) as Points }, '按评过的各期平均，计38.33分'],
    ['no-table-full', { counted: points(100) }, '台账里没有评分表，按满分计100分'],
    ['unassessed', {}, '没有评分，算作未评，计0分'],
    ['partly-blank', { counted: points(0) }, '评分空着，计0分'],
    ['partly-blank', { counted: points(80) }, '有的项评分空着，空着的计0分，共计80分'],
    [
      'former-period',
      { counted: points(3), refersTo: { month: monthOf(2021, 10), row: null } },
      '2021年10月起的一期在最近几期之内，补3分',
    ],
    ['not-last-period', { counted: points(-3) }, '这一期不在最近几期之内，减3分'],
    ['scaled-period', { counted: points(3) }, '这一期的得分按比例折算，补3分'],
    ['month-floor', { counted: points(3) }, '当月得分低于最低分，补3分'],
  ])('says in 1 sentence why: %s', (reason, line, words) => {
    expect(sentence({ item: null, count: null, name: '某项', reason, ...line })).toBe(`某项，${words}`);
  });

  it('says of a freeze, which counts 0 points, what it does instead', () => {
    expect(sentence({ kind: 'freeze', item: FREEZE, name: 'K9 违法违纪', count: 1000, reason: 'freeze' })).toBe(
      'K9 违法违纪，不减分，影响期内照样计分，但不能兑换',
    );
  });

  it('gives a faulty row, which counts 0, the problem as its reason', () => {
    const found = problem('invalid-count', { sheet: '加减分登记', row: 9 }, -1, { why: 'not-positive' });
    expect(sentence({ count: null, counted: points(0), problem: found })).toBe(
      'J1 好人好事，这一行有错，不计分：数量“-1”不大于0',
    );
  });

  it('hides the 11 digits of a phone that a clerk wrote into a free text', () => {
    expect(sentence({ item: null, count: null, name: '帮13812345678修路' })).toBe('帮（号码已隐去）修路，计1分');
  });

  it.each([
    ['month', '没有评分，算作未评，计0分'],
    ['quarter', '第三季度没有评分，算作未评，计0分'],
    ['half-year', '这半年没有评分，算作未评，计0分'],
  ] as const)('names by what it is assessed, %s by %s, what nobody assessed: 1 line of September', (period, said) => {
    const baseTargets = [
      { kind: 'category', period: 'year' },
      { kind: 'category', period },
    ];
    const plan = { ...scheme, baseTargets } as unknown as Scheme;
    const line = { kind: 'base', item: null, name: '基础分', reason: 'unassessed', month: monthOf(2023, 9) } as const;
    expect(sentence(line, plan)).toBe(`基础分，${said}`);
  });
});
