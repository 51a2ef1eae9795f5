// What is done where a plan is silent: the file as written and the same with its defaults enter, sentences leave, for a
// committee to see that they are not the paper's.
import { countingOf } from '../../scheme/counting';
import type { AwardsFile, SchemeFile } from '../../scheme/shape';
import { EARNER_NOUNS } from '../earner-nouns';
import { SCHEME_WORDS } from './scheme-fields';

type Fields = Readonly<Record<string, unknown>>;

/** In the order of the file; of its first version. */
export function silentRules(written: Fields, file: SchemeFile): readonly string[] {
  return [...ofBase(written.base, file), ...ofItems(written.items, file), ...ofDays(file), ...ofRedemption(written.redemption, file), ...ofAwards(written.awards, file)];
}

function ofBase(written: unknown, { base }: SchemeFile): readonly string[] {
  if (base === undefined || !isObject(written)) return [];
  const categories = Array.isArray(written.categories) ? (written.categories as readonly Fields[]) : [];
  const given = base.given || (categories.length > 0 && categories.every((category) => category.given === true));
  const everyMonth = categories.length === 0 ? (written.period ?? 'month') === 'month' : categories.some(({ period }) => (period ?? 'month') === 'month');
  return [
    ...(written.period === undefined && categories.some(({ period }) => period === undefined) ? ['基础分每月评定一次'] : []),
    ...(given && everyMonth ? ['没有另定起始月份的，从台账最早的一个月算起，那以前的各月不给基础分'] : []),
    ...(written.step === undefined && !given ? ['基础分按0.5分一档评'] : []),
    ...(written.withoutTable === undefined && !given ? ['台账里没有基础分评定表的，按满分计'] : []),
  ];
}

function ofItems(written: unknown, { items = [], earner }: SchemeFile): readonly string[] {
  const who = EARNER_NOUNS[earner];
  const once = items.some(({ unit, counting }) => counting === undefined && countingOf(unit ?? '次').startsWith('once-a-'));
  const repeats = (Array.isArray(written) ? (written as readonly Fields[]) : []).some(({ repeatFactors, repeatPer, repeatWithin }) => repeatFactors !== undefined && repeatPer === undefined && repeatWithin === undefined);
  return [...(once ? [`以月、季、半年、年为单位的项目，每${who.one}每月、每季、每半年、每年至多计一次`] : []), ...(repeats ? ['一年之内再发生的才算重复'] : [])];
}

/** What goes by the days of rows. */
function ofDays({ base, items = [], running, year }: SchemeFile): readonly string[] {
  const clears = year?.clearedOn !== undefined || items.some(({ effects }) => effects.some(({ effect }) => effect === 'clear-score'));
  const wholeYear = base !== undefined && [base, ...(base.categories ?? [])].some(({ given, period }) => given === true && period === 'year');
  return [
    ...(year?.termYears !== undefined && wholeYear ? ['先给的全年基础分，一届只在第一年给一次'] : []),
    ...((running ?? null) === null ? [] : ['逐笔限额每年重新起算，同一天的先扣后加']),
    ...(clears ? ['得分清零的那天还没有过完的一期，基础分照旧；余额不清'] : []),
  ];
}

function ofRedemption(written: unknown, { redemption }: SchemeFile): readonly string[] {
  if (!isObject(written) || redemption === undefined || redemption === null) return [];
  return [
    ...(written.of === undefined ? ['全部得分都可以兑换'] : []),
    ...(written.usableAtOnce === undefined ? ['当月得的分从下月起才能兑换'] : []),
    ...(written.carryOver === undefined && written.clearedIn === undefined && written.clearedOn === undefined ? ['年底没有兑换的转到下年'] : []),
  ];
}

function ofAwards(written: unknown, { awards, earner, items = [], vetoes = [] }: SchemeFile): readonly string[] {
  if (!isObject(written) || awards === undefined || awards === null) return [];
  const freezes = items.some(({ kind }) => kind === 'freeze') || [...items, ...vetoes].some(({ effects = [] }) => effects.some(({ effect }) => effect === 'freeze' || effect === 'out'));
  const { rounding, ties, skipFrozen } = awards as Partial<Pick<Extract<AwardsFile, { kind: 'quota' }>, 'rounding' | 'ties' | 'skipFrozen'>>;
  return [
    ...(written.rounding === undefined && rounding !== undefined ? [`名额有小数的${SCHEME_WORDS[rounding]}`] : []),
    ...(written.ties === undefined && ties !== undefined ? [`同分跨名额的${SCHEME_WORDS[ties]}`] : []),
    ...(written.skipFrozen === undefined && skipFrozen === true && freezes ? [`年末仍在暂停兑换的${EARNER_NOUNS[earner].one}不评奖，名额顺延`] : []),
  ];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
