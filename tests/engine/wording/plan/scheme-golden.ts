// What a person reads of the smallest scheme file of every problem code.
import type { SchemeProblemCode } from '../../../../src/engine/scheme/problem';
import { COUNTING_SENTENCES } from './counting-sentences';
import { ROW_SENTENCES } from './row-sentences';

export const GOLDEN: Readonly<Record<SchemeProblemCode, string>> = {
  ...COUNTING_SENTENCES,
  ...ROW_SENTENCES,
  syntax: '第3行第3列：从“"”起，与前一项之间缺少逗号，或括号不配对。请在前一项后面加英文逗号，或检查括号',
  'repeated-key': '“方案名称”（name）：第1行又写了一次同一个键。请只留一个',
  'wrong-type': '第2个项目的“分值”（items[1].points）：应为数字，写的是“5”。请去掉引号，写成 5',
  'missing-key':
    '第1个封顶（caps[0]）：缺少“per”。请补上 "per"（封顶周期：event 每条，day 每天，week 每周（周一起），month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年）',
  'unknown-key':
    '第1个项目（items[0]）：没有“piont”这个键。是不是 "points"？这里可以写 id、name、kind、points、typed、from、to、tiers、tierKind、tierPer、unit、counting、wholeUnits、validMonths、repeatPer、repeatWithin、repeatFactors、team、group、for、honours、on、effects、until、aliases、clause、evidence、sensitive、note',
  'unknown-value':
    '第1个项目的“性质”（items[0].kind）：不能写“minus”。是不是 "deduction"？可以写 bonus（加分）、deduction（减分）、freeze（暂停兑换）、veto（一票否决）',
  'out-of-range': '第1个项目的“分值”（items[0].points）：-1 超出范围。请写不小于0的数，减分也写正数，如 1',
  'not-whole': '第1个分组的“计入月份”（groups[0].postedIn）：1.5 不是整数。请写整数，如 2',
  'too-many-places': '第1个项目的“分值”（items[0].points）：0.3333 的小数太多。分值、比例最多写三位小数，如 0.333',
  'below-a-fen':
    '年终奖励第1个等次的“奖品价值”（awards.tiers[0].prize）：49.999 元的小数太多。金额最多写两位小数，到分为止，如 50',
  'empty-text': '第1个项目的“名称”（items[0].name）：是空的。请填写，或删去这个键',
  'too-long': '第1个项目的“名称”（items[0].name）：文字太长。最多200个字',
  'list-length': '年终奖励的“等次”（awards.tiers）：列表是空的。至少写1项',
  'invalid-month': '第1个修订的“生效月份”（versions[0].from）：“2023年1月”不是月份。请写成 "2023-01" 这样',
  'invalid-day':
    '兑换的“清零日期”（redemption.clearedOn）：应写成月和日，写的是“1月10日”。请写成 "01-10" 这样，就是每年1月10日',
  'repeat-windows':
    '第1个项目的“几个月内重复”（items[0].repeatWithin）：已经写了在多长的一期里重复，又写了几个月之内，说不清怎样数。"repeatPer"（日历上的一期）和 "repeatWithin"（往前几个月）请只留一个',
  'validity-misplaced':
    '第1个项目的“有效月数”（items[0].validMonths）：暂停兑换、一票否决、持续计分和到月才计入的项目，没有几个月的有效期。请删去 "validMonths"；持续计分的，在台账里写止期',
  'id-repeated': '第2个项目的“编号”（items[1].id）：编号“J1”已经用于第1个项目（items[0]）。请换一个编号',
  'names-overlap':
    '第2个项目（items[1]）：“J1 好人好事”和“K1 好人好事：反例”在台账里都会写成“好人好事”，分不清是哪一个。请改其中一个的名称、别名或编号（另一个在 items[0]）',
  'name-unmatchable':
    '第1个项目第1个别名（items[0].aliases[0]）：“（好事）”去掉括号里和冒号后的内容就没有字了，台账里认不出。请写括号外、冒号前的名称',
  'group-unknown':
    '第1个项目的“所属分组”（items[0].group）：没有编号为“montly”的分组。是不是 "monthly"？已有的是 monthly',
  'group-mixed':
    '第2个项目的“所属分组”（items[1].group）：分组“g”只能是加分项目，“K1 邻里矛盾”不是。加分、减分请分开分组；暂停兑换的项目不要写 group；年底才计入的分组只能是加分项目',
  'group-empty': '第1个分组（groups[0]）：分组“g”里没有项目。请在项目里写 "group": "g"，或删去这个分组',
  'exclusive-twice':
    '第2个分组的“只取最高”（groups[1].highestPer）：“J1 好人好事”又在里面那个只取最高的分组（groups[0]）里，取了一次又取一次，说不清计哪一条。请只在一个分组写 "highestPer"',
  'points-missing':
    '第1个项目的“分值”（items[0].points）：没有分值。请写大于0的数，减分也写正数；只暂停兑换、不扣分的，"kind" 写 "freeze"',
  'freeze-with-points':
    '第1个项目的“分值”（items[0].points）：暂停兑换的项目不计分。请删去分值；既扣分又暂停兑换的，分成两个项目写',
  'honours-not-counted':
    '第1个项目的“荣誉名称”（items[0].honours）：列了荣誉名称，却不是按荣誉计数。单位请写“项荣誉·月”，或把这些名称写到别名 aliases 里',
  'unit-unclear':
    '第1个项目的“单位”（items[0].unit）：单位“每月一次”会按每条都计。每户每月至多一次请写“月”，每年至多一次请写“年”；就是每条都计的，请写明 "counting": "each"',
  'cap-subject-unknown': '第1个封顶的“封顶对象”（caps[0].of）：没有编号为“J2”的项目或分组。是不是 "J1"？已有的是 J1',
  'cap-on-freeze': '第1个封顶的“封顶对象”（caps[0].of）：暂停兑换的项目不计分，不能封顶。请删去这个封顶',
  'cap-too-short':
    '第1个封顶的“封顶周期”（caps[0].per）：基础分至少按月评，不能按次、按天、按周封顶。请改为 month（每月）、two-months（每两个月）、quarter（每季度）、half-year（每半年）、year（每年）之一',
  'floor-subject-unknown':
    '第1个最低分的“保底对象”（floors[0].of）：没有“bass”可以保底。是不是 "base"？已有的是 score、base、bonus',
  'floor-repeated': '第1个最低分（floors[0]）：同一周期已有最低分（monthFloor）。请只留一个',
  'floor-with-source':
    '第1个最低分的“保底对象”（floors[0].of）：方案写了减分先扣基础分，扣完为止，最低就是0。请删去这一条，或删去 "deductions"',
  'floor-period':
    '第1个最低分的“保底周期”（floors[0].per）：计分周期比每月长，没有这样一期的分。请把 "per" 写成计分周期或更长',
  'floor-above-cap': '第1个最低分的“最少分值”（floors[0].points）：最低60分，比封顶50分还高。请核对最低分和封顶',
  'floor-is-full':
    '第1个最低分的“最少分值”（floors[0].points）：最低100分，满分才100分，评多少都一样。请写小于满分的数',
  'cap-scope':
    '第1个封顶的“封顶范围”（caps[0].scope）：基础分和得分不是按日子先后登记的，不能全村合计封顶。请对项目、分组或 "bonus"（全部加分）封顶，或删去 "scope"',
  'cap-never-binds':
    '第2个封顶的“封顶分值”（caps[1].points）：封顶60分，可是按别的规定每年最多也只有60分，永远用不上。请核对分值和别的封顶，或删去这个封顶',
  'group-within':
    '第1个分组的“属于分组”（groups[0].within）：不能放进“b”：没有这个分组，或者它是到月才计入的分组。请写另一个分组的编号，或者删去 "within"',
  'value-twice':
    '第1个项目的“分值由登记填”（items[0].typed）：points、typed写了不止一个，每次计多少分只能有一种说法。请只留一个',
  'key-alone': '第1个项目的“最少”（items[0].from）：没有写 "typed"，这个键不起作用。请补上 "typed"，或者删去它',
  'range-reversed': '第1个项目的“最多”（items[0].to）：最多5分，比最少10分还少。请核对 "from" 和 "to"',
  'tiers-order': '第1个项目第2个分档的“从多少起”（items[0].tiers[1].from）：从60起，不比上一档的85高。请从低到高写',
  'tier-not-higher':
    '第1个项目第2个分档的“分值”（items[0].tiers[1].points）：这一档计10分，不比上一档的15分高。数量多了分反而不多，请核对',
  'id-reserved':
    '第1个项目的“编号”（items[0].id）：“bonus”是方案里“全部加分”“基础分”等的写法，不能作编号。请换一个编号',
  'cap-repeated': '第2个封顶（caps[1]）：“J1”在同一周期已有封顶（caps[0]）。请只留一个',
  'cap-below-award':
    '第1个封顶的“封顶分值”（caps[0].points）：封顶1.5分，低于“J1 好人好事”一次的2分。这一项永远计不满，请核对封顶或分值',
  'class-repeated': '参评户第3个类别（participants.classes[2]）：“党员”写了两次。请只留一个',
  'class-unknown':
    '第1个项目第1个适用类别（items[0].for[0]）：参评户的类别里没有“党圆”。是不是 "党员"？已有的是 党员、群众',
  'on-misplaced':
    '第1个项目的“扣在”（items[0].on）：只有减分才能从一类基础分里扣。请删去 "on"，或者 "kind" 写 "deduction"',
  'on-unknown':
    '第1个项目的“扣在”（items[0].on）：基础分里没有编号为“人居环竟”的类别。是不是 "人居环境"？已有的是 人居环境',
  'category-sum': '基础分第1个类别的“最高分”（base.categories[0].max）：写的是30分，各小项相加是6分。请改成一致',
  'base-key-misplaced':
    '基础分的“评定周期”（base.period）：基础分有类别，多久评一次、是不是先给满分，由各个类别自己写。请写到类别里，这里的删去；或者删去类别，只写满分',
  'base-sum': '基础分的“满分”（base.total）：写的是100分，各类别相加是30分。请改成一致',
  'grades-with-items':
    '基础分第1个类别的“档次”（base.categories[0].grades）：既写了档次，又写了小项，不知道台账里填哪样。请只留一样',
  'grades-max':
    '基础分第1个类别的“最高分”（base.categories[0].max）：写的是30分，最高的一档是20分。请改成一致，或删去“最高分”',
  'grade-repeated':
    '基础分第1个类别第2个档次第1个别名（base.categories[0].grades[1].aliases[0]）：“优（90分以上）”已经用于基础分第1个类别第1个档次（base.categories[0].grades[0]）。请换一个名称',
  'grade-figure':
    '基础分第1个类别第1个档次的“名称”（base.categories[0].grades[0].name）：“1”在台账里会当成分数或“不适用”，不能作档次的名称。请写成“优”“一档”这样的文字；填分数的，不写档次，只写最高分',
  'grade-rises':
    '基础分第1个类别第2个档次的“分值”（base.categories[0].grades[1].points）：这一档20分，比上一档的15分还高。档次请从高到低写，或核对分值',
  'pass-mark-above-base':
    '基础分的“及格线”（base.passMark）：及格线60分，一期的基础分满分才50分，谁也及格不了。请写不大于50的数',
  'pass-mark-idle':
    '基础分的“及格线”（base.passMark）：及格线是评奖用的，方案没有年终奖励。请补写 awards，或删去及格线',
  'period-not-monthly':
    '基础分第1个类别的“评定周期”（base.categories[0].period）：按月累加的方案不能有每季度评定的类别。请改为 "month"，或在 "year" 里写 "kind": "mean-of-periods"（全年平均）或 "sum-of-periods"（按期计分）',
  'period-not-dividing':
    '基础分第1个类别的“评定周期”（base.categories[0].period）：每季度评定的类别，合不成每两个月一次的得分。请让评定周期正好排满计分周期，如每季度计分的，每月或每季度评定',
  'best-of-all': '年度计分的“取最好几期”（year.best）：一年只有4期，用不着从中挑选。请写小于4的数，或删去 "best"',
  'limit-over-periods':
    '第1个项目第1个否决后果的“哪一期”（items[0].effects[0].per）：全年只取几期或取平均的方案，得分只能一期一期地限制，不能按每年。请把 "per" 写成 "quarter"',
  'shorter-than-scored':
    '年终奖励的“评定期”（awards.per）：计分周期比每月长，没有这样一期的得分。请把 "per" 写成计分周期或更长',
  'combine-misplaced':
    '基础分第1个类别的“合并方式”（base.categories[0].combine）：这一类不能这样合并各次评分。一个计分周期里评几次的才写 "combine"：请在 "year" 里写 "kind": "sum-of-periods" 和较长的 "period"，或删去 "combine"',
  'decimals-misplaced':
    '基础分第1个类别的“小数位数”（base.categories[0].decimals）：只有取平均的类别才有小数位数。请写 "combine": "mean"，或删去 "decimals"',
  'categories-missing': '基础分的“类别”（base.categories）：各期平均的方案没有类别可以平均。请写基础分的类别',
  'min-periods-unreachable':
    '年度计分的“最少期数”（year.minPeriods）：“环境整治”一年只有4期，评不满5期。请写不大于4的数',
  'months-not-scored':
    '“每月最低分”（monthFloor）：不按月相加的方案没有每月得分，用不上这一条。请删去，或在 "year" 里写 "kind": "sum-of-months"',
  'percent-small':
    '年终奖励的“名额比例”（awards.percent）：写的是0.2%，不到百分之一。百分比写普通数字，如 20 就是20%；真是不到百分之一的，不用改',
  'shares-not-100':
    '年终奖励的“等次”（awards.tiers）：各等次占比之和是50，不是100。请改各等次的 "percent"，使其和为100',
  'tiers-not-ascending':
    '年终奖励第2个等次的“名次截至”（awards.tiers[1].upToPercent）：10 没有大于上一等次的 10。等次从高到低写，百分比逐等递增，如10、20、30',
  'tier-repeated':
    '年终奖励第2个等次的“名称”（awards.tiers[1].name）：“五星”与年终奖励第1个等次（awards.tiers[0]）同名。请换一个名称',
  'tier-never':
    '年终奖励第2个等次（awards.tiers[1]）：“优秀户”永远评不上：够得上它的，都已经评上了“合格户”（awards.tiers[0]）。请核对两个等次的条件：要求高的写在前面，“以上”“超过”不要写反',
  'threshold-at-start':
    '年终奖励第2个等次（awards.tiers[1]）：起评就是0分，什么也不做的户都够得上。请写高于起评分的数；前面都够不上的都归这一等的，不写得分',
  'tier-places':
    '年终奖励第1个等次（awards.tiers[0]）：没有写清有几个名额。请写 "places"（如 3），或者同时写 "min" 和 "max"（如 10 和 15，最少不能多于最多），不要都写',
  'prize-rises':
    '年终奖励第2个等次的“奖品价值”（awards.tiers[1].prize）：奖品80元，比上一等次的50元还高。等次请从高到低写，或核对奖品价值',
  'budget-exceeded': '年终奖励的“预算”（awards.budget）：预算100元，全部评满要150元。请核对名额、奖品价值或预算',
  'frozen-by-period':
    '年终奖励的“暂停兑换的不评”（awards.skipFrozen）：暂停兑换看的是年末，不能用来评每一期的等次。请删去，或把 "per" 写成 "year"',
  'condition-bound':
    '年终奖励第1个等次第1个条件（awards.tiers[0].conditions[0]）：没有写达到多少。请只写一个：atLeast（以上，含本数）、above（超过）、atMost（以下，含本数）、below（不满）',
  'condition-subject-unknown':
    '年终奖励第1个等次第1个条件的“看什么”（awards.tiers[0].conditions[0].of）：没有“J2”可以看。是不是 "J1"？已有的是 score、base、bonus、deduction、months、J1',
  'until-misplaced':
    '第1个项目的“影响期到”（items[0].until）：只有暂停兑换的项目有影响期。请删去 "until"，或把 "kind" 写成 "freeze"',
  'tally-subject-unknown':
    '第1个累计账的“看什么”（tallies[0].of）：没有“J2”可以累计。请写 earned（累计得分），或项目、分组的编号。已有的是 earned、J1',
  'tally-counts-earned':
    '第1个累计账的“按什么数”（tallies[0].counts）：累计的是得分，不是数量，谈不上按登记的还是按计入的。请去掉 "counts"，或在 "of" 里写项目、分组的编号',
  'price-repeated':
    '兑换第2个价目的“物品”（redemption.prices[1].goods）：“盐”已经在兑换第1个价目（redemption.prices[0]）标了价。请只留一个；大小不同的，名称里写明白，如“盐（大袋）”',
  'need-unknown':
    '兑换第1个兑换条件的“看什么”（redemption.needs[0].of）：没有“ballance”可以看。已有的是 balance、earned',
  'need-above-ceiling':
    '兑换第1个兑换条件的“不少于”（redemption.needs[0].atLeast）：要有余额100分才能兑换，余额最多才60分，谁也兑换不了。请核对两个分数',
  'balance-range': '兑换的“余额最少”（redemption.floor）：余额最少10分，多于最多5分。请核对 "floor" 和 "ceiling"',
  'expiry-never':
    '兑换的“有效月数”（redemption.expiresAfterMonths）：每年都清零，等不到一年以后才过期。请只留一种：有效期，或者每年清零',
  'above-no-base':
    '兑换的“哪些分可兑换”（redemption.of）：方案没有基础分，谈不上超过基础分的部分。请写基础分，或写 "of": "all"',
  'reset-wipes':
    '兑换的“结转下年”（redemption.carryOver）：12月底清零，而“年度加分”正是12月才计入，计入的分下个月才能兑换，等不到兑换就没有了。请把清零改到以后的月份，或把计入月份提前',
  'veto-without-effects':
    '第1个项目的“否决后果”（items[0].effects）：没有写一票否决的后果。请写 "effects"，如 [{ "effect": "score-at-most", "points": 60 }] 得分最高60分，[{ "effect": "disqualify" }] 取消评奖',
  'effects-misplaced':
    '第1个项目的“否决后果”（items[0].effects）：加分项目不能有否决的后果。请删去 "effects"，或把 "kind" 写成 "veto"（只否决）或 "deduction"（减分并否决）',
  'effect-key':
    '第1个项目第1个否决后果的“最高得分”（items[0].effects[0].points）：这个后果用不上这个键。请删去；它只用于 score-at-most（得分最高多少）',
  'effect-covered':
    '第1个项目第2个否决后果的“后果”（items[0].effects[1].effect）：已经“取消评奖”了，“降等次”没有可做的。请只留重的一个',
  'condition-without-base':
    '第1个否决条件第1个条件的“看什么”（vetoes[0].when[0].of）：方案没有基础分，看不了基础分。请补写 base，或改看别的分数',
  'step-not-dividing':
    '基础分的“评分间隔”（base.step）：按0.3分一档评，评不到“基础分”的满分100分。请核对评分间隔和满分；各项间隔不同的，写最小的',
  'scaled-per-year':
    '年度计分的“折算哪一段”（year.scaledPer）：全年只算一次得分，没有一期一期的得分可以各自折算。请写 "whole-year"，或者把 "kind" 改为 "mean-of-scores"（各期得分平均）、"sum-of-periods"（各期相加），"period" 写一年里的哪一期',
  'scaled-redeemed':
    '兑换的“哪些分可兑换”（redemption.of）：每一期的得分都折算过，兑换用的也就是折算以后的分，同一期里别人的得分会改变它。请核对；只让加分兑换的，写 "of": "bonus"',
  'scaled-from-low':
    '年度计分的“折算的满分”（year.scaledFrom）：从300分折算，可是光基础分全年就能得400分，折算后会超过满分。请核对，一般写全年最多能得的分，如 400',
  'cleared-twice':
    '兑换的“清零月份”（redemption.clearedIn）：一年清零不止一次：年底（12月底）、1月底。请只留纸面方案写的那一次：年底清零写 "carryOver": false，别的月底写 "clearedIn"，某一天写 "clearedOn"',
  'tier-at-full-base':
    '年终奖励第1个等次（awards.tiers[0]）：“达标”不高于基础分的满分1200分：台账里没有基础分评定表的，每户都按满分，什么也不做也够得上。每期都评基础分的不用改；不评的，请写高于满分的数',
  'condition-never':
    '第1个否决条件第1个条件的“多于”（vetoes[0].when[0].above）：这个条件谁也满足不了：写的是100，基础分最多到100。请核对数字，“以上”“以下”不要写反',
  'condition-always':
    '第1个否决条件第1个条件的“不多于”（vetoes[0].when[0].atMost）：这个条件人人都满足：写的是12，参评月数最多到12。请核对数字，“以上”“以下”不要写反',
  'tier-out-of-reach':
    '年终奖励第1个等次（awards.tiers[0]）：“优秀户”谁也评不上：这一期最多能得62分。请核对等次的分数，或核对封顶和基础分',
  'floor-out-of-reach':
    '“每月最低分”（monthFloor）：最低200分，这一期最多能得70分，人人都会补到最低分。请核对最低分，或核对封顶和基础分',
  'base-by-month':
    '基础分的“满分”（base.total）：没有写类别的基础分按月计：每月100分，全年1200分。如果是全年（或一期）一共这么多分，请写成一个类别，用 "period" 写明多久评一次，如 "period": "year"',
  'given-by-month':
    '基础分的“满分”（base.total）：先给的基础分没有写多久给一次，就是每月给100分，全年1200分；可是第1个处理名单第1个条件的“不多于”（results[0].when[0].atMost）写的是65分，看的是全年。一年一共给这么多分的，请写 "period": "year"，还有 "year": { "kind": "sum-of-periods", "period": "year" }；确是每月都给的，请核对那个分数',
  'deductions-without-base':
    '减分的扣法的“先扣”（deductions.from）：方案没有基础分，没有可扣的。请补写 base，或删去这个键',
  'effect-idle':
    '第1个项目第1个否决后果的“后果”（items[0].effects[0].effect）：“取消评奖”用不上：方案没有年终奖励。请补写，或删去这个后果',
  'honour-range': '每月光荣榜的“最多户数”（honour.max）：最多10户，少于最少15户。请写不少于最少户数的数',
  'versions-not-ascending':
    '第2个修订的“生效月份”（versions[1].from）：2023年1月不晚于上一次修订的2023年7月。修订请按生效月份先后写',
  'year-start-changed':
    '第1个修订年度计分的“年度起始月”（versions[0].year.startMonth）：写的是从1月起，方案的一年从7月起，各次修订要一样。请改成一样，或删去这个键',
  'period-across-years':
    '第1个封顶的“封顶周期”（caps[0].per）：方案的一年从9月起，每季度的一期会跨两个年度。请改为每月或每年，或者让方案的一年从1、4、7、10月起',
  'year-changed-midyear':
    '第1个修订的“生效月份”（versions[0].from）：从2023年7月起改了年度算法，一年之内算法要一致。请从1月起改，如 "2024-01"',
  'remove-unknown':
    '第1个修订第1个取消的编号（versions[0].remove[0]）：此前没有编号为“J2”的项目、分组或类别。是不是 "J1"？请核对编号，或删去它',
};
