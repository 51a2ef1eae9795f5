import { readSchemeFile } from '../../../../src/engine';
import { schemeShape, type ShapeNode } from '../../../../src/engine/scheme/shape-tree';
import { describeScheme, documentLines } from '../../../../src/engine/wording/plan/scheme-document';

const J1 = { id: 'J1', name: '好人好事', points: 1 };
const K1 = { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 1 };
const QUARTERS = { kind: 'sum-of-periods', period: 'quarter' };
const MONTHLY = { name: '履职', max: 5 };
const veto = (effect: object) => ({
  items: [{ id: 'V1', name: '违纪', kind: 'veto', effects: [effect] }],
  redemption: {},
});
const figures = (veto: object) => ({
  base: { total: 9 },
  vetoes: [{ name: '低分', when: [{ below: 60 }], effects: [{ effect: 'disqualify' }], ...veto }],
  awards: { kind: 'quota', percent: 20, tiers: [{ name: '甲', percent: 100 }] },
});
const repeated = { repeatFactors: [1, 2] };
const tiered = { id: 'J1', name: '志愿服务', unit: '小时', tiers: [{ from: 5, points: 5 }] };
const quota = (more: object = {}) => ({
  items: [J1],
  awards: { kind: 'quota', percent: 20, tiers: [{ name: '甲', percent: 100 }], ...more },
});
const tiers = (tier: object) => ({
  items: [J1],
  awards: { kind: 'thresholds', tiers: [{ name: '甲', atLeast: 5, ...tier }] },
});
const sum = { items: [J1], awards: { kind: 'pro-rata', pool: 900 } };
const result = (more: object) => ({ items: [J1], results: [{ name: '警告信', when: [{ below: 5 }], ...more }] });

