// How the named styles of a SheetModel look: the one table that every adapter paints from.
import type { SheetRow, StyleName } from '../engine';

export type Look = {
  readonly font: '宋体' | '黑体';
  /** Points. */
  readonly size: number;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** RRGGBB; `null` for none. */
  readonly fill: string | null;
  readonly number: 'general' | 'points' | 'integer' | 'money';
  /** Points that a row without a height of its own gets at least; `null` leaves it to the host. */
  readonly rowHeight: number | null;
};

/** How every sheet of ours is printed: margins in inches, the footer in the spreadsheet's own code. */
export const PRINTING = {
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  footer: '第 &P 页 共 &N 页',
} as const;

/** The character set of both fonts: GB2312. */
export const FONT_CHARSET = 134;

const BODY: Look = {
  font: '宋体',
  size: 11,
  border: true,
  horizontal: 'left',
  wrap: false,
  fill: null,
  number: 'general',
  rowHeight: null,
};
const FREE: Look = { ...BODY, border: false };
// In the middle, as on printed forms: flush with the rule beside it a figure reads as if it had a 1 more.
const FIGURE: Look = { ...BODY, horizontal: 'center' };
const TOTAL: Look = { ...BODY, font: '黑体' };

export const LOOKS: Readonly<Record<StyleName, Look>> = {
  // A merged row is never fitted to its text by the host, so the tall ones say their height.
  title: { ...FREE, font: '黑体', size: 18, horizontal: 'center', rowHeight: 30 },
  subtitle: FREE,
  header: { ...BODY, font: '黑体', horizontal: 'center', wrap: true, fill: 'F2F2F2' },
  text: BODY,
  'text-centre': { ...BODY, horizontal: 'center' },
  points: { ...FIGURE, number: 'points' },
  integer: { ...FIGURE, number: 'integer' },
  money: { ...FIGURE, number: 'money' },
  'total-text': TOTAL,
  'total-integer': { ...TOTAL, horizontal: 'center', number: 'integer' },
  'total-money': { ...TOTAL, horizontal: 'center', number: 'money' },
  note: { ...FREE, size: 10.5, wrap: true },
  signature: { ...FREE, rowHeight: 30 },
};

/** The number format of a value: as few decimal places as it needs, two at most. Texts have none. */
export function numberFormatOf(look: Look, value: string | number | null): string {
  if (typeof value !== 'number' || look.number === 'general') return 'General';
  const places = decimalPlaces(value);
  if (look.number === 'integer') return '0';
  if (look.number === 'money') return places === 0 ? '#,##0' : '#,##0.00';
  return places === 0 ? '0' : places === 1 ? '0.0' : '0.00';
}

/** Whether what does not fit is made smaller rather than cut: everywhere in a table but where lines may break. */
export function shrinks(look: Look): boolean {
  return look.border && !look.wrap;
}

/** Points of height that the row asks for; `null` leaves it to the host. */
export function rowHeightOf(row: SheetRow): number | null {
  const heights = row.cells.flatMap((cell) => (cell === null ? [] : (LOOKS[cell.style].rowHeight ?? [])));
  return row.height ?? (heights.length === 0 ? null : Math.max(...heights));
}

/** Decimal places that the value shows when rounded to two: 0, 1 or 2. */
function decimalPlaces(value: number): number {
  const hundredths = Math.round(value * 100);
  if (hundredths % 100 === 0) return 0;
  return hundredths % 10 === 0 ? 1 : 2;
}

/** Text that a spreadsheet would take for a formula if it were typed. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(text);
}
