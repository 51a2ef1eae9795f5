// What a formula of an .ods looks at: its text as OpenFormula writes it enters (`of:=SUM([.B2:.B9];[$'1 月'.A1])`), the cells
// leave. Names, labels and what is written in another language count as looking at every cell.
import { columnIndex } from '../../engine';
import type { CellArea } from '../formula-text';
import { readsFar, stretched, stretches, type CellsReach } from './formula-reach';

const LANGUAGE = /^\s*(?:of|oooc):=/u;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** How LEDGER is told to read whatever the workbook holds. */
const READS_ALL = '"整本工作簿"';

const SHEET = String.raw`(?:\$?(?:'((?:[^']|'')*)'|([^\[\]'.:#\s]+)))?\.`;
const CELL = String.raw`(?=[$A-Z0-9])\$?([A-Z]{1,3})?\$?(\d{1,7})?`;
/** From a text in quotation marks on, whatever looks at no cell; a formula is a row of these, of references and of calls. */
const HARMLESS = /"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?|(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?|[-+*/^&=<>%~!;|(){}\s]/uyi;
/** Of another file, where one is named, a sheet of the same name is taken. */
const REFERENCE = new RegExp(String.raw`\[(?:'(?:[^']|'')*'#)?${SHEET}${CELL}(?::(?:${SHEET})?${CELL})?\]`, 'uyi');
/** What is left of cells that are deleted. */
const GONE = /\[[^[\]'"]*#REF![^[\]'"]*\]/uy;
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy;

/** `sheet` is the formula's own. */
export function reachOfOpenFormula(formula: string, sheet: string): CellsReach {
  const start = LANGUAGE.exec(formula);
  if (start === null || formula.includes(READS_ALL)) return 'everywhere';
  const areas: CellArea[] = [];
  let wide = false;
  for (let at = start[0].length; at < formula.length;) {
    const reference = matchAt(REFERENCE, formula, at);
    const call = reference === null ? matchAt(CALL, formula, at) : null;
    const area = reference === null ? null : areaOf(reference, sheet);
    const found = reference ?? call ?? matchAt(GONE, formula, at) ?? matchAt(HARMLESS, formula, at);
    if (found === null || (reference !== null && area === null) || (call !== null && readsFar(call[1]))) return 'everywhere';
    if (area !== null) areas.push(area);
    wide ||= call !== null && stretches(call[1]);
    at += found[0].length;
  }
  return wide ? stretched(areas) : areas;
}

/** `null` where it is not told, or over several sheets. */
function areaOf([, quoted, plain, left, top, quotedEnd, plainEnd, right, bottom]: RegExpExecArray, own: string): CellArea | null {
  const sheet = nameOf(quoted, plain) ?? own;
  if ((nameOf(quotedEnd, plainEnd) ?? sheet) !== sheet) return null;
  const isArea = right !== undefined || bottom !== undefined;
  const isWhole = left === undefined || top === undefined;
  if (isArea ? (left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined) : isWhole) return null;
  const columns = left === undefined ? [0, LAST_COLUMN] : [columnIndex(left), columnIndex(right ?? left)];
  const rows = top === undefined ? [0, LAST_ROW] : [Number(top) - 1, Number(bottom ?? top) - 1];
  return { sheet, top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function nameOf(quoted: string | undefined, plain: string | undefined): string | null {
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