/** By key: a plan that leaves it out although it could be written there, and what its document then says. */
const STATED: Readonly<Record<string, readonly [plan: object, sentence: string]>> = {
  'base.period': [{ base: { total: 60 } }, '每月满分60分'],
  'base.withoutTable': [{ base: { total: 60 } }, '台账里没有基础分评定表的，按满分计'],
  'base.categories[].period': [{ base: { categories: [MONTHLY] } }, '基础分每月评定一次'],
  'base.categories[].combine': [
    { base: { categories: [MONTHLY] }, year: QUARTERS },
    '“履职”一个计分周期里评几次的，各次相加',
  ],
  'base.categories[].decimals': [
    { base: { categories: [{ ...MONTHLY, combine: 'mean' }] }, year: QUARTERS },
    '平均分按准确的数计，不四舍五入',
  ],
  'items[].kind': [{ items: [J1] }, '（一）加分'],
  'items[].from': [{ items: [{ id: 'J1', name: '好事', typed: true, to: 9 }] }, '没有写最少或最多的，登记多少计多少'],
  'items[].to': [{ items: [{ id: 'J1', name: '好事', typed: true, from: 9 }] }, '没有写最少或最多的，登记多少计多少'],
  'items[].tierKind': [{ items: [tiered] }, '分档的，按所到的那一档计分，不一段一段相加'],
  'items[].tierPer': [{ items: [tiered] }, '分档的，每条登记各看各的数量，几条不加起来看'],
  'items[].unit': [{ items: [J1] }, '加1分/次'],
  'items[].counting': [
    { items: [J1, { ...J1, id: 'J2', name: '绿化', unit: '月' }] },
    '没有另写怎样计数的项目，登记几条计几条，分值乘以数量',
  ],
  'items[].wholeUnits': [{ items: [{ ...J1, unit: '小时' }] }, '数量有零头的，照零头计'],
  'items[].validMonths': [{ items: [J1, { ...K1, validMonths: 24 }] }, '没有写有效期的项目，只计入当年'],
  'items[].repeatPer': [{ items: [{ ...K1, ...repeated }] }, '一年之内再发生的才算重复'],
  'items[].repeatWithin': [{ items: [{ ...K1, ...repeated }] }, '一年之内再发生的才算重复'],
  'items[].on': [{ base: { total: 60 }, items: [K1] }, '减分从得分里减，基础分和加分各是多少照旧'],
  'items[].until': [
    { items: [{ id: 'F', name: '违法', kind: 'freeze' }], redemption: {} },
    '暂停兑换没有登记止期的，到另行通知为止',
  ],
  'items[].effects[].per': [
    veto({ effect: 'score-at-most', points: 60 }),
    '得分最高多少没有写哪一期的，限制全年的得分',
  ],
  'items[].effects[].tiers': [
    { ...tiers({}), ...veto({ effect: 'drop-tiers' }) },
    '降等次没有写几等的，降一等；只降当年的',
  ],
  'items[].effects[].until': [veto({ effect: 'out' }), '退出没有写到什么时候的，到当年年底为止'],
  'items[].effects[].redemption': [veto({ effect: 'out' }), '退出期间不得兑换'],
  'groups[].repeatPer': [
    { items: [{ ...K1, group: 'g' }], groups: [{ id: 'g', ...repeated }] },
    '一年之内再发生的才算重复',
  ],
  'groups[].repeatWithin': [
    { items: [{ ...K1, group: 'g' }], groups: [{ id: 'g', ...repeated }] },
    '一年之内再发生的才算重复',
  ],
  'caps[].scope': [
    { items: [J1], caps: [{ of: 'J1', per: 'year', points: 9 }] },
    '封顶没有写明全村合计的，每户各算各的',
  ],
  'caps[].excess': [{ items: [J1], caps: [{ of: 'J1', per: 'year', points: 9 }] }, '最多计9分，超出的不计'],
  'floors[].of': [{ items: [J1], floors: [{ per: 'year', points: 9 }] }, '得分每年最少计9分'],
  'vetoes[].when[].of': [figures({}), '得分不满60分'],
  'vetoes[].when[].in': [figures({}), '得分不满60分'],
  'vetoes[].per': [figures({}), '否决条件没有写看哪一期的，看全年'],
  'vetoes[].effects[].per': [figures({ effects: [{ effect: 'score-at-most', points: 5 }] }), '限制全年的得分'],
  'vetoes[].effects[].tiers': [figures({ effects: [{ effect: 'drop-tiers' }] }), '降等次没有写几等的，降一等'],
  'vetoes[].effects[].until': [{ ...figures({ effects: [{ effect: 'freeze' }] }), redemption: {} }, '到另行通知为止'],
  'vetoes[].effects[].redemption': [
    { ...figures({ effects: [{ effect: 'out' }] }), redemption: {} },
    '退出期间不得兑换',
  ],
  'freeItems.bonusName': [{ freeItems: {} }, '“加分”“减分”，分值以登记的为准'],
  'freeItems.deductionName': [{ freeItems: {} }, '“加分”“减分”，分值以登记的为准'],
  deductions: [{ base: { total: 60 }, items: [K1] }, '减分从得分里减，基础分和加分各是多少照旧'],
  'deductions.from': [{ base: { total: 60 }, items: [K1], deductions: {} }, '减分不分从哪里扣'],
  monthFloor: [{ items: [K1] }, '没有写最低分的，得分可以减到0分以下'],
  'running.least': [{ items: [K1], running: { most: 9 } }, '没有写最低分的，得分可以减到0分以下'],
  year: [{ items: [J1] }, '各月得分相加，为年度得分'],
  'year.scaledFrom': [{ items: [J1], year: { ...QUARTERS, scaledTo: 100 } }, '全村最高的得分折算为100分'],
  'year.scaledPer': [{ items: [J1], year: { ...QUARTERS, scaledTo: 100 } }, '全年得分按比例折算'],
  'year.minPeriods': [{ items: [J1], year: QUARTERS }, '评过一期就参加排名'],
  'year.period': [
    { items: [J1], year: { kind: 'mean-of-scores' } },
    '每月的基础分与这一期的加分、减分一起，为这一期的得分',
  ],
  'year.best': [{ items: [J1], year: QUARTERS }, '各期得分相加，为年度得分'],
  'year.last': [{ items: [J1], year: QUARTERS }, '各期得分相加，为年度得分'],
  'participants.presentAt': [{ items: [J1], year: QUARTERS }, '中途加入的，从加入的月份起计分'],
  'redemption.yuanPerPoint': [{ items: [J1], redemption: {} }, '积分可以兑换物品'],
  'redemption.of': [{ items: [J1], redemption: {} }, '全部得分都可以兑换'],
  'redemption.usableAtOnce': [{ items: [J1], redemption: {} }, '当月得的分从下月起才能兑换'],
  'redemption.needs[].of': [{ items: [J1], redemption: { needs: [{ atLeast: 9 }] } }, '余额满9分才能兑换'],
  'redemption.timesPer': [{ items: [J1], redemption: { timesAtMost: 2 } }, '每年最多兑换2次'],
  'redemption.carryOver': [{ items: [J1], redemption: { clearedIn: 6 } }, '年底没有兑换的转到下年，到清零的时候再清'],
  'redemption.floor': [{ items: [K1], redemption: {} }, '减分可以把余额减到0分以下'],
  'tallies[].of': [{ items: [J1], tallies: [{ id: 't', name: '荣誉积分' }] }, '累计各月可兑换的得分'],
  'tallies[].counts': [{ items: [J1], tallies: [{ id: 't', name: '时长', of: 'J1' }] }, '登记的数量'],
  'groupRanking.per': [{ items: [J1], groupRanking: { by: 'sum' } }, '各小组之间按全年得分之和排名'],
  'groupRanking.name': [{ items: [J1], groupRanking: { by: 'sum' } }, '各小组之间按全年得分之和排名'],
  'awards.percent': [sum, '总额全部拿来分'],
  'awards.quotaOf': [{ ...quota(), participants: { elderlyOptIn: true } }, '常住户数里，没有报名参评的不算在内'],
  'awards.rounding': [quota(), '名额有小数的四舍五入，可能比规定的比例多'],
  'awards.ties': [quota(), '同分跨名额的待评议'],
  'awards.tieKeys': [quota(), '同分跨名额的待评议'],
  'awards.skipFrozen': [
    { ...quota(), items: [J1, { id: 'F', name: '违法', kind: 'freeze' }] },
    '年末仍在暂停兑换的户不评奖，名额顺延',
  ],
  'awards.per': [tiers({}), '评奖看全年，不按月、按季度各评一次'],
  'awards.name': [sum, '按得分分配：总额900元'],
  'awards.unit': [sum, '分到的钱算到元'],
  'awards.conditions[].of': [quota({ conditions: [{ atLeast: 5 }] }), '参加评奖的要得分不少于5分'],
  'awards.conditions[].in': [quota({ conditions: [{ atLeast: 5 }] }), '参加评奖的要得分不少于5分'],
  'awards.tiers[].conditions[].of': [tiers({ conditions: [{ atMost: 50 }] }), '得分不超过50分'],
  'awards.tiers[].conditions[].in': [tiers({ conditions: [{ atMost: 50 }] }), '得分不超过50分'],
  'results[].when[].of': [result({}), '得分不满5分'],
  'results[].when[].in': [result({}), '得分不满5分'],
  'results[].per': [result({}), '处理名单没有写看哪一期的，看全年'],
};

