// What is wrong in a scheme file, in Chinese: where, what, and what to write instead.
import { ownOf } from '../../basis/entry';
import type { SchemeProblem, SchemeProblemCode } from '../../scheme/problem';
import type { Scheme } from '../../scheme/types';
import { EARNER_NOUNS, saidOf, type EarnerNouns } from '../earner-nouns';
import { figureInWords, listed, monthInWords, quoted } from '../phrases';
import { SCHEME_WORDS } from './scheme-fields';
import { COUNTING_TEXTS } from './scheme-counting';
import { exampleMonth, nearFigure, nextStart, wrongType } from './scheme-examples';
import { syntaxText } from './scheme-faults';
import { capMeant, keyMeant, valueMeant } from './rule-meant';
import { REACH_TEXTS } from './scheme-reach';
import { REDEMPTION_TEXTS } from './scheme-redemption-texts';
import { ROW_TEXTS } from './scheme-row-texts';
import { fieldAt, holderOf, placeInScheme } from './scheme-place';
import { parseMonth } from '../../basis/calendar';
import { withoutPrivateNumbers } from '../../basis/private-numbers';

/** One line without a full stop at the end; never an ID number, phone or bank account. */
export function describeSchemeProblem(problem: SchemeProblem, earner: Scheme['earner'] = 'household'): string {
  const { what, mend } = schemeProblemText(problem, earner);
  return withoutPrivateNumbers(`${faultyPlace(problem)}：${what}。${mend}`);
}

/** What is wrong and what to write instead, without the place. */
export function schemeProblemText(problem: SchemeProblem, earner: Scheme['earner']): Text {
  return TEXTS[problem.code](problem, EARNER_NOUNS[earner]);
}

type Text = { readonly what: string; readonly mend: string };

function faultyPlace({ code, path, facts }: SchemeProblem): string {
  if (code === 'syntax') return `第${String(facts.line)}行第${String(facts.column)}列`;
  if (code === 'unknown-key' || code === 'missing-key') return placeInScheme(holderOf(path));
  return placeInScheme(path);
}

