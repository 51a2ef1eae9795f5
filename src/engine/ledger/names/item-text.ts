// The text of an item cell → every item that it names (志愿服务3次；好人好事+0.5), each with the count and the points that are
// written beside it. What a row makes of them depends on its other cells (see SpeltItems).
import { compact } from '../../basis/cells';
import { milliOf } from '../../basis/points';
import { countIn, pointsIn } from '../../basis/spelt-figures';
import { LEFT_OUT, type NameIndex, UNKNOWN } from './name-index';

/** One item that a cell names. */
export type ItemPiece = {
  /** Index into `Scheme.items`. */
  readonly item: number;
  /** The words that name it. */
  readonly text: string;
  /** Milli; `null` where none is written. */
  readonly count: number | null;
  /** Whether the count is 两, which may be a few. */
  readonly spoken: boolean;
  /** As written, below 0 for what is taken away; `null` where none are. */
  readonly points: number | null;
};

/** What a text names; `unknown`: its parts that name nothing. */
export type ItemText = {
  readonly pieces: readonly ItemPiece[];
  /** Another way to read it: every part by itself, though some together are one name (好人好事、宣传宣讲); `null` for none. */
  readonly apart: readonly ItemPiece[] | null;
  readonly unknown: readonly string[];
};

const LONGEST = 400;
/** Parts that may be one name together (清理蓝棚顶、废旧房、杂物堆). */
const MOST_JOINED = 8;

/** `null` for a text that is one name or none, with nothing beside it;
 * no pieces for one of which a person said that none of it is for points. */
export function readItemText(text: string, names: NameIndex): ItemText | null {
  if (text.length > LONGEST || !MAY_HOLD_MORE.test(text) || names.isSettled(text)) return null;
  const written = withoutNumbering(text).normalize('NFKC').replace(/[−–—]/gu, '-');
  const parts = partsOf(written);
  const { pieces, unknown, leftOut } = piecesOf(written, parts, () => true, names);
  if (leftOut && unknown.length === 0) return { pieces, apart: null, unknown };
  if (pieces.length === 0) return null;
  const single = piecesOf(
    written,
    parts,
    (first, second) => isBlankBetween(written, first, second) || isCode(written.slice(first.from, first.to), names),
    names,
  );
  const apart = single.pieces.length > pieces.length && single.unknown.length === 0 ? single.pieces : null;
  const bare = pieces.every(({ count, points }) => count === null && points === null);
  // `J8 招商引资某公司`: what follows the code is said of it.
  const one = pieces.length === 1 && unknown.length === 0;
  return bare && (one || (unknown.length > 0 && pieces.every(({ item }) => item === names.find(text))))
    ? null
    : { pieces, apart, unknown };
}

/** The item that a text names, the first of several where every part of it names one; else UNKNOWN. */
export function itemIn(text: string, names: NameIndex): number {
  const item = names.find(text);
  if (item !== UNKNOWN) return item;
  const read = readItemText(text, names);
  return read === null || read.unknown.length > 0 || read.pieces.length === 0 ? UNKNOWN : read.pieces[0].item;
}

// Digits, a sign, a mark between items, or a figure in Chinese before what is counted.
const MAY_HOLD_MORE =
  /[\d０-９①-⒛+＋&＆×✕*＊\n;；,，、。/／|\s(（:：]|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾半](?:人次|户次|件次|[次件回场趟遍起例分])/u;

/** `1.志愿服务 2.好人好事`, `①志愿服务②好人好事`: a new line in place of each number. */
function withoutNumbering(text: string): string {
  const lined = text.replace(/[①-⑳⑴-⒛]/gu, '\n');
  const numbers = [...lined.matchAll(NUMBERED)].map((match) => Number(match[1].normalize('NFKC')));
  return numbers.length > 0 && numbers.every((number, at) => number === at + 1) ? lined.replace(NUMBERED, '\n') : lined;
}

const NUMBERED = /(?<![A-Za-z\d０-９.．])[(（]?([\d０-９]{1,2})[.．、)）](?![\d０-９])/gu;

type Part = { readonly from: number; readonly to: number };

/** Between the marks outside of brackets. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let [depth, from] = [0, 0];
  const close = (to: number): void => {
    if (text.slice(from, to).trim() !== '') parts.push({ from, to });
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (depth <= 0 && (BETWEEN.test(text[at]) || (text[at] === '+' && !POINTS_FOLLOW.test(text.slice(at + 1))))) {
      close(at);
      from = at + 1;
    }
  }
  close(text.length);
  return parts;
}

const BETWEEN = /[\n;,、。/|&\s]/u;
/** 好人好事+0.5 is a bonus, 好人好事+志愿服务 are two items. */
const POINTS_FOLLOW =
  /^\s*(?:[\d.]|[零〇一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾半点]+\s*(?:积?分)?(?:$|[;,、。/|&+)\s]))/u;

type Pieces = Pick<ItemText, 'pieces' | 'unknown'> & { readonly leftOut: boolean };

/** `mayJoin`: whether two parts may be of one name. */
function piecesOf(
  text: string,
  parts: readonly Part[],
  mayJoin: (first: Part, second: Part) => boolean,
  names: NameIndex,
): Pieces {
  let leftOut = false;
  const pieces: ItemPiece[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < parts.length;) {
    let most = at + 1;
    while (most < parts.length && most - at < MOST_JOINED && mayJoin(parts[most - 1], parts[most])) most++;
    const { piece, next } = longestPiece(text, parts.slice(at, most), names);
    if (piece === 'left-out') leftOut = true;
    if (piece === null) unknown.push(text.slice(parts[at].from, parts[at].to).trim());
    else if (piece !== 'left-out') pieces.push(piece);
    at += next;
  }
  return { pieces, unknown, leftOut };
}