/** Left out there is no such rule, or nothing of the kind: the document says all that there is. */
const NO_RULE: readonly string[] = [
  ...[
    'base',
    'items',
    'groups',
    'caps',
    'floors',
    'panel',
    'panel.households',
    'vetoes',
    'freeItems',
    'running',
    'participants',
    'redemption',
    'tallies',
  ],
  ...['ranking', 'groupRanking', 'awards', 'results', 'honour', 'base.given', 'base.passMark', 'base.categories'],
  ...['base.categories[].given', 'base.categories[].for', 'base.categories[].items', 'base.categories[].grades'],
  ...['base.categories[].sensitive', 'items[].typed', 'items[].tiers', 'items[].repeatFactors', 'items[].team'],
  ...['items[].group', 'items[].for', 'items[].effects', 'items[].sensitive', 'groups[].postedIn', 'groups[].within'],
  ...['groups[].highestPer', 'groups[].repeatFactors', 'year.startMonth', 'year.termYears', 'year.termFrom'],
  ...[
    'year.scaledTo',
    'year.clearedOn',
    'participants.classes',
    'participants.elderlyOptIn',
    'redemption.needs',
    'redemption.multipleOf',
  ],
  ...['redemption.timesAtMost', 'redemption.prices', 'redemption.clearedIn', 'redemption.clearedOn'],
  ...['redemption.expiresAfterMonths', 'redemption.ceiling', 'running.most', 'awards.tiers[].conditions'],
  ...['awards.tiers[].prize', 'awards.tiers[].for', 'awards.tiers[].limitPercent', 'awards.conditions'],
  ...['awards.budget', 'awards.notBelow', 'results[].when', 'results[].sensitive'],
];

