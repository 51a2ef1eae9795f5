// What the word of a result cell says of an objection: it was right, partly right, or not; nothing is written yet.
import { compact } from '../../basis/cells';
import type { ObjectionResult } from './types';

const PARTLY = /部分|部份/u;
const REJECTED = /不成立|不属实|未属实|不采纳|不予|不支持|维持|驳回|无误|不实|无异议|撤回|撤销/u;
const UPHELD = /成立|属实|采纳|支持|更正|补记|补登|已改|改正|调整|同意/u;
const OPEN = /^(?:待|未|核实中|处理中|调查中|办理中)/u;

export function resultIn(text: string): ObjectionResult {
  const word = compact(text);
  if (word === '' || OPEN.test(word)) return 'open';
  if (PARTLY.test(word)) return 'partly';
  if (REJECTED.test(word)) return 'rejected';
  return UPHELD.test(word) ? 'upheld' : 'other';
}
