// What one household may redeem and what that is made of, in one sentence, for whoever explains a household.
import { LAST_DAY, type LocalDate } from '../../basis/calendar';
import { formatPoints, type Points, type Scale } from '../../basis/points';
import { dayInWords } from '../phrases';

type Balance = Readonly<Record<'opening' | 'earned' | 'redeemed' | 'lapsed' | 'raised' | 'left', Points>>;

/** `上年结转20，加各月得分1025，减已兑换30，减清零或失效5，余额1010分；暂停兑换到2025年3月31日`. `frozenUntil`: `null` for who may redeem. */
export function balanceInWords(balance: Balance, scale: Scale, frozenUntil: LocalDate | null): string {
  const points = (grains: Points): string => formatPoints(grains, scale);
  const parts = [
    `上年结转${points(balance.opening)}`,
    `加各月得分${points(balance.earned)}`,
    `减已兑换${points(balance.redeemed)}`,
    ...(balance.lapsed === 0 ? [] : [`减清零或失效${points(balance.lapsed)}`]),
    ...(balance.raised === 0 ? [] : [`补到最低余额${points(balance.raised)}`]),
    `余额${points(balance.left)}分`,
  ];
  return parts.join('，') + frozenInWords(frozenUntil);
}

function frozenInWords(until: LocalDate | null): string {
  if (until === null) return '';
  return until === LAST_DAY ? '；正在暂停兑换' : `；暂停兑换到${dayInWords(until)}`;
}
