// What the checker says of named results, and of what goes by the days of rows: the smallest plans, and the sentences of
// scheme-row-texts.ts.
const J1 = { id: 'J1', name: '好人好事', points: 1 };
const below = (points: number) => [{ below: points }];

export const ROW_REPRODUCERS = {
  'calendar-order': { items: [J1], calendar: { scoreBy: 12 } },
  'calendar-tight': { items: [J1], calendar: { postBy: 18 } },
  'running-range': { items: [J1], running: { least: 10, most: 5 } },
  'running-start': { items: [J1], base: { total: 100 }, running: { most: 60 } },
  'effect-of-rows': {
    items: [J1],
    vetoes: [{ name: '三次', when: [{ of: 'J1', in: 'rows', atLeast: 3 }], effects: [{ effect: 'clear-score' }] }],
  },
  'rule-alone': { items: [J1], base: { total: 100 }, running: { most: 1000 }, monthFloor: 0 },
  'term-changed': {
    items: [J1],
    year: { kind: 'sum-of-months', termYears: 2, termFrom: 2023 },
    versions: [{ from: '2025-01', year: { kind: 'sum-of-months', termYears: 3, termFrom: 2023 } }],
  },
  'last-alone': {
    items: [{ id: 'J1', name: '好人好事', points: 2 }],
    year: { kind: 'sum-of-periods', period: 'month', last: 6, minPeriods: 2 },
  },
  'term-alone': {
    items: [J1],
    year: { kind: 'sum-of-months', termYears: 2, termFrom: 2023 },
    running: { most: 100 },
  },
  'result-unknown': {
    items: [{ id: 'V1', name: '违规', kind: 'veto', effects: [{ effect: 'result', result: '警告' }] }],
    results: [{ name: '警告信', when: [{ of: 'months', atMost: 3 }] }],
  },
  'result-repeated': {
    items: [J1],
    results: [
      { name: '警告信', when: [{ of: 'J1', in: 'rows', atLeast: 3 }] },
      { name: '警告信', when: [{ of: 'months', atMost: 3 }] },
    ],
  },
  'result-without-cause': { items: [J1], results: [{ name: '警告信' }] },
  'result-period-idle': {
    items: [{ id: 'V1', name: '违规', kind: 'veto', effects: [{ effect: 'result', result: '警告信' }] }],
    results: [{ name: '警告信', per: 'quarter' }],
  },
  'result-covers': {
    base: { total: 100 },
    results: [
      { name: '诫勉谈话', when: below(65) },
      { name: '警告信', when: below(75) },
    ],
  },
} as const;

export const ROW_SENTENCES = {
  'calendar-order': '日程的“评分截止日”（calendar.scoreBy）：每月12日评完，晚于10日公示。请核对 "scoreBy" 和 "postBy"',
  'calendar-tight':
    '日程的“兑换日”（calendar.redeemOn）：每月18日公示、公示3天的，到20日兑换还没有期满。兑换可以再晚几天；就要这一天的，请提前公示',
  'running-range': '逐笔限额的“最少”（running.least）：最少10分，不少于最多5分。请核对 "least" 和 "most"',
  'running-start': '逐笔限额的“最多”（running.most）：得分最多记到60分，光基础分就有100分。请核对基础分和逐笔限额',
  'effect-of-rows':
    '第1个否决条件第1个否决后果的“后果”（vetoes[0].effects[0].effect）：得分从登记的那天清零，由分数情况引起的否决没有登记。请把它写成 "kind" 为 "veto" 的项目，到那天登记；或者改写 "score-at-most"（得分最高多少）',
  'rule-alone':
    '“逐笔限额”（running）：这一条一笔一笔按日子算，“每月最低分”（monthFloor）要到一期末才算得出，两样放在一起说不清谁先谁后。请只留一样',
  'term-changed':
    '第1个修订年度计分的“几年一届”（versions[0].year.termYears）：几年一届、从哪年起，各次修订要一样。请改成和方案开头一样，或者这里不写 "termYears"',
  'last-alone':
    '年度计分的“最少期数”（year.minPeriods）：这一条只看一年的分，或者自己把分带过年，而方案算的是最近几期的得分，说不清看哪一段。请删去这一条，或者删去 "last"，一年一算',
  'term-alone':
    '“逐笔限额”（running）：这一条只看一年的分，而方案是几年的得分加在一起评，说不清看哪一年。请删去这一条，或者改成一年一评',
  'result-unknown':
    '第1个项目第1个否决后果的“列入名单”（items[0].effects[0].result）：没有叫“警告”的处理。是不是 "警告信"？已有的是 警告信',
  'result-repeated':
    '第2个处理名单的“名称”（results[1].name）：“警告信”已经用于第1个处理名单（results[0]）。请换一个名称，或者合成一个',
  'result-without-cause':
    '第1个处理名单（results[0]）：没有写什么情况下“警告信”。请写条件 "when"；登记了某个项目就列入的，在那个项目的否决后果里写明列入这张名单',
  'result-period-idle':
    '第1个处理名单的“看哪一期”（results[0].per）：没有条件，用不着看哪一期。请删去 "per"，或者补写 "when"',
  'result-covers':
    '第2个处理名单（results[1]）：列入“诫勉谈话”的，都会同时列入“警告信”。就是两样都列的不用改；只列重的，请给轻的加上另一头的界限，如不少于65分',
} as const;
