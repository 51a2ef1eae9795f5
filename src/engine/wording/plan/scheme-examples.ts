// What to write instead, as near as can be to what was written: a value of a scheme file enters, the example for it leaves.
import { parseMonth } from '../../basis/calendar';
import { pointsIn } from '../../basis/spelt-figures';
import type { JsonKind } from '../../scheme/json-kind';
import type { SchemeProblem } from '../../scheme/problem';
import { figureInWords, quoted } from '../phrases';

type Text = { readonly what: string; readonly mend: string };
type Written = SchemeProblem['value'];

const KINDS: Readonly<Record<JsonKind, string>> = {
  object: '花括号 { } 括起的一组内容',
  list: '方括号 [ ] 括起的列表',
  text: '英文引号括起的文字',
  number: '数字',
  boolean: '“true”或“false”',
  null: 'null',
  nothing: '空',
};

const EXAMPLES: Readonly<Record<JsonKind, string>> = {
  object: '请写成 { "键": 值, … }',
  list: '请写成 [ …, … ]，只有一项也要方括号',
  text: '请写成 "文字"，数字编号也要引号',
  number: '请写成不带引号的数字，如 5 或 0.5',
  boolean: '请写 true 或 false，不带引号',
  null: '请写 null',
  nothing: '请删去',
};

export function wrongType({ facts, value }: SchemeProblem): Text {
  const expected = facts.expected as JsonKind;
  const written = value === null ? KINDS[facts.received as JsonKind] : quoted(value);
  return { what: `应为${KINDS[expected]}，写的是${written}`, mend: meant(expected, value) ?? EXAMPLES[expected] };
}

/** `null` where nothing shows what is meant. */
function meant(expected: JsonKind, value: Written): string | null {
  if (value === null) return null;
  if (expected === 'list') return `请写成 [${JSON.stringify(value)}]，只有一项也要方括号`;
  if (expected === 'text') return `请加上引号，写成 "${String(value)}"`;
  if (expected === 'number' && typeof value === 'string') {
    const figure = figureMeant(value);
    return figure === null ? null : `请去掉引号，写成 ${figureInWords(figure)}`;
  }
  const said = expected === 'boolean' ? YES_OR_NO.get(String(value).toLowerCase()) : undefined;
  return said === undefined ? null : `请写成 ${String(said)}，不带引号`;
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ...['是', '对', '有', '√', 'yes', 'true', '1'].map((word) => [word, true] as const),
  ...['否', '不', '无', '没有', '×', 'no', 'false', '0'].map((word) => [word, false] as const),
]);

/** `60%`, `3分`, `３０００元`, `二十分`: the figure that is meant, whatever it is followed by; `null` for 33.7万 and for what is none. */
function figureMeant(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const digits = /^(\d+(?:\.\d+)?)(?:%|\p{Script=Han}{0,2})$/u.exec(plain);
  if (digits !== null) return plain.endsWith('万') ? null : Number(digits[1]);
  const spelt = pointsIn(plain);
  return spelt === null || spelt < 0 ? null : spelt;
}

/** The nearest figure that may stand there, `，如 5`; '' where none is near. */
export function nearFigure({ code, facts, value }: SchemeProblem): string {
  if (typeof value !== 'number') return '';
  const near = nearestAllowed(code, value);
  const { min, max, above } = facts;
  const fits = (typeof min !== 'number' || near >= min) && (typeof max !== 'number' || near <= max) && (typeof above !== 'number' || near > above);
  return fits && near !== value ? `，如 ${figureInWords(near)}` : '';
}

function nearestAllowed(code: SchemeProblem['code'], value: number): number {
  if (code === 'not-whole') return Math.max(1, Math.round(value));
  if (code === 'too-many-places') return Math.round(value * 1000) / 1000;
  return code === 'below-a-fen' ? Math.round(value * 100) / 100 : Math.abs(value);
}

/** The month that a text means, as files have it: `2024年1月` → `2024-01`; '2023-01' where none can be found. */
export function exampleMonth(value: Written): string {
  const [, year, month] = /^\D*(20\d\d)\D{0,3}(\d{1,2})(?!\d)/u.exec(String(value).normalize('NFKC')) ?? [];
  const text = `${year}-${String(month).padStart(2, '0')}`;
  return parseMonth(text) === null ? '2023-01' : text;
}

/** The first month `start` (1–12) from the month written on: 2024-04 with 1 is 2025-01. */
export function nextStart(value: Written, start: number): string {
  const [year, month] = String(value).split('-');
  return `${Number(year) + (start < Number(month) ? 1 : 0)}-${String(start).padStart(2, '0')}`;
}
