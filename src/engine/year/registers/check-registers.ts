// A scored year with its registers → what the registers say that does not hold. No figure changes for it.
import type { Problem } from '../../basis/problem';
import { rulesInForce } from '../../scheme/versions';
import { checkGoods } from './check-goods';
import { checkPanels } from './check-panels';
import type { YearResult } from '../year-result';
import { checkPostings } from './check-postings';

export function checkRegisters(year: YearResult): readonly Problem[] {
  const { ledger, scheme, scores } = year;
  const { panel } = rulesInForce(scheme, scores.asOf);
  const { panels } = ledger.registers;
  return [
    ...checkPostings(year),
    ...checkGoods(ledger),
    ...(panels === null || panel === null ? [] : checkPanels(panels, ledger.roster, panel)),
  ];
}
