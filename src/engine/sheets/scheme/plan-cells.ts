// One value of a scheme file ↔ one cell: as a clerk writes it wherever that reads back as the same value,
// else as JSON, so that nothing is lost.
import { monthOfDay, formatMonth, parseMonth, partsOfDay } from '../../basis/calendar';
import { compact, figureOf, isBlank, isErrorText, textOf, type CellValue } from '../../basis/cells';
import { entryAt, ownOf } from '../../basis/entry';
import { DateReader } from '../../ledger/dates/read-date';
import { dayOfYearInWords } from '../../wording/phrases';
import { SCHEME_WORDS } from '../../wording/plan/scheme-fields';
import { SHEET_WORDS } from '../../wording/plan/scheme-sheet';
import type { PlanColumn } from './plan-tables';

/** What stands in a cell: of which kind, and what may be chosen there. */
export type PlanValue = Pick<PlanColumn, 'node' | 'words'>;

const MARKS: readonly string[] = [
  SHEET_WORDS.unset,
  SHEET_WORDS.cancelled,
  SHEET_WORDS.emptyList,
  SHEET_WORDS.defaults,
];
const PARTING = /[、，,；;\n]/u;
// Characters that a worksheet cannot hold as they are.
const UNSTORABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}|_x[0-9a-f]{4}_/iu;

/** What stands in the cell; `null` for a key that is left out. */
export function writePlanCell(place: PlanValue, value: unknown): string | number | null {
  if (value === undefined) return null;
  const plain = plainCell(place, value);
  const safe =
    typeof plain !== 'string' ||
    (!isErrorText(plain) &&
      !UNSTORABLE.test(plain) &&
      !/^【/u.test(plain) &&
      (value === null || !MARKS.includes(plain)));
  return plain !== null && safe && sameJson(readPlanCell(place, plain), value) ? plain : escaped(value);
}

function escaped(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\ufeff\ufffe\uffff_]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function plainCell({ node, words }: PlanValue, value: unknown): string | number | null {
  if (value === null) return SHEET_WORDS.unset;
  if (typeof value === 'boolean') return value ? SHEET_WORDS.yes : SHEET_WORDS.no;
  if (typeof value === 'number') return node.kind === 'figure' && node.unit === 'percent' ? `${value}%` : value;
  if (typeof value === 'string')
    return node.kind === 'text' && node.date === 'day' ? dayOfYearInWords(value) : (ownOf(words, value) ?? value);
  if (!Array.isArray(value) || node.kind !== 'list') return null;
  return value.length === 0
    ? SHEET_WORDS.none
    : value.map((entry: unknown) => String(plainCell({ node: node.entry, words }, entry))).join('、');
}

/** The value of a cell; `undefined` for a blank one. What is no such value is left as typed, for the checks to name. */
export function readPlanCell(place: PlanValue, cell: CellValue | undefined): unknown {
  if (isBlank(cell)) return undefined;
  const text = typeof cell === 'string' ? cell.trim() : textOf(cell);
  if (text === SHEET_WORDS.unset) return null;
  const json = typeof cell === 'string' && /^["[{]/u.test(text) ? parsed(text) : undefined;
  return json === undefined ? typedValue(place, cell, text) : json;
}

function typedValue({ node, words }: PlanValue, cell: CellValue, text: string): unknown {
  switch (node.kind) {
    case 'text':
      if (node.date !== null) return node.date === 'month' ? monthOfCell(cell, text) : dayOfCell(cell, text);
      return wordOf(text, words) ?? text;
    case 'figure':
      return figureOfCell(cell, node.unit === 'percent') ?? text;
    case 'truth':
      return truthOf(text) ?? text;
    case 'word':
      return (
        wordOf(text, words) ??
        node.words.find((word) => word === compact(text).toLowerCase() || SCHEME_WORDS[word] === compact(text)) ??
        text
      );
    case 'list':
      return listOfCell({ node: node.entry, words }, text);
    default:
      return typeof cell === 'string'
        ? figureOf(cell) === null
          ? (truthOf(text) ?? text)
          : Number(figureOf(cell))
        : cell;
  }
}

function listOfCell(entry: PlanValue, text: string): unknown {
  if (text === SHEET_WORDS.none) return [];
  return text
    .split(PARTING)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readPlanCell(entry, part));
}

/** `2024-01`, also of a date cell and of `2024年1月`. */
function monthOfCell(cell: CellValue, text: string): string {
  const plain = text.normalize('NFKC');
  if (parseMonth(plain) !== null) return plain;
  const written = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*月?$/u.exec(plain);
  if (written) return `${written[1]}-${entryAt(written, 2).padStart(2, '0')}`;
  const day = new DateReader(0).day(cell, false);
  return day > 0 ? formatMonth(monthOfDay(day)) : text;
}

/** `01-10`, also of a date cell and of `1月10日`. */
function dayOfCell(cell: CellValue, text: string): string {
  const written = /^(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?$/u.exec(text.normalize('NFKC'));
  const two = (figure: string | number): string => String(figure).padStart(2, '0');
  if (written) return `${two(entryAt(written, 1))}-${two(entryAt(written, 2))}`;
  const serial = new DateReader(0).day(cell, false);
  if (serial <= 0) return text;
  const { month, day } = partsOfDay(serial);
  return `${two(month)}-${two(day)}`;
}

/** Whether a share may be 1 % or 100 %: Excel hands over 1 for a typed 100%. */
export function isDoubtfulShare({ node }: PlanValue, cell: CellValue | undefined): boolean {
  return node.kind === 'figure' && node.unit === 'percent' && figureOf(cell) === 1;
}

/** With or without its unit, `33.7万元` too. A percentage typed into Excel arrives as its fraction:
 * 20% as 0.2, 100% as 1. */
function figureOfCell(cell: CellValue, percent: boolean): number | null {
  const text = textOf(cell).replace(/\s*(?:分|元|户|人|期|档|月)$/u, '');
  const inTenThousands = !percent && text.endsWith('万') ? figureOf(text.slice(0, -1)) : null;
  if (inTenThousands !== null) return Math.round(inTenThousands * 10_000_000) / 1000;
  if (!percent) return figureOf(typeof cell === 'string' ? text : cell);
  const signed = text.endsWith('%') ? figureOf(text.slice(0, -1)) : null;
  if (signed !== null) return signed;
  const figure = figureOf(typeof cell === 'string' ? text : cell);
  return figure !== null && figure > 0 && figure <= 1 ? Math.round(figure * 100_000) / 1000 : figure;
}

function truthOf(text: string): boolean | null {
  if (/^(?:是|对|√|✓|true|yes|y)$/iu.test(text)) return true;
  return /^(?:否|不|×|false|no|n)$/iu.test(text) ? false : null;
}

/** The word of a file that is so called there. */
function wordOf(text: string, words: PlanValue['words']): string | null {
  const plain = compact(text);
  return Object.entries(words).find(([, shown]) => compact(shown) === plain)?.[0] ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A text that only begins like JSON.
    return undefined;
  }
}

export function sameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameJson((a as Fields)[key], (b as Fields)[key]));
}

type Fields = Readonly<Record<string, unknown>>;
