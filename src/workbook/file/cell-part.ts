// A part that holds cells or their texts: looked over before a reader sees it, since readers take what they
// are given. The package's part enters, UTF-8 bytes leave.
import { failures } from '../wording';
import { MAX_TAGS } from './limits';
import { readPart, type OfficePackage } from './office-package';
import { decodePart, encodePart } from './part-text';

/** How many more `<` the parts of one workbook may have. */
export type TagBudget = { left: number };

const LESS_THAN = 0x3c;
const BANG = 0x21;
const OPENING_D = 0x44;
const OPENING_E = 0x45;

export function newTagBudget(): TagBudget {
  return { left: MAX_TAGS };
}

/** Throws HostFailure when the part is broken, declares entities, or takes more tags than the budget has left. */
export function readCellPart(parts: OfficePackage, path: string, budget: TagBudget): Uint8Array {
  const content = inUtf8(readPart(parts, path), path);
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] !== LESS_THAN) continue;
    budget.left -= 1;
    // `<!DOCTYPE` and `<!ENTITY`; comments and CDATA begin otherwise.
    if (content[at + 1] === BANG && (content[at + 2] === OPENING_D || content[at + 2] === OPENING_E)) throw failures.entityDeclarations();
  }
  if (budget.left < 0) throw failures.tooManyCells();
  return content;
}

function inUtf8(bytes: Uint8Array, path: string): Uint8Array {
  const wide = bytes[0] >= 0xfe || bytes[0] === 0 || bytes[1] === 0;
  return wide ? encodePart(decodePart(bytes, path).text, { encoding: 'utf-8', mark: false }) : bytes;
}

/** Whether a worksheet's text has its list of cells, closed, and its own end. */
export function isWholeSheet(text: string): boolean {
  const cells = text.lastIndexOf('sheetData');
  return cells > 0 && /^sheetData\s*\/?>/.test(text.slice(cells, cells + 40)) && /<\/(?:\w+:)?worksheet\s*>\s*(?:<!--[^<>]*-->\s*)*$/.test(text.slice(-1000));
}
