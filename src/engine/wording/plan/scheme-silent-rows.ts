// What is done where a plan does not say how rows count, what a cap does and what a veto leads to: the plan as written
// and as computed enters, sentences leave.
import { countingOf, countsOccurrences, isUnclearUnit } from '../../scheme/counting';
import { EARNER_NOUNS, type EarnerNouns } from '../earner-nouns';
import { type Fields, fieldsIn, said, type Silent } from './scheme-silent';

/** Of items, groups and caps. */
export function silentRows({ written, file }: Silent): readonly string[] {
  const items = fieldsIn(written.items);
  const who = EARNER_NOUNS[file.earner];
  return [...ofCounting(items, who), ...ofWorth(items), ...ofRepetition([...items, ...fieldsIn(written.groups)]), ...ofVisits(fieldsIn(written.groups)), ...ofDeductions(items, written), ...ofCaps(fieldsIn(written.caps), who)];
}

function isScored({ kind = 'bonus' }: Fields): boolean {
  return kind === 'bonus' || kind === 'deduction';
}

function unitOf({ unit = '次' }: Fields): string {
  return String(unit);
}

function ofCounting(items: readonly Fields[], who: EarnerNouns): readonly string[] {
  const bySilence = items.filter((item) => item.counting === undefined && isScored(item));
  const counted = (item: Fields): string => (typeof item.counting === 'string' ? item.counting : countingOf(unitOf(item)));
  const each = items.filter((item) => isScored(item) && item.typed !== true && counted(item) === 'each');
  return [
    ...said(bySilence.some((item) => countingOf(unitOf(item)).startsWith('once-a-')), `以月、季、半年、年为单位的项目，每${who.one}每月、每季、每半年、每年至多计一次`),
    ...said(bySilence.some((item) => countingOf(unitOf(item)) === 'each' && item.typed !== true && fieldsIn(item.tiers).length === 0), '没有另写怎样计数的项目，登记几条计几条，分值乘以数量'),
    ...said(each.some((item) => item.wholeUnits === undefined && !countsOccurrences(unitOf(item)) && !isUnclearUnit(unitOf(item))), '数量有零头的，照零头计，如1.5小时计1.5'),
    ...said(items.some((item) => isScored(item) && ['lasting', 'honour'].includes(counted(item))), '持续的、按荣誉计的，没有登记止期的计到年底'),
  ];
}

function ofWorth(items: readonly Fields[]): readonly string[] {
  const tiered = items.filter(({ tiers }) => fieldsIn(tiers).length > 0);
  const valid = items.filter(isScored).map(({ validMonths }) => validMonths !== undefined);
  return [
    ...said(items.some(({ typed, from, to }) => typed === true && (from === undefined || to === undefined)), '分值由登记填、没有写最少或最多的，登记多少计多少'),
    ...said(tiered.some(({ tierKind }) => tierKind === undefined), '分档的，按所到的那一档计分，不一段一段相加'),
    ...said(tiered.some(({ tierPer }) => tierPer === undefined), '分档的，每条登记各看各的数量，几条不加起来看'),
    ...said(valid.includes(true) && valid.includes(false), '没有写有效期的项目，只计入当年'),
  ];
}

function ofRepetition(rules: readonly Fields[]): readonly string[] {
  return said(rules.some(({ repeatFactors, repeatPer, repeatWithin }) => repeatFactors !== undefined && repeatPer === undefined && repeatWithin === undefined), '一年之内再发生的才算重复');
}

function ofVisits(groups: readonly Fields[]): readonly string[] {
  return said(groups.some(({ highestPer }) => highestPer === 'event'), '“同一次”是台账里的一行：同一天分几行登记的，各行都计；要合在一起看的，写在一行里');
}

function ofDeductions(items: readonly Fields[], { base, deductions, freeItems }: Fields): readonly string[] {
  const free = fieldsIn(freeItems).length > 0 || items.some(({ kind, on }) => kind === 'deduction' && on === undefined);
  return said(free && fieldsIn(base).some((one) => Object.keys(one).length > 0) && deductions === undefined, '减分从得分里减，基础分和加分各是多少照旧');
}

function ofCaps(caps: readonly Fields[], who: EarnerNouns): readonly string[] {
  return [
    ...said(caps.some(({ scope }) => scope === undefined), `封顶没有写明全村合计的，每${who.one}各算各的`),
    ...said(caps.some(({ excess }) => excess === 'refuse'), '会超出封顶的整条不计，按日子先后看哪条先占：同一天的按方案里项目的先后，同一项目的分多的先占；按月登记的当作当月1日'),
  ];
}

/** Of vetoes and freezes: until when, of what period, and what becomes of rank, award and balance. */
export function silentEffects({ written, file }: Silent): readonly string[] {
  const items = fieldsIn(written.items);
  const vetoes = fieldsIn(written.vetoes);
  const effects = [...items, ...vetoes].flatMap((one) => fieldsIn(one.effects));
  const of = (name: string): readonly Fields[] => effects.filter(({ effect }) => effect === name);
  const redeems = (file.redemption ?? null) !== null;
  const period = file.awards?.kind === 'thresholds' && file.awards.per !== 'year' ? '当期' : '当年';
  return [
    ...said(vetoes.some(({ per }) => per === undefined), '否决条件没有写看哪一期的，看全年'),
    ...said(of('score-at-most').some(({ per }) => per === undefined), '得分最高多少没有写哪一期的，限制全年的得分'),
    ...said(of('drop-tiers').some(({ tiers }) => tiers === undefined), `降等次没有写几等的，降一等；只降${period}的`),
    ...said(of('disqualify').length > 0, `取消评奖的，取消${period}的评奖，名次照排`),
    ...said(of('freeze').some(({ until }) => until === undefined) || items.some(({ kind, until }) => kind === 'freeze' && until === undefined), '暂停兑换没有登记止期的，到另行通知为止'),
    ...ofOut(of('out'), redeems),
  ];
}

function ofOut(outs: readonly Fields[], redeems: boolean): readonly string[] {
  const toYearEnd = outs.filter(({ until }) => until === undefined || until === 'year-end');
  const barred = (one: Fields): boolean => one.redemption !== 'kept';
  return [
    ...said(outs.some(({ until }) => until === undefined), '退出没有写到什么时候的，到当年年底为止，次年照常参加'),
    ...said(outs.length > 0, '退出期间不参加排名，不评奖'),
    ...said(redeems && outs.some(({ redemption }) => redemption === undefined), '退出期间不得兑换'),
    ...said(redeems && toYearEnd.some(barred), '退出到当年年底的，从当月起每月月底余额清零'),
    ...said(redeems && outs.some((one) => barred(one) && !toYearEnd.includes(one)), '退出到年底以后的，余额留着，解除以后再兑换'),
  ];
}
