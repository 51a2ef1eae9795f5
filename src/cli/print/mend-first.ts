// What to mend first, for a terminal: the last lines of `check`.
import { cellName, problemTitle, withoutPrivateNumbers, type Problem, type Scheme } from '../../engine';
import type { MendGroup } from '../../tasks/mend-first';
import { visible } from '../terminal-text';
import { checkWords } from '../wording/check';

const PLACES_SHOWN = 6;

/** '' when there is no problem at all. */
export function printMendFirst(groups: readonly MendGroup[], earner: Scheme['earner']): string {
  const lineOf = (group: MendGroup): string => groupLine(group, earner);
  if (groups.length === 0) return '';
  const urgent = groups.filter((group) => group.effect === 'score' || group.effect === 'rank-or-award');
  const rest = groups.filter((group) => !urgent.includes(group));
  const lines = urgent.map((group, at) => `  ${at + 1}. ${lineOf(group)}\n`);
  const heading = urgent.length > 0 ? checkWords.mendFirst : checkWords.nothingUrgent;
  return `${heading}\n${lines.join('')}${rest.length > 0 ? `${checkWords.canWait(rest.map(lineOf))}\n` : ''}`;
}

function groupLine({ effect, code, problems }: MendGroup, earner: Scheme['earner']): string {
  const places = [...new Set(problems.flatMap((problem, at) => rowOrCell(problem, problems[at - 1]?.sheet ?? null)))];
  return visible(
    checkWords.group(problemTitle(code, earner), problems.length, checkWords.effects[effect], {
      shown: places.slice(0, PLACES_SHOWN),
      all: places.length,
    }),
  );
}

/** `加减分登记 C17`, or `C17` when the place before it is in the same sheet;
 * nothing for a problem of the ledger as a whole. */
function rowOrCell({ sheet, row, columnIndex }: Problem, sheetBefore: string | null): readonly string[] {
  if (sheet === null) return [];
  const named = withoutPrivateNumbers(sheet);
  if (row === null) return [named];
  const cell = columnIndex === null ? checkWords.row(row) : cellName(row - 1, columnIndex);
  return [sheet === sheetBefore ? cell : `${named} ${cell}`];
}