/** `J2 志愿服务` and `J2、志愿服务` are no two items. */
function isBlankBetween(text: string, first: Part, second: Part): boolean {
  return text.slice(first.to, second.from).trim() === '';
}

function isCode(text: string, names: NameIndex): boolean {
  return /^\s*[\dA-Za-z.]+\s*$/u.test(text) && names.exact(text) !== UNKNOWN;
}

type Met = { readonly piece: ItemPiece | 'left-out' | null; readonly next: number };

/** As many of the parts, from the first on, as are one name together. */
function longestPiece(text: string, parts: readonly Part[], names: NameIndex): Met {
  const [{ from, to }] = parts;
  for (let next = parts.length; next > 1; next--) {
    const joined = text.slice(from, parts[next - 1].to);
    const piece = joined.includes(':') ? null : pieceOf(joined, (name) => names.exact(name));
    if (piece !== null) return { piece, next };
  }
  return { piece: pieceOf(text.slice(from, to), (name) => orCoded(names.exact(name), name, names)), next: 1 };
}

/** `J8 招商引资某公司`: a code says it, whatever follows. */
function orCoded(exact: number, name: string, names: NameIndex): number {
  return exact === UNKNOWN ? names.find(name) : exact;
}

function pieceOf(written: string, find: (name: string) => number): ItemPiece | 'left-out' | null {
  const text = written.trim();
  const whole = find(text);
  // A name that ends in a figure of its own (献血2次) is that name.
  if (whole !== UNKNOWN && !/[(:]/u.test(text)) return found(whole, text, NOTHING_BESIDE);
  const beside = besideOf(text);
  const item = beside === null || beside.name === '' ? UNKNOWN : find(beside.name);
  if (beside !== null && item !== UNKNOWN) return found(item, beside.name, beside);
  return whole === UNKNOWN ? null : found(whole, text, NOTHING_BESIDE);
}

type Beside = Pick<ItemPiece, 'count' | 'spoken' | 'points'>;

const NOTHING_BESIDE: Beside = { count: null, spoken: false, points: null };

function found(item: number, text: string, { count, spoken, points }: Beside): ItemPiece | 'left-out' {
  return item === LEFT_OUT ? 'left-out' : { item, text, count, spoken, points };
}

/** What is written behind a name, in brackets, behind a colon or next to it; `null` where nothing is. */
function besideOf(text: string): (Beside & { readonly name: string }) | null {
  const [, before, within] = /^(.+?)\s*(?:\(([^()]*)\)|:([^:()]*))$/u.exec(text) ?? [];
  if (before !== undefined) {
    const inside = stripped(within ?? text.slice(before.length).replace(/^\s*:/u, ''));
    if (inside.name === '' && isAny(inside)) {
      const outside = stripped(before);
      return {
        name: outside.name,
        count: inside.count ?? outside.count,
        spoken: inside.spoken || outside.spoken,
        points: inside.points ?? outside.points,
      };
    }
  }
  const own = stripped(text);
  return isAny(own) ? own : null;
}

function isAny({ count, points }: Beside): boolean {
  return count !== null || points !== null;
}

const FIGURE =
  /(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾半]+|[零〇一二两三四五六七八九十]+点[零〇一二三四五六七八九]+)/u
    .source;
/** Times. 三处, 3户 or 2人 may say of one time where and who it was. */
const TIMES = /(?:人次|户次|件次|[次件回场趟遍起例])/u.source;
const POINT = /(?:积分|分)/u.source;
const COUNT = new RegExp(
  `^(.*?)[\\s,;、]*(?:[×✕xX*]\\s*(${FIGURE})${TIMES}?|(?<![×✕xX*.\\d])(${FIGURE})\\s*${TIMES})$`,
  'u',
);
const SIGN = /(?:[+-]|[加减扣])/u.source;
const POINTS = new RegExp(
  `^(.*?)[\\s,;、]*(${SIGN}\\s*${FIGURE}\\s*${POINT}?|(?<![.\\d])[奖罚]?${FIGURE}\\s*${POINT})$`,
  'u',
);

/** The text without the count and the points at its end, in either order. */
function stripped(text: string): Beside & { readonly name: string } {
  let [name, count, points, spoken]: [string, number | null, number | null, boolean] = [text.trim(), null, null, false];
  for (let left = 2; left > 0; left--) {
    const counted: RegExpExecArray | null = count === null ? COUNT.exec(name) : null;
    const figure: number | null = counted === null ? null : milliOf(countIn(counted[2] ?? counted[3]) ?? 0);
    if (counted !== null && figure !== null && figure > 0) {
      [name, count, spoken] = [counted[1], figure, name.slice(counted[1].length).includes('两')];
      continue;
    }
    const worth: RegExpExecArray | null = points === null ? POINTS.exec(name) : null;
    const written: number | null = worth === null ? null : pointsIn(compact(worth[2]));
    if (worth !== null && written !== null) [name, points] = [worth[1], written];
  }
  return { name: name.trim(), count, spoken, points };
}
