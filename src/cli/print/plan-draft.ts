// A plan drafted from a paper's text, sentence by sentence for a terminal:
// what is written there, what it became, what is to be checked and what was not used.
import { describeDraft, type Draft } from '../../engine';
import { visible } from '../terminal-text';
import { schemeWords } from '../wording/scheme';

export function printSayings(draft: Draft): string {
  const sayings = describeDraft(draft);
  const used = sayings.filter(({ became }) => became.length > 0);
  const tally = schemeWords.tally(
    used.length,
    used.filter(({ doubts }) => doubts.length > 0).length,
    sayings.filter(({ left }) => left.length > 0).length,
  );
  const lines = sayings.map(({ clause, text, became, doubts, left }) =>
    [
      `${clause === '' ? '' : `${visible(clause)} `}${visible(text)}\n`,
      ...became.map(schemeWords.became),
      ...(doubts.length === 0 ? [] : [schemeWords.doubts(doubts)]),
      ...(left.length === 0 ? [] : [schemeWords.left(left)]),
    ].join(''),
  );
  return `${tally}${lines.join('')}`;
}