/** Names, what programs need, what other keys add up to, and what one of the keys of an object has to say. */
const NO_FIGURE: readonly string[] = [
  ...[
    '$schema',
    'source',
    'earner',
    'calendar',
    'calendar.noticeDays',
    'calendar.scoreBy',
    'calendar.postBy',
    'calendar.redeemOn',
    'panel.least',
    'panel.crossed',
    'base.name',
    'base.total',
    'base.step',
    'base.categories[].id',
    'base.categories[].max',
  ],
  ...['base.categories[].aliases', 'base.categories[].items[].aliases', 'base.categories[].grades[].aliases'],
  ...['items[].points', 'items[].tiers[].from', 'items[].tiers[].above', 'items[].honours', 'items[].aliases'],
  ...['items[].evidence', 'items[].effects[].points', 'items[].effects[].result', 'groups[].name'],
  ...['vetoes[].effects[].points', 'vetoes[].effects[].result', 'awards.pool', 'awards.tiers'],
  ...['percent', 'upToPercent', 'atLeast', 'above', 'places', 'min', 'max'].map((key) => `awards.tiers[].${key}`),
  ...['vetoes[].when[]', 'awards.conditions[]', 'awards.tiers[].conditions[]', 'results[].when[]'].flatMap(
    (condition) => ['atLeast', 'above', 'atMost', 'below'].map((bound) => `${condition}.${bound}`),
  ),
];

/** The keys that may be left out, those of versions being the same. */
function optionalKeys(node: ShapeNode, pattern: string): readonly string[] {
  if (node.kind === 'list') return optionalKeys(node.entry, `${pattern}[]`);
  if (node.kind !== 'object') return [];
  return node.fields
    .filter(({ key }) => key !== 'versions' && key !== 'clause' && key !== 'note')
    .flatMap(({ key, required, node: inner }) => {
      const path = pattern === '' ? key : `${pattern}.${key}`;
      return [...(required ? [] : [path]), ...optionalKeys(inner, path)];
    });
}

function documentOf(plan: object): string {
  const { json, file, value } = readSchemeFile({ id: 'p', name: '方案', ...plan });
  if (file === null) throw new Error('no scheme file');
  return documentLines(describeScheme({ json, file }, value)).join('\n');
}

const KEYS = optionalKeys(schemeShape(), '');

describe('describeScheme', () => {
  it(`knows of each of ${KEYS.length} keys what a plan without it comes to: stated, no rule, or no figure`, () => {
    expect([...Object.keys(STATED), ...NO_RULE, ...NO_FIGURE].sort()).toEqual([...KEYS].sort());
  });

  it.each(Object.entries(STATED))('says what is done where %s is left out: %j, 1 sentence', (_, [plan, sentence]) => {
    expect(documentOf(plan)).toContain(sentence);
  });

  it('says of a balance when 1 who is out loses it, and of a plan without one nothing', () => {
    const balance = '退出到当年年底的，从当月起每月月底余额清零';
    expect(documentOf(veto({ effect: 'out' }))).toContain(balance);
    expect(documentOf(veto({ effect: 'out', redemption: 'kept' }))).not.toMatch(/余额清零|不得兑换/u);
    expect(documentOf(veto({ effect: 'out', until: 'open' }))).toContain('余额留着，解除以后再兑换');
    expect(documentOf({ items: veto({ effect: 'out' }).items })).not.toMatch(/余额|兑换/u);
  });

  it('says in which order 1 day meets a cap that refuses rows', () => {
    const cap = { of: 'J1', per: 'day', points: 9, excess: 'refuse' };
    expect(documentOf({ items: [J1], caps: [cap] })).toContain(
      '同一天的按方案里项目的先后，同一项目的分多的先占；按月登记的当作当月1日',
    );
  });

  it('says what of the bonus can be redeemed as the 3 ways of deductions leave it', () => {
    const bonus = (more: object) =>
      documentOf({ base: { total: 20 }, items: [J1, K1], redemption: { of: 'bonus' }, ...more });
    expect(bonus({})).toContain('只有加分减去减分以后的部分可以兑换；');
    expect(bonus({ deductions: { from: 'base' } })).toContain(
      '只有加分可以兑换，减分先扣基础分，基础分不够扣的才从加分里减；',
    );
    expect(bonus({ deductions: { from: 'bonus' } })).toContain('只有加分减去减分以后的部分可以兑换，减到0为止；');
  });

  it('says of a later version what its 1 freeze leaves unsaid', () => {
    const freeze = { id: 'F', name: '违法', kind: 'freeze' };
    expect(documentOf({ items: [J1], redemption: {}, versions: [{ from: '2024-01', items: [freeze] }] })).toContain(
      '暂停兑换没有登记止期的，到另行通知为止',
    );
  });
});