const TEXTS: Readonly<Record<SchemeProblemCode, (problem: SchemeProblem, who: EarnerNouns) => Text>> = {
  syntax: syntaxText,
  'repeated-key': ({ facts }) => ({ what: `第${fact(facts.line)}行又写了一次同一个键`, mend: '请只留一个' }),
  'wrong-type': wrongType,
  'missing-key': ({ facts, path }, who) => ({ what: `缺少“${fact(facts.key)}”`, mend: `请补上 "${fact(facts.key)}"${meaningOf(path, who)}` }),
  'unknown-key': (problem) => ({
    what: `没有${quoted(problem.value ?? '')}这个键`,
    mend: keyMend(problem),
  }),
  'unknown-value': (problem) => ({ what: `不能写${problem.value === null ? '别的内容' : quoted(problem.value)}`, mend: valueMend(problem) }),
  'out-of-range': (problem) => ({ what: `${fact(problem.value ?? undefined)} 超出范围`, mend: `请写${range(problem.facts)}的数${Number(problem.value) < 0 ? '，减分也写正数' : ''}${nearFigure(problem)}` }),
  'not-whole': (problem) => ({ what: `${fact(problem.value ?? undefined)} 不是整数`, mend: `请写整数${nearFigure(problem)}` }),
  'too-many-places': (problem) => ({ what: `${String(problem.value)} 的小数太多`, mend: `分值、比例最多写三位小数${nearFigure(problem)}` }),
  'below-a-fen': (problem) => ({ what: `${String(problem.value)} 元的小数太多`, mend: `金额最多写两位小数，到分为止${nearFigure(problem)}` }),
  'empty-text': () => ({ what: '是空的', mend: '请填写，或删去这个键' }),
  'too-long': ({ facts }) => ({ what: '文字太长', mend: `最多${fact(facts.max)}个字` }),
  'list-length': ({ facts }) => ({ what: facts.min === undefined ? '列表太长' : '列表是空的', mend: facts.min === undefined ? `最多${fact(facts.max)}项` : `至少写${fact(facts.min)}项` }),
  'invalid-month': ({ value }) => ({ what: `${quoted(value ?? '')}不是月份`, mend: `请写成 "${exampleMonth(value)}" 这样` }),
  'invalid-day': ({ value }) => ({ what: `应写成月和日，写的是${quoted(value ?? '')}`, mend: '请写成 "01-10" 这样，就是每年1月10日' }),
  'id-repeated': ({ facts, value }) => ({ what: `编号${quoted(value ?? '')}已经用于${placeInScheme(fact(facts.first))}`, mend: '请换一个编号' }),
  'names-overlap': ({ facts }) => ({
    what: `“${fact(facts.first)}”和“${fact(facts.second)}”在台账里都会写成“${fact(facts.name)}”，分不清是哪一个`,
    mend: `${facts.phrase === undefined ? '' : `名称里用顿号隔开的每个短语，台账里都可以单独写，“${fact(facts.phrase)}”就是这样；不想分开的，顿号改成“和”或“及”。`}请改其中一个的名称、别名或编号（另一个在 ${fact(facts.firstPath)}）`,
  }),
  'name-unmatchable': ({ value }) => ({ what: `${quoted(value ?? '')}去掉括号里和冒号后的内容就没有字了，台账里认不出`, mend: '请写括号外、冒号前的名称' }),
  'group-unknown': ({ facts, value }) => ({ what: `没有编号为${quoted(value ?? '')}的分组`, mend: among(facts.suggestions, facts.known, '请先在 groups 里写这个分组') }),
  'group-mixed': ({ facts, value }) => ({
    what: ['freeze', 'veto'].includes(suggested(facts.kinds)[1] ?? '') ? `“${fact(facts.item)}”不计分，不能放在分组${quoted(value ?? '')}里` : `分组${quoted(value ?? '')}只能是${inChinese(facts.kinds)}项目，“${fact(facts.item)}”不是`,
    mend: '加分、减分请分开分组；暂停兑换的项目不要写 group；年底才计入的分组只能是加分项目',
  }),
  'group-empty': ({ value }) => ({ what: `分组${quoted(value ?? '')}里没有项目`, mend: `请在项目里写 "group": "${fact(value ?? undefined)}"，或删去这个分组` }),
  'exclusive-twice': ({ facts }) => ({ what: `“${fact(facts.item)}”又在里面那个只取最高的分组（${fact(facts.inner)}）里，取了一次又取一次，说不清计哪一条`, mend: '请只在一个分组写 "highestPer"' }),
  'points-missing': ({ value }) => ({ what: value === 0 ? '分值是0，登记多少都不计分' : '没有分值', mend: `请写大于0的数，减分也写正数；只暂停兑换、不扣分的，"kind" 写 "freeze"${value === 0 ? '；只为了数条数的，要有评奖或否决的条件按条数看（"in": "rows"），才可以写0' : ''}` }),
  'freeze-with-points': () => ({ what: '暂停兑换的项目不计分', mend: '请删去分值；既扣分又暂停兑换的，分成两个项目写' }),
  'honours-not-counted': () => ({ what: '列了荣誉名称，却不是按荣誉计数', mend: '单位请写“项荣誉·月”，或把这些名称写到别名 aliases 里' }),
  'unit-unclear': ({ facts }, who) => ({ what: `单位“${fact(facts.unit)}”会按每条都计`, mend: `每${who.one}每月至多一次请写“月”，每年至多一次请写“年”；就是每条都计的，请写明 "counting": "each"` }),
  'cap-subject-unknown': (problem) => ({ what: `没有编号为${quoted(problem.value ?? '')}的项目或分组`, mend: capMeant(problem) || among(problem.facts.suggestions, problem.facts.known, '请先写项目或分组') }),
  'cap-on-freeze': () => ({ what: '暂停兑换的项目不计分，不能封顶', mend: '请删去这个封顶' }),
  'cap-too-short': ({ facts }) => ({ what: '基础分至少按月评，不能按次、按天、按周封顶', mend: `请改为 ${words(facts.known)}之一` }),
  'floor-subject-unknown': ({ facts, value }) => ({ what: `没有${quoted(value ?? '')}可以保底`, mend: among(facts.suggestions, facts.known, '请写 score、base、bonus，或类别的编号') }),
  'floor-repeated': ({ facts }) => ({ what: `同一周期已有最低分（${fact(facts.first)}）`, mend: '请只留一个' }),
  'floor-with-source': ({ facts }) => ({ what: `方案写了减分先扣${facts.from === 'base' ? '基础分' : '加分'}，扣完为止，最低就是0`, mend: '请删去这一条，或删去 "deductions"' }),
  'floor-period': ({ facts, value }) => (facts.why === 'short'
    ? { what: `计分周期比${inChinese([fact(value ?? undefined)])}长，没有这样一期的分`, mend: '请把 "per" 写成计分周期或更长' }
    : { what: '全年只取几期或取平均的方案，最低分只能一期一期地保', mend: '请把 "per" 写成计分周期' }),
  'floor-above-cap': ({ facts, value }) => ({ what: `最低${fact(value ?? undefined)}分，比封顶${fact(facts.cap)}分还高`, mend: '请核对最低分和封顶' }),
  'floor-is-full': ({ facts, value }) => ({ what: `最低${fact(value ?? undefined)}分，满分才${fact(facts.full)}分，评多少都一样`, mend: '请写小于满分的数' }),
  'cap-scope': ({ facts }, who) => (facts.why === 'event'
    ? { what: `一条登记只属于${who.aOne}，没有全村合计`, mend: '请把 "per" 写成 "day"（每天）或更长，或删去 "scope"' }
    : { what: '基础分和得分不是按日子先后登记的，不能全村合计封顶', mend: '请对项目、分组或 "bonus"（全部加分）封顶，或删去 "scope"' }),
  'cap-never-binds': ({ facts, value }) => ({ what: `封顶${fact(value ?? undefined)}分，可是按别的规定${inChinese([fact(facts.per)])}最多也只有${fact(facts.most)}分，永远用不上`, mend: '请核对分值和别的封顶，或删去这个封顶' }),
  'group-within': ({ facts, value }) => ({ what: `不能放进${quoted(value ?? '')}：${fact(facts.why) === 'ring' ? '转了一圈又回到自己' : '没有这个分组，或者它是到月才计入的分组'}`, mend: '请写另一个分组的编号，或者删去 "within"' }),
  'value-twice': ({ facts }) => ({ what: `${fact(facts.keys)}写了不止一个，每次计多少分只能有一种说法`, mend: '请只留一个' }),
  'key-alone': ({ facts }) => ({ what: `没有写 "${fact(facts.of)}"，这个键不起作用`, mend: `请补上 "${fact(facts.of)}"，或者删去它` }),
  'range-reversed': ({ facts, value }) => ({ what: `最多${fact(value ?? undefined)}分，比最少${fact(facts.from)}分还少`, mend: '请核对 "from" 和 "to"' }),
  'tiers-order': ({ facts, value }) => ({ what: `从${fact(value ?? undefined)}起，不比上一档的${fact(facts.former)}高`, mend: '请从低到高写' }),
  'tier-not-higher': ({ facts, value }) => ({ what: `这一档计${fact(value ?? undefined)}分，不比上一档的${fact(facts.former)}分高`, mend: '数量多了分反而不多，请核对' }),
  'id-reserved': ({ value }) => ({ what: `${quoted(value ?? '')}是方案里“全部加分”“基础分”等的写法，不能作编号`, mend: '请换一个编号' }),
  'cap-repeated': ({ facts, value }) => ({ what: `${quoted(value ?? '')}在同一周期已有封顶（${fact(facts.first)}）`, mend: '请只留一个' }),
  'cap-below-award': ({ facts, value }) => ({ what: `封顶${fact(value ?? undefined)}分，低于“${fact(facts.item)}”一次的${fact(facts.points)}分`, mend: '这一项永远计不满，请核对封顶或分值' }),
  'class-unknown': ({ facts, value }, who) => ({ what: `${who.participants}的类别里没有${quoted(value ?? '')}`, mend: among(facts.suggestions, facts.known, '请先在 participants 的 classes 里列出各类别') }),
  'class-repeated': ({ value }) => ({ what: `${quoted(value ?? '')}写了两次`, mend: '请只留一个' }),
  'on-misplaced': () => ({ what: '只有减分才能从一类基础分里扣', mend: '请删去 "on"，或者 "kind" 写 "deduction"' }),
  'on-unknown': ({ facts, value }) => ({ what: `基础分里没有编号为${quoted(value ?? '')}的类别`, mend: among(facts.suggestions, facts.known, '请先在 base 的 categories 里写这一类') }),
  'category-sum': ({ facts }) => ({ what: `写的是${fact(facts.max)}分，各小项相加是${fact(facts.sum)}分`, mend: '请改成一致' }),
  'base-sum': ({ facts }) => ({ what: `写的是${fact(facts.total)}分，各类别相加是${fact(facts.sum)}分`, mend: '请改成一致' }),
  'base-key-misplaced': () => ({ what: '基础分有类别，多久评一次、是不是先给满分，由各个类别自己写', mend: '请写到类别里，这里的删去；或者删去类别，只写满分' }),
  'grades-with-items': () => ({ what: '既写了档次，又写了小项，不知道台账里填哪样', mend: '请只留一样' }),
  'grades-max': ({ facts, value }) => ({ what: `写的是${fact(value ?? undefined)}分，最高的一档是${fact(facts.best)}分`, mend: '请改成一致，或删去“最高分”' }),
  'grade-repeated': ({ facts, value }) => ({ what: `${quoted(value ?? '')}已经用于${placeInScheme(fact(facts.first))}`, mend: '请换一个名称' }),
  'grade-figure': ({ value }) => ({ what: `${quoted(value ?? '')}在台账里会当成分数或“不适用”，不能作档次的名称`, mend: '请写成“优”“一档”这样的文字；填分数的，不写档次，只写最高分' }),
  'grade-rises': ({ facts, value }) => ({ what: `这一档${fact(value ?? undefined)}分，比上一档的${fact(facts.previous)}分还高`, mend: '档次请从高到低写，或核对分值' }),
  'pass-mark-above-base': ({ facts, value }) => ({ what: `及格线${fact(value ?? undefined)}分，一期的基础分满分才${fact(facts.full)}分，谁也及格不了`, mend: `请写不大于${fact(facts.full)}的数` }),
  'pass-mark-idle': () => ({ what: '及格线是评奖用的，方案没有年终奖励', mend: '请补写 awards，或删去及格线' }),
  'period-not-monthly': ({ facts }) => ({ what: `按月累加的方案不能有${inChinese([fact(facts.period)])}评定的类别`, mend: '请改为 "month"，或在 "year" 里写 "kind": "mean-of-periods"（全年平均）或 "sum-of-periods"（按期计分）' }),
  'period-not-dividing': ({ facts }) => ({ what: `${inChinese([fact(facts.period)])}评定的类别，合不成${inChinese([fact(facts.score)])}一次的得分`, mend: '请让评定周期正好排满计分周期，如每季度计分的，每月或每季度评定' }),
  'best-of-all': ({ facts }) => ({ what: `一年只有${fact(facts.periods)}期，用不着从中挑选`, mend: `请写小于${fact(facts.periods)}的数，或删去 "best"` }),
  'limit-over-periods': ({ facts, value }) => ({ what: `全年只取几期或取平均的方案，得分只能一期一期地限制，不能按${inChinese([fact(value ?? undefined)])}`, mend: `请把 "per" 写成 "${fact(facts.period)}"` }),
  'shorter-than-scored': ({ value }) => ({ what: `计分周期比${inChinese([fact(value ?? undefined)])}长，没有这样一期的得分`, mend: '请把 "per" 写成计分周期或更长' }),
  'combine-misplaced': () => ({ what: '这一类不能这样合并各次评分', mend: '一个计分周期里评几次的才写 "combine"：请在 "year" 里写 "kind": "sum-of-periods" 和较长的 "period"，或删去 "combine"' }),
  'decimals-misplaced': () => ({ what: '只有取平均的类别才有小数位数', mend: '请写 "combine": "mean"，或删去 "decimals"' }),
  'categories-missing': () => ({ what: '各期平均的方案没有类别可以平均', mend: '请写基础分的类别' }),
  'min-periods-unreachable': ({ facts }) => ({ what: `“${fact(facts.category)}”一年只有${fact(facts.periods)}期，评不满${fact(facts.min)}期`, mend: `请写不大于${fact(facts.periods)}的数` }),
  'months-not-scored': () => ({ what: '不按月相加的方案没有每月得分，用不上这一条', mend: '请删去，或在 "year" 里写 "kind": "sum-of-months"' }),
  'percent-small': ({ value }) => ({ what: `写的是${fact(value ?? undefined)}%，不到百分之一`, mend: '百分比写普通数字，如 20 就是20%；真是不到百分之一的，不用改' }),
  'shares-not-100': ({ facts }) => ({ what: `各等次占比之和是${fact(facts.sum)}，不是100`, mend: '请改各等次的 "percent"，使其和为100' }),
  'tiers-not-ascending': ({ facts, value }) => ({ what: `${fact(value ?? undefined)} 没有大于上一等次的 ${fact(facts.previous)}`, mend: '等次从高到低写，百分比逐等递增，如10、20、30' }),
  'tier-repeated': ({ facts, value }) => ({ what: `${quoted(value ?? '')}与${placeInScheme(fact(facts.first))}同名`, mend: '请换一个名称' }),
  'tier-never': ({ facts, value }) => ({ what: `${quoted(value ?? '')}永远评不上：够得上它的，都已经评上了“${fact(facts.name)}”（${fact(facts.first)}）`, mend: '请核对两个等次的条件：要求高的写在前面，“以上”“超过”不要写反' }),
  'threshold-at-start': ({ facts }, who) => ({ what: `起评就是${fact(facts.start)}分，什么也不做的${who.one}都够得上`, mend: '请写高于起评分的数；前面都够不上的都归这一等的，不写得分' }),
  'tier-places': () => ({ what: '没有写清有几个名额', mend: '请写 "places"（如 3），或者同时写 "min" 和 "max"（如 10 和 15，最少不能多于最多），不要都写' }),
  'prize-rises': ({ facts, value }) => ({ what: `奖品${fact(value ?? undefined)}元，比上一等次的${fact(facts.previous)}元还高`, mend: '等次请从高到低写，或核对奖品价值' }),
  'budget-exceeded': ({ facts, value }) => ({ what: `预算${fact(value ?? undefined)}元，全部评满要${fact(facts.cost)}元`, mend: '请核对名额、奖品价值或预算' }),
  'frozen-by-period': () => ({ what: '暂停兑换看的是年末，不能用来评每一期的等次', mend: '请删去，或把 "per" 写成 "year"' }),
  'until-misplaced': () => ({ what: '只有暂停兑换的项目有影响期', mend: '请删去 "until"，或把 "kind" 写成 "freeze"' }),
  'veto-without-effects': () => ({ what: '没有写一票否决的后果', mend: '请写 "effects"，如 [{ "effect": "score-at-most", "points": 60 }] 得分最高60分，[{ "effect": "disqualify" }] 取消评奖' }),
  'effects-misplaced': ({ facts }) => ({ what: `${inChinese(facts.kinds)}项目不能有否决的后果`, mend: '请删去 "effects"，或把 "kind" 写成 "veto"（只否决）或 "deduction"（减分并否决）' }),
  'effect-key': ({ facts }) => ({ what: '这个后果用不上这个键', mend: `请删去；它只用于 ${words(facts.effect)}` }),
  'effect-covered': ({ facts, value }) => ({ what: `已经“${inChinese([fact(facts.by)])}”了，“${inChinese([String(value)])}”没有可做的`, mend: '请只留重的一个' }),
  ...REACH_TEXTS,
  ...REDEMPTION_TEXTS,
  ...ROW_TEXTS,
  ...COUNTING_TEXTS,
  'effect-idle': ({ facts, value }) => ({ what: `${quoted(inChinese([String(value)]))}用不上：方案没有${facts.needs === 'redemption' ? '兑换' : facts.needs === 'awards' ? '年终奖励' : '等次'}`, mend: '请补写，或删去这个后果' }),
  'condition-bound': ({ facts }) => ({ what: facts.count === 0 ? '没有写达到多少' : '写了不止一个界限', mend: '请只写一个：atLeast（以上，含本数）、above（超过）、atMost（以下，含本数）、below（不满）' }),
  'condition-subject-unknown': ({ facts, value }) => ({ what: `没有${quoted(value ?? '')}可以看`, mend: among(facts.suggestions, facts.known, '请写 score、base、bonus、deduction、months，或项目、分组、类别的编号') }),
  'honour-range': ({ facts }, who) => ({ what: `最多${fact(facts.max)}${who.one}，少于最少${fact(facts.min)}${who.one}`, mend: `请写不少于最少${who.count}的数` }),
  'versions-not-ascending': ({ facts, value }) => ({ what: `${monthWords(value)}不晚于上一次修订的${monthWords(facts.previous)}`, mend: '修订请按生效月份先后写' }),
  'year-start-changed': ({ facts, value }) => ({ what: `写的是从${fact(value ?? undefined)}月起，方案的一年从${fact(facts.start)}月起，各次修订要一样`, mend: '请改成一样，或删去这个键' }),
  'period-across-years': ({ facts }) => ({ what: `方案的一年从${fact(facts.start)}月起，${inChinese([fact(facts.period)])}的一期会跨两个年度`, mend: `请改为每月或每年，或者让方案的一年从${fact(facts.starts, 6)}月起` }),
  'year-changed-midyear': ({ facts, value }) => ({ what: `从${monthWords(value)}起改了年度算法，一年之内算法要一致`, mend: `请从${fact(facts.start)}月起改，如 "${nextStart(value, Number(facts.start))}"` }),
  'remove-unknown': ({ facts, value }) => ({ what: `此前没有编号为${quoted(value ?? '')}的项目、分组或类别`, mend: among(facts.suggestions, undefined, '请核对编号，或删去它') }),
};

