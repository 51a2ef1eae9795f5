// The text of a part that holds cells or their texts, looked over before a reader sees it: readers take what
// they are given.
import { failures } from '../wording';
import { MAX_TAGS } from './limits';
import { readPart, type OfficePackage } from './office-package';
import { decodePart } from './part-text';
import { plainTags, withLongCharacters } from './plain-xml';

/** How many more `<` the parts of one workbook may have. */
export type TagBudget = { left: number };

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const EXCLAMATION = 0x21;

export function newTagBudget(): TagBudget {
  return { left: MAX_TAGS };
}

/** As plain readers take it: see plain-xml. Throws HostFailure when the part is broken, declares entities, or takes
 * more tags than the budget has left. */
export function readCellText(parts: OfficePackage, path: string, budget: TagBudget): string {
  const content = readPart(parts, path);
  const { tags, plain } = lookOver(content);
  budget.left -= tags;
  if (budget.left < 0) throw failures.tooManyCells();
  const { text } = decodePart(content, path);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw failures.entityDeclarations();
  return withLongCharacters(plain ? text : plainTags(text), path);
}

/** How many tags there are, and whether every one is plain already, as in nearly all files:
 * one look at each byte shows it. */
function lookOver(content: Uint8Array): { readonly tags: number; readonly plain: boolean } {
  let tags = 0;
  let within = false;
  let plain = true;
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at] ?? 0;
    if (byte > GREATER_THAN) continue;
    if (byte === LESS_THAN) {
      tags += 1;
      within = true;
      if (content[at + 1] === EXCLAMATION) plain = false;
    } else if (byte === GREATER_THAN) {
      // One that ends no tag stands in a text, or in an attribute of the tag before.
      if (!within) plain = false;
      within = false;
    } else if (within && byte < 0x20) {
      plain = false;
    }
  }
  return { tags, plain };
}
