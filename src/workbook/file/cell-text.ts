// The text of a part that holds cells or their texts, looked over before a reader sees it: readers take what
// they are given.
import { failures } from '../wording';
import { MAX_TAGS } from './limits';
import { readPart, type OfficePackage } from './office-package';
import { decodePart } from './part-text';

/** How many more `<` the parts of one workbook may have. */
export type TagBudget = { left: number };

const LESS_THAN = 0x3c;

export function newTagBudget(): TagBudget {
  return { left: MAX_TAGS };
}

/** Throws HostFailure when the part is broken, declares entities, or takes more tags than the budget has left. */
export function readCellText(parts: OfficePackage, path: string, budget: TagBudget): string {
  const content = readPart(parts, path);
  for (let at = 0; at < content.length; at += 1) if (content[at] === LESS_THAN) budget.left -= 1;
  if (budget.left < 0) throw failures.tooManyCells();
  const { text } = decodePart(content, path);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw failures.entityDeclarations();
  return text;
}
