// What a redemption did not keep to, in words: the facts of `redemption-against-terms`.
import type { Problem } from '../../basis/problem';
import { figureInWords, listed, quoted } from '../phrases';
import { listFact, numberFact, textFact } from './problem-text';
import { SCHEME_WORDS } from '../plan/scheme-fields';

/** `兑换时，要先有余额100（当时还不够）`; '' without its facts. */
export function termsIn(problem: Problem): string {
  const figure = (name: string): string => figureInWords(numberFact(problem, name) ?? 0);
  const needs = listFact(problem, 'needs').map((need) => `${need}以上`);
  switch (textFact(problem, 'why')) {
    case 'needs':
      return `兑换时，${needs.length > 1 ? `${listed(needs, 10)}，一样也没有达到` : `没有达到${listed(needs)}`}`;
    case 'multiple':
      return `兑换了${figure('asked')}分，不是${figure('multiple')}分的倍数`;
    case 'times':
      return `又兑换了一次，规定${SCHEME_WORDS[textFact(problem, 'per') ?? ''] ?? ''}最多${figure('most')}次`;
    case 'price':
      return `兑换了${quoted(textFact(problem, 'goods') ?? '')}，用去${figure('asked')}分，按价目是${figure('price')}分`;
    case 'unlisted': {
      const goods = textFact(problem, 'goods') ?? '';
      return goods === '' ? '兑换了东西，没有写物品，没法按价目核对' : `兑换了${quoted(goods)}，方案的价目里没有它`;
    }
    default:
      return '兑换不合规定';
  }
}