/** Whether a key of an item or a group was to say the most that it counts. */
function isLimit(path: string, key: string): boolean {
  return /(?:^|\.)(?:items|groups)\[\d+\]\.[^.]+$/u.test(path) && !path.startsWith('base') && /max|cap|limit|most|ceiling|top|upto|封顶|上限|最多|最高|限/iu.test(key);
}

const CAP_INSTEAD = '最多计多少分是封顶，写在方案最外层的 "caps" 里，如 "caps": [{ "of": "项目或分组的编号", "per": "month", "points": 10 }]（per 是多久的封顶：event 每次，month 每月，year 每年）；一条登记的分值有上限的，用 "typed": true 和 "to"';

/** The choices that are so called in Chinese, else those of which one word holds the other: monthly, month. */
function choicesMeant(value: string, allowed: readonly string[]): readonly string[] {
  const called = allowed.filter((word) => SCHEME_WORDS[word] === value);
  const written = value.toLowerCase();
  return called.length > 0 || written.length < 3 ? called : allowed.filter((word) => written.includes(word) || word.includes(written));
}

function valueMend(problem: SchemeProblem): string {
  const { facts, value } = problem;
  const meant = valueMeant(problem) || maybe(choicesMeant(String(value), suggested(facts.allowed)));
  return `${meant}可以写 ${words(facts.allowed)}`;
}

