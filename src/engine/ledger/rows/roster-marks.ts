// A cell of 常住, 老年户 or 参评 → yes, no, or words that nobody knows.
import { compact, isBlank, textOf, type CellValue } from '../../basis/cells';
import { elderlyWords } from './elderly-words';

export type MarkKind = 'resident' | 'elderly' | 'opted-in';
export type MarkMeaning = 'yes' | 'no' | 'unclear';

/** Marks that mean yes and no in 常住, 老年户 and 参评; a blank means no. */
const YES =
  /^(是|对|√|✓|✔|☑|y|yes|true|1|有|常住|常住户|常住在家|在家|在家居住|在家常住|在村|在村居住|在村常住|长期居住|长住|居住|留守|参评|参加|自愿|老年户|自愿参加)$/i;
const NO =
  /^(否|×|✗|x|n|no|false|0|无|外出|不|非常住|不常住|不在家|不在村|长期外出|长年外出|常年外出|常年在外|长期在外|长年在外|在外|外地|在外务工|外地务工|外出经商|外出居住|外出打工|打工|务工|外出务工|举家外出|全家外出|举家搬迁|搬走|已搬走|搬迁|已搬迁|搬出|搬离|迁出|已迁出|迁走|空户|空房|空挂户|无人居住|进城|进城居住|去世|死亡|已故|已去世|注销|已注销|销户|已销户|五保集中供养|集中供养|不参评|不参加|未参加|空挂|\/|-)$/i;

const LONGEST_MARK = 40;

/** What a mark says; a blank one says no. A remark in the column of one of the two marks of elderly households is read
 * as one. */
export function markMeaning(cell: CellValue | undefined, kind: MarkKind): MarkMeaning {
  if (isBlank(cell)) return 'no';
  const text = compact(textOf(cell))
    .slice(0, LONGEST_MARK)
    .replace(/\([^)]*\)/gu, '');
  if (YES.test(text)) return 'yes';
  if (NO.test(text)) return 'no';
  return kind === 'resident' ? 'unclear' : meaningOfWords(cell, kind);
}

function meaningOfWords(cell: CellValue, kind: 'elderly' | 'opted-in'): MarkMeaning {
  const { elderly, optedIn, hint } = elderlyWords(cell);
  if (hint !== null) return 'unclear';
  if (kind === 'elderly') return elderly ? 'yes' : 'unclear';
  return optedIn === null ? 'unclear' : optedIn ? 'yes' : 'no';
}
