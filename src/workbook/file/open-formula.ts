// What a formula of an .ods looks at: its text as OpenFormula writes it enters (`of:=SUM([.B2:.B9];[$'1 月'.A1])`), the
// cells leave. Names of what is no fixed range, labels and what is written in another language count as looking at
// every cell.
import { columnIndex, entryAt } from '../../engine';
import type { CellArea } from '../formula-text';
import { MOST_AREAS_OF_NAME, readsFar, stretched, stretches, type CellsReach } from './formula-reach';

/** Where a formula stands. */
export type OpenFormulaPlace = {
  readonly sheet: string;
  /** The addresses that each name stands for, by its name in small letters. */
  readonly names: ReadonlyMap<string, readonly string[]>;
};

const LANGUAGE = /^\s*(?:of|oooc):=/u;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The words in a formula that make LEDGER read the whole workbook. */
const READS_ALL = '"整本工作簿"';

const SHEET = String.raw`(?:\$?(?:'((?:[^']|'')*)'|([^\[\]'.:#\s]+)))?\.`;
const CELL = String.raw`(?=[$A-Z0-9])\$?([A-Z]{1,3})?\$?(\d{1,7})?`;
/** From a text in quotation marks on, whatever looks at no cell; a formula is a row of these, of references and of
 * calls. */
const HARMLESS = /"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?|(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?|[-+*/^&=<>%~!;|(){}\s]/iuy;
/** Of another file, where one is named, a sheet of the same name is taken. */
const REFERENCE = new RegExp(String.raw`\[(?:'(?:[^']|'')*'#)?${SHEET}${CELL}(?::(?:${SHEET})?${CELL})?\]`, 'uyi');
/** What is left of cells that are deleted. */
const GONE = /\[[^[\]'"]*#REF![^[\]'"]*\]/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const QUOTED = /'(?:[^']|'')*'/gu;
/** An address that is the same wherever the name is used; a sheet in quotation marks is `x`. */
const FIXED = /^\$?[^.:]+\.\$[A-Z]+\$\d+(?::(?:\$?[^.:]+)?\.\$[A-Z]+\$\d+)?$/iu;
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy;

export function reachOfOpenFormula(formula: string, place: OpenFormulaPlace): CellsReach {
  const start = LANGUAGE.exec(formula);
  if (start === null || formula.includes(READS_ALL)) return 'everywhere';
  const areas: CellArea[] = [];
  let wide = false;
  for (let at = start[0].length; at < formula.length;) {
    const call = matchAt(CALL, formula, at);
    const found =
      call === null
        ? pieceAt(formula, at, place)
        : { length: call[0].length, reach: readsFar(entryAt(call, 1)) ? null : [] };
    if (found === null || found.reach === null) return 'everywhere';
    areas.push(...found.reach);
    wide ||= call !== null && stretches(entryAt(call, 1));
    at += found.length;
  }
  return wide ? stretched(areas) : areas;
}

/** `reach` is `null` where it is not known. */
type Piece = { readonly length: number; readonly reach: readonly CellArea[] | null };

function pieceAt(formula: string, at: number, place: OpenFormulaPlace): Piece | null {
  const reference = matchAt(REFERENCE, formula, at);
  if (reference !== null) return { length: reference[0].length, reach: areaOf(reference, place.sheet) };
  const harmless = matchAt(GONE, formula, at) ?? matchAt(HARMLESS, formula, at);
  if (harmless !== null) return { length: harmless[0].length, reach: [] };
  const name = matchAt(NAME, formula, at);
  return name === null ? null : { length: name[0].length, reach: reachOfName(name[0], place) };
}

function reachOfName(name: string, { sheet, names }: OpenFormulaPlace): readonly CellArea[] | null {
  const addresses = names.get(name.toLowerCase()) ?? [];
  if (addresses.length === 0 || addresses.length > MOST_AREAS_OF_NAME) return null;
  const areas = addresses.map((address) => {
    const reference = FIXED.test(address.replace(QUOTED, 'x')) ? matchAt(REFERENCE, `[${address}]`, 0) : null;
    return reference === null ? null : areaOf(reference, sheet);
  });
  return areas.some((area) => area === null) ? null : (areas as readonly (readonly CellArea[])[]).flat();
}

/** `null` where it is not known, or over several sheets. */
function areaOf(
  [, quoted, plain, left, top, quotedEnd, plainEnd, right, bottom]: RegExpExecArray,
  own: string,
): readonly CellArea[] | null {
  const sheet = nameOf(quoted, plain) ?? own;
  if ((nameOf(quotedEnd, plainEnd) ?? sheet) !== sheet) return null;
  const isArea = right !== undefined || bottom !== undefined;
  const isWhole = left === undefined || top === undefined;
  if (
    isArea ? (left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined) : isWhole
  )
    return null;
  const columns = left === undefined ? [0, LAST_COLUMN] : [columnIndex(left), columnIndex(right ?? left)];
  const rows = top === undefined ? [0, LAST_ROW] : [Number(top) - 1, Number(bottom ?? top) - 1];
  return [
    {
      sheet,
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
  ];
}

function nameOf(quoted: string | undefined, plain: string | undefined): string | null {
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