function keyMend(problem: SchemeProblem): string {
  const { facts, path, value } = problem;
  if (isLimit(path, String(value))) return CAP_INSTEAD;
  const meant = keyMeant(problem) || maybe([...keysCalled(String(value), holderOf(path), facts.known), ...suggested(facts.suggestions)]);
  return `${meant}这里可以写 ${fact(facts.known, 30)}`;
}

/** The known keys of the object at a path that are so called in Chinese. */
function keysCalled(title: string, path: string, known: SchemeProblem['facts'][string] | undefined): readonly string[] {
  return suggested(known).filter((key) => fieldAt(path === '' ? key : `${path}.${key}`)?.title === title);
}

function suggested(value: SchemeProblem['facts'][string] | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}

function fact(value: SchemeProblem['facts'][string] | boolean | undefined, most = 5): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return figureInWords(value);
  return typeof value === 'object' ? listed(value, most) : String(value);
}

/** `bonus（加分）、deduction（减分）` */
function words(value: SchemeProblem['facts'][string] | undefined): string {
  if (typeof value !== 'object') return '';
  return value.map((word) => (Object.hasOwn(SCHEME_WORDS, word) ? `${word}（${SCHEME_WORDS[word]}）` : word)).join('、');
}

/** The first of the words in Chinese alone: `加分`. */
function inChinese(value: SchemeProblem['facts'][string] | undefined): string {
  const [word = ''] = suggested(value);
  return ownOf(SCHEME_WORDS, word) ?? word;
}

/** `（封顶周期：month 每月，year 每年）`, or '' for a key that schemes do not have. */
function meaningOf(path: string, who: EarnerNouns): string {
  const field = fieldAt(path);
  return field === null ? '' : `（${field.title}：${saidOf(field.text, who)}）`;
}

function maybe(suggestions: SchemeProblem['facts'][string] | undefined): string {
  return typeof suggestions === 'object' && suggestions.length > 0 ? `是不是 "${suggestions[0]}"？` : '';
}

function among(suggestions: SchemeProblem['facts'][string] | undefined, known: SchemeProblem['facts'][string] | undefined, otherwise: string): string {
  const meant = maybe(suggestions);
  const list = typeof known === 'object' && known.length > 0 ? `已有的是 ${fact(known, 30)}` : '';
  return meant === '' && list === '' ? otherwise : `${meant}${list === '' ? otherwise : list}`;
}

function range({ min, max, above }: SchemeProblem['facts']): string {
  if (above !== undefined) return `大于${fact(above)}`;
  return min !== undefined ? `不小于${fact(min)}` : `不大于${fact(max)}`;
}

function monthWords(value: unknown): string {
  const month = typeof value === 'string' ? parseMonth(value) : null;
  return month === null ? '' : monthInWords(month);
}
