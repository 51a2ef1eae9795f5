// The words that a scheme chooses among, in the Chinese of the place where they stand: a word of the file
// enters, what a cell, a sentence or a list to pick from says for it leaves.
import type { ShapeNode } from '../../scheme/shape-tree';
import type { CapWhole, ConditionSubject, FloorSubject, RedemptionNeed } from '../../scheme/types';
import { SCHEME_WORDS } from './scheme-fields';

type Words = Readonly<Record<string, string>>;

const CAP_SUBJECTS: Readonly<Record<CapWhole, string>> = { bonus: '全部加分', deduction: '全部减分', earned: '基础分和加分合计', score: '得分' };

const FLOOR_SUBJECTS: Readonly<Record<Exclude<FloorSubject['kind'], 'category'>, string>> = { score: '得分', base: '基础分', bonus: '加减分合计' };

const FIGURES: Readonly<Record<Exclude<ConditionSubject['kind'], 'item' | 'group' | 'category'>, string>> = { score: '得分', base: '基础分', bonus: '加分', deduction: '减分', months: '参评月数' };

const NEEDED: Readonly<Record<Extract<RedemptionNeed['of'], string>, string>> = { balance: '余额', earned: '累计得分' };

/** One period, the one that a row falls in. */
const THIS_PERIOD: Words = { month: '当月', 'two-months': '当期（两个月）', quarter: '当季', 'half-year': '当期（半年）', year: '全年' };

/** By the end of a pattern: where a word means something else than elsewhere, and the words that stand among ids. */
const AT: readonly (readonly [end: string, words: Words])[] = [
  ['caps[].of', CAP_SUBJECTS],
  ['floors[].of', FLOOR_SUBJECTS],
  ['conditions[].of', FIGURES],
  ['when[].of', FIGURES],
  ['effects[].per', THIS_PERIOD],
  ['deductions.from', { score: '不分', base: '先扣基础分', bonus: '先扣加分' }],
  ['items[].on', { base: '基础分' }],
  ['needs[].of', NEEDED],
  ['tallies[].of', { earned: '累计得分' }],
  ['redemption.of', { bonus: '加分减去减分以后的部分' }],
];

/** Every word that may stand at a pattern with its Chinese there; none where a text is the writer's own. */
export function wordsAt(pattern: string, node: ShapeNode): Words {
  const special = AT.find(([end]) => pattern === end || pattern.endsWith(`.${end}`))?.[1] ?? {};
  if (node.kind === 'list') return wordsAt(pattern, node.entry);
  if (node.kind !== 'word') return node.kind === 'text' ? special : {};
  return Object.fromEntries(node.words.map((word) => [word, special[word] ?? SCHEME_WORDS[word] ?? word]));
}
