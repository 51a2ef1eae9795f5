// What `honours` says.
import { honoursOpenNote, honoursRangeNote, monthInWords, nounsOf, printedPoints, type Honoured, type MonthHonours, type Scheme } from '../../engine';
import { visible } from '../terminal-text';

const lineOf = ({ household, points }: Honoured): string => `  ${visible(household.id)} ${visible(household.name)} ${printedPoints(points, household.year.scores)}分`;

function part(heading: string, lines: readonly Honoured[]): string {
  return lines.length === 0 ? '' : `${heading}\n${lines.map((line) => `${lineOf(line)}\n`).join('')}`;
}

export const honoursWords = {
  none: (plan: string) => `方案“${visible(plan)}”这个月不评荣誉户`,
  list: (honours: MonthHonours, scheme: Scheme) => {
    const who = nounsOf(scheme);
    const { named, open, refused, month, name, outOfRange } = honours;
    return [
      part(`${monthInWords(month)}${name}${named.length}${who.one}：`, named),
      part(`待评议${open.length}${who.one}：${honoursOpenNote(honours, who)}`, open),
      part(`经评议不授予${refused.length}${who.one}：`, refused),
      outOfRange ? `${honoursRangeNote({ ...honours, named: named.length }, who)}\n` : '',
    ].join('');
  },
} as const;
